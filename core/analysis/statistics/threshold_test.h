// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main test: days beyond a factor's threshold against the others, adjusted for weekday and
// trend. A score test of the null fit, so the p value needs no fit of the factor itself.
#pragma once

#include "core/analysis/statistics/phase_test.h"
#include "core/analysis/statistics/rate_ratio.h"

namespace myolog::statistics {

/// The valid days of one factor at one lag, in order, gaps closed.
struct ExposedDays {
    Eigen::VectorXd y;        ///< n counts
    Eigen::VectorXd exposed;  ///< n, 0 or 1
    Eigen::MatrixXd nuisance; ///< n x p, from nuisanceColumns
};

/// Pearson residuals (y - mu) / sqrt(mu) of the quasi-Poisson null fit whose log mean has the
/// offset logRatio0 * exposed, and log mu: a start for a neighbouring ratio.
struct ScoreSeries {
    Eigen::VectorXd scores;
    Eigen::VectorXd logMean;
};

/// `startLogMean` may be empty. States: those of fitPoisson, and Constant when the nuisance columns
/// tell every count.
Outcome<ScoreSeries> scoreSeries(const ExposedDays& days, double logRatio0 = 0,
                                 const Eigen::VectorXd& startLogMean = {});

/// What ordinary least squares on the nuisance columns leaves of the exposure.
/// States: TooShort, NotFinite, Constant, Collinear.
Outcome<Eigen::VectorXd> exposureResidual(const ExposedDays& days);

/// What every test of these days begins with: both series under "no difference", and how often
/// random phases would bring them together as closely.
struct ScoreTest {
    Eigen::VectorXd scores; ///< n, of scoreSeries
    Eigen::VectorXd rest;   ///< n, exposureResidual
    PhaseResult phase;
};

/// States: those of exposureResidual, scoreSeries and PhaseTest.
Outcome<ScoreTest> scoreTest(const ExposedDays& days);

struct ThresholdTest {
    RateRatio raw;
    double score = 0;    ///< sum of scores times exposure residual
    double phaseP = 1;   ///< carries the false-discovery control
    double shiftP = 1;   ///< second check
    double logRatio = 0; ///< adjusted: coefficient of the exposure beside the nuisance columns
    double ratio = 1;
    double dispersion = 1; ///< Pearson, of the adjusted fit
    double error = 0;      ///< quasi-Poisson standard error of logRatio
    double phaseError = 0; ///< the same from the score under random phases
};

/// Standard error of the log ratio from `variance`, that of the score under random phases:
/// sqrt(variance) / (sqrt(mean of y) sum of rest^2), where rest is exposureResidual.
double phaseError(const ExposedDays& days, const Eigen::VectorXd& rest, double variance);

/// States: those of rateRatio and of fitPoisson, and Constant or Collinear when the nuisance
/// columns tell the exposure.
Outcome<ThresholdTest> testThreshold(const ExposedDays& days);

} // namespace myolog::statistics
