// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/one_sided_test.h"

#include "core/analysis/statistics/rate_ratio.h"
#include "core/analysis/statistics/shift_test.h"

#include <limits>

namespace myolog {

using namespace statistics;

std::optional<PatternTest> oneSidedTest(const ExposedDays& days)
{
    const Outcome<GroupCounts> counts = countGroups(days.y, days.exposed);
    const Outcome<ScoreTest> chain = scoreTest(days);
    if (!counts || !chain)
        return {};
    const Outcome<RatioBounds> bounds = exactRatioBounds(*counts);
    const Outcome<double> shift = shiftP(chain->scores, chain->rest);
    if (!bounds || !shift)
        return {};
    return PatternTest{.ratio = bounds->high ? 0 : std::numeric_limits<double>::infinity(),
                       .phaseP = chain->phase.p,
                       .shiftP = *shift,
                       .hasInterval = true,
                       .low = bounds->low,
                       .high = bounds->high};
}

} // namespace myolog
