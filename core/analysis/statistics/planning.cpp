// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/planning.h"

#include "core/analysis/statistics/phase_test.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>

namespace myolog::statistics {

Outcome<Plan> planFrom(const ExposedDays& days)
{
    const Outcome<Eigen::VectorXd> rest = exposureResidual(days);
    if (!rest)
        return std::unexpected(rest.error());
    const Outcome<ScoreSeries> null = scoreSeries(days);
    if (!null)
        return std::unexpected(null.error());
    Outcome<PhaseTest> test = PhaseTest::against(*rest);
    if (!test)
        return std::unexpected(test.error());
    const Outcome<PhaseResult> phase = test->with(null->scores);
    if (!phase)
        return std::unexpected(phase.error());
    return Plan{.days = days.y.size(), .error = phaseError(days, *rest, phase->variance)};
}

Outcome<double> daysNeeded(const Plan& plan, double ratio, double alpha)
{
    if (!(ratio > 0) || ratio == 1 || !std::isfinite(ratio) || !std::isfinite(plan.error))
        return std::unexpected(State::NotFinite);
    if (!(alpha > 0 && alpha < 1))
        return std::unexpected(State::NotAProbability);
    const boost::math::normal normal;
    const double z = boost::math::quantile(boost::math::complement(normal, alpha / 2)) +
                     boost::math::quantile(normal, 0.8);
    const double share = plan.error * z / std::log(ratio);
    return static_cast<double>(plan.days) * share * share;
}

Outcome<double> moreDays(const Plan& plan, double needed, double recordingRate)
{
    if (!std::isfinite(needed))
        return std::unexpected(State::NotFinite);
    if (!(recordingRate > 0 && recordingRate <= 1))
        return std::unexpected(State::NotAProbability);
    return std::max(0.0, std::ceil((needed - static_cast<double>(plan.days)) / recordingRate));
}

} // namespace myolog::statistics
