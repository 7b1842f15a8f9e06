// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of a Poisson fit that allow for days being alike their neighbours, by Bartlett weights
// (Newey & West, Econometrica 1987;55:703). Too narrow for short diaries, so only for comparison.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

struct NeweyWestSettings {
    int lag = 0;           ///< of calendar days; weight of k days apart is 1 - k / (lag + 1)
    bool adjusted = false; ///< times n / (n - p)
};

/// Covariance of the coefficients (p x p). `design` is n x p, `mean` as fitted, `day` ascending
/// calendar days: a missing day adds nothing, and lags are counted on the calendar.
/// States: TooShort, NotFinite, NotACount.
Outcome<Eigen::MatrixXd> neweyWest(const Eigen::MatrixXd& design, const Eigen::VectorXd& y,
                                   const Eigen::VectorXd& mean, const Eigen::VectorXi& day,
                                   const NeweyWestSettings& settings);

} // namespace myolog::statistics
