// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparisons.h"

#include "core/analysis/judge.h"

#include <algorithm>

namespace myolog {

int comparisons(const Findings& findings, Family family)
{
    const auto patterns = std::ranges::count_if(findings.patterns, [&](const Pattern& pattern) {
        return pattern.test && familyOf(pattern) == family;
    });
    const auto doses = std::ranges::count_if(findings.doses, [&](const DosePattern& dose) {
        return dose.judged && dose.rho && familyOf(dose) == family;
    });
    return int(patterns + doses);
}

int comparisons(const Findings& findings)
{
    int all = 0;
    for (const FamilyKind& kind : familyTable())
        all += comparisons(findings, kind.family);
    return all;
}

int hourComparisons(const Findings& findings)
{
    return int(std::ranges::count_if(
        findings.hoursBefore, [](const HoursBefore& hours) { return hours.test.has_value(); }));
}

double expectedByLuck(int comparisons)
{
    return chanceP * comparisons;
}

} // namespace myolog
