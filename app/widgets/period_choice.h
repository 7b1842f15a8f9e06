// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stretches of time that the pages offer, counted back from today.
#pragma once

#include "core/report/document.h"

class QComboBox;

namespace myolog {

inline constexpr int wholeDiary = 0;
inline constexpr int usualDays = usualReportDays; ///< the screens begin as the page does

/// Puts them into a list, in the current language; each with its number of days.
void offerPeriods(QComboBox& box);
/// The last `days` days; open at both ends for the whole diary.
Period lastDays(QDate today, int days);

} // namespace myolog
