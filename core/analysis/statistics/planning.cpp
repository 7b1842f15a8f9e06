// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/planning.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>

namespace myolog::statistics {

Outcome<Plan> planFrom(const ExposedDays& days)
{
    const Outcome<ScoreTest> chain = scoreTest(days);
    if (!chain)
        return std::unexpected(chain.error());
    return Plan{.days = days.y.size(),
                .error = phaseError(days, chain->rest, chain->phase.variance)};
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
