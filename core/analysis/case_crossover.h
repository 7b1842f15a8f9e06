// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours before a twitch against the same clock hours of comparable days. Comparable are the
// days of the same weekday in the same month: fixed beforehand, so that no bias comes from how they
// overlap, and a rhythm of the week or a slow trend cannot pass for an effect (time-stratified
// referents: Levy et al., Epidemiology 2001;12:186; Janes, Sheppard & Lumley, Epidemiology
// 2005;16:717). Hours are those of the wall clock where something happened.
#pragma once

#include "core/analysis/rule.h"

namespace myolog {

/// Sets that tell something; with fewer no ratio is given. Myolog's own choice.
inline constexpr int leastTellingSets = 10;

/// Fills the tests and their q values, one family for all habits and hours.
void judgeHours(const AnalysisSettings& settings, Findings& findings);

} // namespace myolog
