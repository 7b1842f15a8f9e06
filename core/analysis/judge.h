// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tests what the rules have collected, in the families of family.h, and says for each how much may
// be said. The cut-offs were frozen together with the calibration.
#pragma once

#include "core/analysis/rule.h"

namespace myolog {

inline constexpr double possibleQ = 0.10;
inline constexpr double patternQ = 0.05;
/// Of one test; the 95 % interval inverts it, and leaves 1 out just when p is at most this.
inline constexpr double chanceP = 0.05;
inline constexpr double patternShiftP = 0.05;
/// Differences smaller than this, up or down, are told of by nothing stronger than "no clear".
inline constexpr double leastRatio = 1.2;
/// Watched factors are tested on the same day and the next only.
inline constexpr int longestWatchedLag = 1;
/// From this correlation of their days on, two factors are said to share them.
inline constexpr double overlapPhi = 0.5;

/// Fills tests, q values, verdicts, intervals, plans and notes of the patterns and doses.
void judge(const RuleInput& input, const AnalysisSettings& settings, Findings& findings);

} // namespace myolog
