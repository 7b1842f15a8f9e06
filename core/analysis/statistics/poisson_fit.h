// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A Poisson log-linear fit for daily counts: quasi-likelihood, so only the means are believed; the
// scatter is measured (`pearsonDispersion`) and never taken from the Poisson distribution.
// Iteratively reweighted least squares after McCullagh & Nelder, Generalized Linear Models, 1989.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

struct PoissonFit {
    Eigen::VectorXd coefficients; ///< p, on the log scale
    Eigen::VectorXd mean;         ///< n, fitted
    Eigen::VectorXd logMean;      ///< n
    double deviance = 0;
    int iterations = 0;
};

struct PoissonSettings {
    Eigen::VectorXd offset = {}; ///< n, added to the log of the mean; empty is none
    /// n, of a fit nearby; empty is the log of (y + mean of y)/2 + 0.1.
    Eigen::VectorXd startLogMean = {};
};

/// `design` is n x p with n > p, `y` n counts. Weighted steps are solved by Cholesky's method, by
/// QR where that would lose digits; the log of the mean is kept within -30 to 30; it ends when the
/// deviance changes by less than 1e-10 of itself + 0.1. States: TooShort, NotFinite, NotACount,
/// NoEpisodes, Collinear, NotConverged after 50 steps.
Outcome<PoissonFit> fitPoisson(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                               const PoissonSettings& settings = {});

/// Sum of (y - mean)^2 / mean over the n - p degrees of freedom.
double pearsonDispersion(const Eigen::VectorXd& y, const Eigen::VectorXd& mean,
                         Eigen::Index parameters);

double poissonLogLikelihood(const Eigen::VectorXd& y, const Eigen::VectorXd& mean);

/// (X' diag(weights) X)^-1, p x p: the covariance of the coefficients at dispersion 1 when the
/// weights are the fitted means, and the bread of every sandwich.
Eigen::MatrixXd inverseInformation(const Eigen::MatrixXd& design, const Eigen::VectorXd& weights);

} // namespace myolog::statistics
