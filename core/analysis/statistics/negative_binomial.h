// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How scattered the counts are beyond Poisson, as the theta of a negative binomial with variance
// mu + mu^2 / theta. Described only, never tested. After Venables & Ripley, Modern Applied
// Statistics with S, 2002, section 7.4.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

struct Theta {
    double value = 0;
    double error = 0;
};

/// Above this the counts are Poisson for every purpose.
inline constexpr double largestTheta = 1e4;

/// Maximum likelihood given the means, by Newton's method from the moment estimate until a step is
/// below 1e-10. States: TooShort, NotFinite, NotACount, NoOverdispersion, NotConverged.
Outcome<Theta> thetaGiven(const Eigen::VectorXd& mean, const Eigen::VectorXd& y);

struct NegativeBinomialFit {
    Eigen::VectorXd coefficients; ///< p, on the log scale
    Eigen::VectorXd errors;       ///< p, from the expected information given theta
    Eigen::VectorXd mean;         ///< n
    Theta theta;
    double deviance = 0;
    double logLikelihood = 0;
};

/// Coefficients and theta in turn until neither moves. States: those of fitPoisson, and
/// NoOverdispersion when the Pearson dispersion of the Poisson fit is at most 1.
Outcome<NegativeBinomialFit> fitNegativeBinomial(const Eigen::MatrixXd& design,
                                                 const Eigen::VectorXd& y);

} // namespace myolog::statistics
