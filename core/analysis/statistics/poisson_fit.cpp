// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/poisson_fit.h"

#include "core/analysis/statistics/weighted_step.h"

#include <Eigen/Cholesky>
#include <boost/math/special_functions/gamma.hpp>
#include <cassert>

namespace myolog::statistics {

namespace {

constexpr int mostPoissonSteps = 50;
constexpr double poissonTolerance = 1e-10;

double poissonDeviance(const Eigen::VectorXd& y, const Eigen::ArrayXd& mean)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < y.size(); ++i)
        sum += (y[i] > 0 ? y[i] * std::log(y[i] / mean[i]) : 0) - (y[i] - mean[i]);
    return 2 * sum;
}

} // namespace

Outcome<PoissonFit> fitPoisson(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                               const PoissonSettings& settings)
{
    assert(design.rows() == y.size());
    assert(settings.offset.size() == 0 || settings.offset.size() == y.size());
    assert(settings.startMean.size() == 0 || settings.startMean.size() == y.size());
    if (const Outcome<void> counts = checkCounts(y, design.cols() + 1); !counts)
        return std::unexpected(counts.error());
    if (!design.allFinite() || !settings.offset.allFinite())
        return std::unexpected(State::NotFinite);
    if (y.maxCoeff() == 0)
        return std::unexpected(State::NoEpisodes);

    Eigen::ArrayXd offset = settings.offset.array();
    if (offset.size() == 0)
        offset.setZero(y.size());
    Eigen::ArrayXd mean = settings.startMean.array();
    if (mean.size() == 0)
        mean = (y.array() + y.mean()) / 2 + 0.1;
    Eigen::ArrayXd eta = mean.log();
    WeightedStep step(design);
    double before = std::numeric_limits<double>::infinity();
    for (int i = 1; i <= mostPoissonSteps; ++i) {
        Outcome<Eigen::VectorXd> beta = step.solve(mean, eta - offset + (y.array() - mean) / mean);
        if (!beta)
            return std::unexpected(beta.error());
        eta = ((design * *beta).array() + offset).max(-30.0).min(30.0);
        mean = eta.exp();
        const double deviance = poissonDeviance(y, mean);
        if (!beta->allFinite() || !std::isfinite(deviance))
            return std::unexpected(State::NotConverged);
        if (std::abs(deviance - before) / (std::abs(deviance) + 0.1) < poissonTolerance)
            return PoissonFit{.coefficients = *std::move(beta),
                              .mean = mean.matrix(),
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
