// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/rate_ratio.h"

#include <boost/math/distributions/binomial.hpp>
#include <cassert>

namespace myolog::statistics {

Outcome<GroupCounts> countGroups(const Eigen::VectorXd& y, const Eigen::VectorXd& exposed)
{
    assert(y.size() == exposed.size());
    if (const Outcome<void> counts = checkCounts(y, 1); !counts)
        return std::unexpected(counts.error());
    if (!exposed.allFinite())
        return std::unexpected(State::NotFinite);
    GroupCounts groups{.exposedEpisodes = y.dot(exposed), .exposedDays = exposed.sum()};
    groups.unexposedEpisodes = y.sum() - groups.exposedEpisodes;
    groups.unexposedDays = static_cast<double>(y.size()) - groups.exposedDays;
    return groups;
}

Outcome<RateRatio> rateRatio(const GroupCounts& counts)
{
    const Eigen::VectorXd all{{counts.exposedEpisodes, counts.exposedDays, counts.unexposedEpisodes,
                               counts.unexposedDays}};
    if (!all.allFinite())
        return std::unexpected(State::NotFinite);
    if (all.minCoeff() < 0)
        return std::unexpected(State::NotACount);
    if (counts.exposedDays == 0 || counts.unexposedDays == 0)
        return std::unexpected(State::GroupEmpty);
    if (counts.exposedEpisodes == 0 && counts.unexposedEpisodes == 0)
        return std::unexpected(State::NoEpisodes);
    if (counts.unexposedEpisodes == 0)
        return std::unexpected(State::NoUnexposedEpisodes);
    if (counts.exposedEpisodes == 0)
        return std::unexpected(State::NoExposedEpisodes);
    RateRatio rates{.exposedRate = counts.exposedEpisodes / counts.exposedDays,
                    .unexposedRate = counts.unexposedEpisodes / counts.unexposedDays};
    rates.ratio = rates.exposedRate / rates.unexposedRate;
    rates.logRatio = std::log(rates.ratio);
    rates.poissonError = std::sqrt(1 / counts.exposedEpisodes + 1 / counts.unexposedEpisodes);
    return rates;
}

Outcome<RatioBounds> exactRatioBounds(const GroupCounts& counts)
{
    using Binomial = boost::math::binomial_distribution<double>;
    constexpr double beyond = 0.025;
    if (const Outcome<RateRatio> rates = rateRatio(counts);
        !rates && rates.error() != State::NoUnexposedEpisodes &&
        rates.error() != State::NoExposedEpisodes)
        return std::unexpected(rates.error());
    const double total = counts.exposedEpisodes + counts.unexposedEpisodes;
    const double daysRatio = counts.unexposedDays / counts.exposedDays;
    const auto ratioAt = [&](double share) { return share / (1 - share) * daysRatio; };
    RatioBounds bounds{.low = 0.0};
    if (counts.exposedEpisodes > 0)
        bounds.low =
            ratioAt(Binomial::find_lower_bound_on_p(total, counts.exposedEpisodes, beyond));
    if (counts.unexposedEpisodes > 0)
        bounds.high =
            ratioAt(Binomial::find_upper_bound_on_p(total, counts.exposedEpisodes, beyond));
    return bounds;
}

} // namespace myolog::statistics
