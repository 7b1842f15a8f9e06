// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The circular-shift test: one series is turned against the other by every number of days; how many
// turns go together at least as closely as the days as they were? Assumption-light, but its
// smallest p is 1/n, so it serves as a second check only.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

/// (1 + number of the n - 1 shifts with |S_s| >= |S_0| - 1e-9 max(1, max |S|)) / n, two-sided,
/// means taken out; n >= 2. Equal sums count as equal, also in long series.
/// States: TooShort, NotFinite, Constant.
Outcome<double> shiftP(const Eigen::VectorXd& a, const Eigen::VectorXd& b);

} // namespace myolog::statistics
