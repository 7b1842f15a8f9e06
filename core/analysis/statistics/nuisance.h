// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What moves twitching and habits alike without having to do with either: the week and the long
// run. Every test is adjusted for these columns; without them a shared weekend looks like a link.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

/// From this many days on each weekday has a column of its own; before, the weekend has one.
inline constexpr Eigen::Index daysForWeekdays = 56;

/// n x p, p <= 8: one; (day - mean) / range; weekdays Tuesday to Sunday, or the weekend. Columns
/// that never change are left out.
/// `day` counts calendar days from anywhere, ascending; `weekday` is 0 for Monday to 6 for Sunday.
/// States: TooShort without days.
Outcome<Eigen::MatrixXd> nuisanceColumns(const Eigen::VectorXi& day,
                                         const Eigen::VectorXi& weekday);

} // namespace myolog::statistics
