// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/one_sided_test.h"

#include "core/analysis/statistics/phase_test.h"
#include "core/analysis/statistics/rate_ratio.h"
#include "core/analysis/statistics/shift_test.h"

#include <limits>

namespace myolog {

using namespace statistics;

std::optional<PatternTest> oneSidedTest(const ExposedDays& days)
{
    const Outcome<GroupCounts> counts = countGroups(days.y, days.exposed);
    const Outcome<Eigen::VectorXd> rest = exposureResidual(days);
    const Outcome<ScoreSeries> null = scoreSeries(days);
    if (!counts || !rest || !null)
        return {};
    const Outcome<RatioBounds> bounds = exactRatioBounds(*counts);
    const Outcome<double> phase = phaseP(null->scores, *rest);
    const Outcome<double> shift = shiftP(null->scores, *rest);
    if (!bounds || !phase || !shift)
        return {};
    return PatternTest{.ratio = bounds->high ? 0 : std::numeric_limits<double>::infinity(),
                       .phaseP = *phase,
                       .shiftP = *shift,
                       .hasInterval = true,
                       .low = bounds->low,
                       .high = bounds->high};
}

} // namespace myolog
