// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of a Poisson fit that allow for slow swings: equal-weighted cosines with t quantiles
// (Lazarus, Lewis, Stock & Watson, J. Business & Economic Statistics 2018;36:541).
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

struct CosineErrors {
    Eigen::MatrixXd covariance; ///< p x p, of the coefficients
    int degrees = 0;            ///< of the t distribution: max(4, floor(0.4 n^(2/3) + 0.5))
};

/// `design` is n x p, `mean` as fitted; days in order, gaps closed. Type-II cosines, times
/// n / (n - p). States: TooShort, NotFinite, NotACount.
Outcome<CosineErrors> cosineErrors(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                                   const Eigen::VectorXd& mean);

/// An estimate on the log scale, its error and the degrees of freedom of the error.
struct LogEstimate {
    double value = 0;
    double error = 0;
    int degrees = 1;
};

struct RatioByT {
    double ratio = 1;
    double low = 1;  ///< 95 %
    double high = 1; ///< 95 %
    double t = 0;
    double p = 1; ///< two-sided
};

/// States: NotFinite (also for an error that is not positive).
Outcome<RatioByT> ratioByT(const LogEstimate& estimate);

} // namespace myolog::statistics
