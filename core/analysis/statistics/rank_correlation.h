// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether more of a factor goes with more twitching, by ranks: Spearman's rho over the pairs of
// days that are both known, and the same with weekday and trend taken out.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

/// Days on which both are known, gaps closed.
struct Pairs {
    Eigen::VectorXi day; ///< place of y in its series
    Eigen::VectorXd y;
    Eigen::VectorXd x;
};

/// y of day d with x of calendar day d - lag; a negative lag looks at days to come. Both series
/// have one place per calendar day, NaN where nothing was recorded. States: NotFinite (infinity).
Outcome<Pairs> laggedPairs(const Eigen::VectorXd& y, const Eigen::VectorXd& x, int lag);

/// 1 for the smallest; equal values share the average of their ranks.
Eigen::VectorXd averageRanks(const Eigen::VectorXd& values);

/// Pearson's correlation of average ranks, n >= 3. States: TooShort, NotFinite, Constant.
Outcome<double> spearman(const Eigen::VectorXd& y, const Eigen::VectorXd& x);

struct DoseTest {
    double rho = 0;        ///< Spearman
    double partialRho = 0; ///< correlation of what the nuisance columns leave of both ranks
    double phaseP = 1;     ///< of these two residual series
    double shiftP = 1;
    double p = 1; ///< phaseP from 60 days on, before that the larger of the two
};

/// The nuisance columns (n x p) are taken as they are, not ranked.
/// States: TooShort, NotFinite, Constant, Collinear (the nuisance columns tell a series).
Outcome<DoseTest> testDose(const Eigen::VectorXd& y, const Eigen::VectorXd& x,
                           const Eigen::MatrixXd& nuisance);

} // namespace myolog::statistics
