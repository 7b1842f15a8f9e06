// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/shrinkage.h"

#include <boost/math/distributions/normal.hpp>

namespace myolog::statistics {

Outcome<CautiousRatio> cautiousRatio(double logRatio, double error)
{
    if (!std::isfinite(logRatio) || !std::isfinite(error) || !(error > 0))
        return std::unexpected(State::NotFinite);
    const boost::math::normal normal;
    const double weight = 1 / (1 + (error / priorSpread) * (error / priorSpread));
    const double mean = logRatio * weight;
    const double spread = error * std::sqrt(weight);
    const double reach = boost::math::quantile(normal, 0.95) * spread;
    const CautiousRatio cautious{.ratio = std::exp(mean),
                                 .low = std::exp(mean - reach),
                                 .high = std::exp(mean + reach),
                                 .probabilityMore = boost::math::cdf(normal, mean / spread)};
    if (!std::isfinite(cautious.high) || !std::isfinite(mean / spread))
        return std::unexpected(State::NotFinite);
    return cautious;
}

} // namespace myolog::statistics
