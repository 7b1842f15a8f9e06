// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/median_interval.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>

namespace myolog::statistics {

namespace {

constexpr double outsideEachEnd = 0.025;

/// How many of the smallest values may be left out, or -1: each lies below the median or above it
/// as a coin falls.
Eigen::Index ranksLeftOut(Eigen::Index n)
{
    const boost::math::binomial coins(static_cast<double>(n), 0.5);
    Eigen::Index left = -1;
    while (cdf(coins, static_cast<double>(left + 1)) <= outsideEachEnd)
        ++left;
    return left;
}

} // namespace

Outcome<MedianInterval> medianInterval(Eigen::VectorXd values)
{
    if (!values.allFinite())
        return std::unexpected(State::NotFinite);
    const Eigen::Index left = values.size() > 0 ? ranksLeftOut(values.size()) : -1;
    if (left < 0)
        return std::unexpected(State::TooShort);
    std::ranges::sort(values);
    return MedianInterval{.lower = values[left], .upper = values[values.size() - 1 - left]};
}

} // namespace myolog::statistics
