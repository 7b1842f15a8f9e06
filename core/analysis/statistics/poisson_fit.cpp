// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/poisson_fit.h"

#include "core/analysis/statistics/weighted_step.h"

#include <Eigen/Cholesky>
#include <array>
#include <boost/math/special_functions/gamma.hpp>
#include <cassert>
#include <limits>

namespace myolog::statistics {

namespace {

constexpr int mostPoissonSteps = 50;
constexpr double poissonTolerance = 1e-10;

/// 0 for 0, where it does not matter. Most counts are small, and every fit asks for all of them.
double logOfCount(double y)
{
    static const std::array<double, 64> small = [] {
        std::array<double, 64> logs{};
        for (std::size_t i = 1; i < logs.size(); ++i)
            logs[i] = std::log(static_cast<double>(i));
        return logs;
    }();
    if (y < small.size() && y == std::floor(y))
        return small[static_cast<std::size_t>(y)];
    return y > 0 ? std::log(y) : 0;
}

/// `logY` may be anything where y is 0. Without a logarithm of its own in each step.
double poissonDeviance(const Eigen::ArrayXd& y, const Eigen::ArrayXd& logY,
                       const Eigen::ArrayXd& eta, const Eigen::ArrayXd& mean)
{
    return 2 * (y * (logY - eta) - (y - mean)).sum();
}

} // namespace

Outcome<PoissonFit> fitPoisson(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                               const PoissonSettings& settings)
{
    assert(design.rows() == y.size());
    assert(settings.offset.size() == 0 || settings.offset.size() == y.size());
    assert(settings.startLogMean.size() == 0 || settings.startLogMean.size() == y.size());
    if (const Outcome<void> counts = checkCounts(y, design.cols() + 1); !counts)
        return std::unexpected(counts.error());
    if (!design.allFinite() || !settings.offset.allFinite())
        return std::unexpected(State::NotFinite);
    if (y.maxCoeff() == 0)
        return std::unexpected(State::NoEpisodes);

    Eigen::ArrayXd offset = settings.offset.array();
    if (offset.size() == 0)
        offset.setZero(y.size());
    Eigen::ArrayXd eta = settings.startLogMean.array();
    if (eta.size() == 0)
        eta = ((y.array() + y.mean()) / 2 + 0.1).log();
    Eigen::ArrayXd mean = eta.exp();
    const Eigen::ArrayXd logY = y.array().unaryExpr(&logOfCount);
    // As far as the sum above can round: a perfect fit has no deviance left to change.
    const double rounding = 8 * std::numeric_limits<double>::epsilon() * (y.array() * logY).sum();
    WeightedStep step(design);
    double before = std::numeric_limits<double>::infinity();
    for (int i = 1; i <= mostPoissonSteps; ++i) {
        Outcome<Eigen::VectorXd> beta = step.solve(mean, eta - offset + (y.array() - mean) / mean);
        if (!beta)
            return std::unexpected(beta.error());
        eta = ((design * *beta).array() + offset).max(-30.0).min(30.0);
        mean = eta.exp();
        const double deviance = poissonDeviance(y.array(), logY, eta, mean);
        if (!beta->allFinite() || !std::isfinite(deviance))
            return std::unexpected(State::NotConverged);
        if (std::abs(deviance - before) < poissonTolerance * (std::abs(deviance) + 0.1) + rounding)
            return PoissonFit{.coefficients = *std::move(beta),
                              .mean = mean.matrix(),
                              .logMean = eta.matrix(),
                              .deviance = deviance,
                              .iterations = i};
        before = deviance;
    }
    return std::unexpected(State::NotConverged);
}

double pearsonDispersion(const Eigen::VectorXd& y, const Eigen::VectorXd& mean,
                         Eigen::Index parameters)
{
    assert(y.size() > parameters);
    return ((y - mean).array().square() / mean.array()).sum() /
           static_cast<double>(y.size() - parameters);
}

double poissonLogLikelihood(const Eigen::VectorXd& y, const Eigen::VectorXd& mean)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < y.size(); ++i)
        sum += y[i] * std::log(mean[i]) - mean[i] - boost::math::lgamma(y[i] + 1);
    return sum;
}

Eigen::MatrixXd inverseInformation(const Eigen::MatrixXd& design, const Eigen::VectorXd& weights)
{
    const Eigen::MatrixXd information = design.transpose() * weights.asDiagonal() * design;
    return information.ldlt().solve(
        Eigen::MatrixXd::Identity(information.rows(), information.cols()));
}

} // namespace myolog::statistics
