// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns of a design say something of their own: constant ones and those that earlier
// columns already tell are dropped, with the reason, so that no coefficient is a matter of chance.
#pragma once

#include "core/analysis/statistics/state.h"

#include <vector>

namespace myolog::statistics {

/// A column is kept when more than this share of its length is left beside the earlier ones.
inline constexpr double collinearTolerance = 1e-7;

struct DroppedColumn {
    Eigen::Index column = 0;
    State reason = State::Constant; ///< Constant or Collinear
};

struct ColumnChoice {
    std::vector<Eigen::Index> kept; ///< in the order they came
    std::vector<DroppedColumn> dropped;
};

/// First come, first kept, as in R's `lm`: a column is judged beside `before` (n x q, the intercept
/// among them, always kept) and the candidates kept so far. States: NotFinite.
Outcome<ColumnChoice> chooseColumns(const Eigen::MatrixXd& before,
                                    const Eigen::MatrixXd& candidates);

/// 1 / (1 - R2) of each of the last `count` columns of `design` on all the others; the design holds
/// an intercept and has independent columns. States: Collinear, NotFinite.
Outcome<Eigen::VectorXd> varianceInflation(const Eigen::MatrixXd& design, Eigen::Index count);

/// What is left of `v` after ordinary least squares on the columns of `design` (n x p, n >= p).
Eigen::VectorXd residualBeside(const Eigen::MatrixXd& design, const Eigen::VectorXd& v);

} // namespace myolog::statistics
