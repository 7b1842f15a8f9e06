// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rules.h"

#include <algorithm>

namespace myolog {

void rules::dayFlags(const RuleInput& input, const Rule&, Findings& findings)
{
    const DayTable& days = input.snapshot.days;
    for (const Factor& factor : input.snapshot.catalogue.factors()) {
        const DaySeries* series = days.factor(factor.id);
        if (factor.hidden || !series)
            continue;
        for (int i = 0; i < days.size(); ++i)
            if (const std::optional<double> value = series->values[i];
                value && input.period.contains(days.day(i)) &&
                factor.isBeyond(*value, days.closed[i]))
                findings.flags.push_back(
                    {.day = days.day(i), .factor = factor.id, .value = *value});
    }
    // Within a day the order of the catalogue stays.
    std::ranges::stable_sort(findings.flags, {}, &DayFlag::day);
}

} // namespace myolog
