// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/negative_binomial.h"

#include "core/analysis/statistics/poisson_fit.h"
#include "core/analysis/statistics/weighted_step.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/trigamma.hpp>
#include <cassert>

namespace myolog::statistics {

namespace {

constexpr int mostThetaSteps = 50;
constexpr int mostRounds = 100;

struct ThetaSlope {
    double score = 0;       ///< of the log likelihood
    double information = 0; ///< minus its second derivative
};

ThetaSlope slopeAt(double theta, const Eigen::VectorXd& mean, const Eigen::VectorXd& y)
{
    using boost::math::digamma;
    using boost::math::trigamma;
    const double atTheta = digamma(theta);
    const double curveAtTheta = trigamma(theta);
    ThetaSlope slope;
    for (Eigen::Index i = 0; i < y.size(); ++i) {
        const double sum = mean[i] + theta;
        const double share = (y[i] + theta) / sum;
        slope.score +=
            digamma(theta + y[i]) - atTheta + std::log(theta) + 1 - std::log(sum) - share;
        slope.information +=
            curveAtTheta - trigamma(theta + y[i]) - 1 / theta + 2 / sum - share / sum;
    }
    return slope;
}

double negativeBinomialLogLikelihood(double theta, const Eigen::VectorXd& mean,
                                     const Eigen::VectorXd& y)
{
    using boost::math::lgamma;
    double sum = 0;
    for (Eigen::Index i = 0; i < y.size(); ++i)
        sum += lgamma(theta + y[i]) - lgamma(theta) - lgamma(y[i] + 1) +
               theta * std::log(theta / (mean[i] + theta)) +
               y[i] * std::log(mean[i] / (mean[i] + theta));
    return sum;
}

double negativeBinomialDeviance(double theta, const Eigen::VectorXd& mean, const Eigen::VectorXd& y)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < y.size(); ++i)
        sum += (y[i] > 0 ? y[i] * std::log(y[i] / mean[i]) : 0) -
               (y[i] + theta) * std::log((y[i] + theta) / (mean[i] + theta));
    return 2 * sum;
}

/// The mean of a fit as Poisson moves to where it is best for this theta; fills in the
/// coefficients.
Outcome<void> fitMean(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                      NegativeBinomialFit& fit)
{
    WeightedStep step(design);
    for (int i = 0; i < mostRounds; ++i) {
        const Eigen::ArrayXd mean = fit.mean.array();
        const Eigen::ArrayXd weights = mean / (1 + mean / fit.theta.value);
        Outcome<Eigen::VectorXd> beta = step.solve(weights, mean.log() + (y.array() - mean) / mean);
        if (!beta)
            return std::unexpected(beta.error());
        if (!beta->allFinite())
            return std::unexpected(State::NotConverged);
        const double moved = (*beta - fit.coefficients).cwiseAbs().maxCoeff();
        fit.coefficients = *std::move(beta);
        fit.mean = (design * fit.coefficients).array().max(-30.0).min(30.0).exp();
        if (moved < 1e-10)
            return {};
    }
    return std::unexpected(State::NotConverged);
}

} // namespace

Outcome<Theta> thetaGiven(const Eigen::VectorXd& mean, const Eigen::VectorXd& y)
{
    assert(mean.size() == y.size());
    if (const Outcome<void> counts = checkCounts(y, 2); !counts)
        return std::unexpected(counts.error());
    if (!mean.allFinite() || mean.minCoeff() <= 0)
        return std::unexpected(State::NotFinite);
    double theta =
        static_cast<double>(y.size()) / (y.cwiseQuotient(mean).array() - 1).square().sum();
    for (int i = 0; i < mostThetaSteps; ++i) {
        theta = std::abs(theta);
        if (!(theta < largestTheta))
            return std::unexpected(State::NoOverdispersion);
        if (theta == 0)
            return std::unexpected(State::NotConverged);
        const ThetaSlope slope = slopeAt(theta, mean, y);
        const double step = slope.score / slope.information;
        theta += step;
        if (std::abs(step) < 1e-10 && slope.information > 0)
            return Theta{.value = theta, .error = 1 / std::sqrt(slope.information)};
    }
    return std::unexpected(State::NotConverged);
}

Outcome<NegativeBinomialFit> fitNegativeBinomial(const Eigen::MatrixXd& design,
                                                 const Eigen::VectorXd& y)
{
    const Outcome<PoissonFit> poisson = fitPoisson(design, y);
    if (!poisson)
        return std::unexpected(poisson.error());
    if (pearsonDispersion(y, poisson->mean, design.cols()) <= 1)
        return std::unexpected(State::NoOverdispersion);
    NegativeBinomialFit fit{.coefficients = poisson->coefficients, .mean = poisson->mean};
    for (int i = 0; i < mostRounds; ++i) {
        const Outcome<Theta> theta = thetaGiven(fit.mean, y);
        if (!theta)
            return std::unexpected(theta.error());
        const double moved = std::abs(theta->value - fit.theta.value);
        fit.theta = *theta;
        if (const Outcome<void> fitted = fitMean(design, y, fit); !fitted)
            return std::unexpected(fitted.error());
        if (moved > 1e-9 * theta->value)
            continue;
        const Eigen::ArrayXd mean = fit.mean.array();
        const Eigen::VectorXd weights = mean / (1 + mean / theta->value);
        fit.errors = inverseInformation(design, weights).diagonal().cwiseSqrt();
        fit.deviance = negativeBinomialDeviance(theta->value, fit.mean, y);
        fit.logLikelihood = negativeBinomialLogLikelihood(theta->value, fit.mean, y);
        return fit;
    }
    return std::unexpected(State::NotConverged);
}

} // namespace myolog::statistics
