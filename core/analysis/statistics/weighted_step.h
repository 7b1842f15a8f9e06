// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One weighted least squares step, as both count models take it until they stand still.
#pragma once

#include "core/analysis/statistics/state.h"

#include <Eigen/QR>

namespace myolog::statistics {

/// Keeps its work space, so that steps after the first allocate next to nothing.
class WeightedStep {
public:
    explicit WeightedStep(const Eigen::MatrixXd& design);

    /// The coefficients that minimise the sum of weight (target - design b)^2: by Cholesky's method
    /// where it loses no digit that matters, else by QR. Whether the columns are independent is
    /// looked at in the first step only: later weights may be tiny for good reason (a weekday
    /// without any episode). States: Collinear.
    Outcome<Eigen::VectorXd> solve(const Eigen::ArrayXd& weights, const Eigen::ArrayXd& target);

private:
    Outcome<Eigen::VectorXd> solveByQr(const Eigen::ArrayXd& weights, const Eigen::ArrayXd& target);
    bool independent() const;

    const Eigen::MatrixXd& m_design;
    Eigen::MatrixXd m_weighted;
    Eigen::MatrixXd m_products;
    Eigen::LLT<Eigen::MatrixXd> m_cholesky;
    Eigen::HouseholderQR<Eigen::MatrixXd> m_qr;
    bool m_first = true;
};

} // namespace myolog::statistics
