// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the analysis looks for. A row is all it takes to add a pattern rule, such as a longer
// lag; see rule.h.
#include "core/analysis/rules.h"

namespace myolog {

namespace {

constexpr Rule ruleRows[] = {
    {"warning_signs", rules::warningSigns},
    {"second_site", rules::secondSite},
    {"spread_with_sign", rules::spreadWithSign},
    // After the signs: beside one of them nothing is called harmless.
    {"persistence", rules::persistence},
    {"recurrence", rules::recurrence},
    {"day_flags", rules::dayFlags},
    {"threshold_same_day", rules::thresholdPatterns, 0},
    {"threshold_day_before", rules::thresholdPatterns, 1},
    {"threshold_two_days_before", rules::thresholdPatterns, 2},
    {"threshold_three_days_before", rules::thresholdPatterns, 3},
    {"much_less_caffeine_same_day", rules::muchLessCaffeine, 0},
    {"much_less_caffeine_day_before", rules::muchLessCaffeine, 1},
    {"dose_same_day", rules::doses, 0},
    {"dose_day_before", rules::doses, 1},
    {"dose_two_days_before", rules::doses, 2},
    {"dose_three_days_before", rules::doses, 3},
    // Four hours are Myolog's own choice: less than a half-life of caffeine (5 h), and short enough
    // for a day to hold other hours.
    {.id = "four_hours_before", .apply = rules::hoursBefore, .hours = 4},
};

} // namespace

std::span<const Rule> ruleTable()
{
    return ruleRows;
}

} // namespace myolog
