// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that the rows of rule_table.cpp point to, one file each.
#pragma once

#include "core/analysis/rule.h"

namespace myolog::rules {

/// Every day of the period on which a factor passed its threshold.
void dayFlags(const RuleInput& input, const Rule& rule, Findings& findings);
/// Episodes on closed days with and without a threshold passed `rule.lag` days before.
void thresholdPatterns(const RuleInput& input, const Rule& rule, Findings& findings);
/// Episodes with and without much less caffeine than usual `rule.lag` days before. Judged in a
/// family of its own, for the limits of the others were calibrated without it.
void muchLessCaffeine(const RuleInput& input, const Rule& rule, Findings& findings);
/// Amounts of a factor `rule.lag` days before, and episodes on closed days.
void doses(const RuleInput& input, const Rule& rule, Findings& findings);
/// What was taken or done in the `rule.hours` hours before twitches, and in the same hours of
/// comparable days.
void hoursBefore(const RuleInput& input, const Rule& rule, Findings& findings);
/// Answers that call for a professional.
void warningSigns(const RuleInput& input, const Rule& rule, Findings& findings);
/// A spell still active after `persistenceDays`.
void persistence(const RuleInput& input, const Rule& rule, Findings& findings);
/// Spells that keep coming, or twitching on half of the days.
void recurrence(const RuleInput& input, const Rule& rule, Findings& findings);
/// More than one body site in the same spell.
void secondSite(const RuleInput& input, const Rule& rule, Findings& findings);
/// Makes a spread immediate that was recorded together with an immediate sign. After the others.
void spreadWithSign(const RuleInput& input, const Rule& rule, Findings& findings);

/// Notes of what can be told before a test: on the same day either may come first.
std::vector<PatternNote> firstNotes(const Factor& factor, int lag);
/// For rules that compare days: fills groups, evidence and gates of a pattern of which factor, lag
/// and threshold are set, and adds it.
void addPattern(const RuleInput& input, Pattern pattern, Findings& findings);

} // namespace myolog::rules
