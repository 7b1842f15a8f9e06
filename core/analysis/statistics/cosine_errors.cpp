// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/cosine_errors.h"

#include "core/analysis/statistics/poisson_fit.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cassert>
#include <numbers>

namespace myolog::statistics {

Outcome<CosineErrors> cosineErrors(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                                   const Eigen::VectorXd& mean)
{
    assert(design.rows() == y.size() && mean.size() == y.size());
    if (const Outcome<void> counts = checkCounts(y, design.cols() + 1); !counts)
        return std::unexpected(counts.error());
    const auto n = static_cast<double>(y.size());
    const double share = n / (n - static_cast<double>(design.cols()));
    CosineErrors errors;
    errors.degrees = std::max(4, static_cast<int>(std::floor(0.4 * std::cbrt(n * n) + 0.5)));
    const Eigen::MatrixXd scores = design.array().colwise() * (y - mean).array();
    const Eigen::ArrayXd middle = Eigen::ArrayXd::LinSpaced(y.size(), 0.5, n - 0.5);
    Eigen::MatrixXd meat = Eigen::MatrixXd::Zero(design.cols(), design.cols());
    for (int j = 1; j <= errors.degrees; ++j) {
        const Eigen::VectorXd wave = (std::numbers::pi * j / n * middle).cos();
        const Eigen::VectorXd sum = scores.transpose() * wave;
        meat += sum * sum.transpose();
    }
    meat *= 2 / static_cast<double>(errors.degrees) * share;
    const Eigen::MatrixXd bread = inverseInformation(design, mean);
    errors.covariance = bread * meat * bread;
    if (!errors.covariance.allFinite())
        return std::unexpected(State::NotFinite);
    return errors;
}

Outcome<RatioByT> ratioByT(const LogEstimate& estimate)
{
    if (!std::isfinite(estimate.value) || !std::isfinite(estimate.error) || !(estimate.error > 0) ||
        estimate.degrees < 1)
        return std::unexpected(State::NotFinite);
    const boost::math::students_t distribution(estimate.degrees);
    const double reach = boost::math::quantile(distribution, 0.975) * estimate.error;
    RatioByT result{.ratio = std::exp(estimate.value),
                    .low = std::exp(estimate.value - reach),
                    .high = std::exp(estimate.value + reach),
                    .t = estimate.value / estimate.error};
    result.p = 2 * boost::math::cdf(distribution, -std::abs(result.t));
    return result;
}

} // namespace myolog::statistics
