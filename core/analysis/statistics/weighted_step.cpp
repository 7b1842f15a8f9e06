// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/weighted_step.h"

#include "core/analysis/statistics/columns.h"

namespace myolog::statistics {

WeightedStep::WeightedStep(const Eigen::MatrixXd& design)
    : m_design(design), m_weighted(design.rows(), design.cols()), m_qr(design.rows(), design.cols())
{
}

/// Without pivoting the diagonal of R is what is left of each column beside those before it.
bool WeightedStep::independent() const
{
    for (Eigen::Index j = 0; j < m_weighted.cols(); ++j)
        if (!(std::abs(m_qr.matrixQR()(j, j)) > collinearTolerance * m_weighted.col(j).norm()))
            return false;
    return true;
}

Outcome<Eigen::VectorXd> WeightedStep::solve(const Eigen::ArrayXd& weights,
                                             const Eigen::ArrayXd& target)
{
    const Eigen::ArrayXd root = weights.sqrt();
    m_weighted = m_design.array().colwise() * root;
    m_qr.compute(m_weighted);
    if (m_first && !independent())
        return std::unexpected(State::Collinear);
    m_first = false;
    return m_qr.solve((target * root).matrix()).eval();
}

} // namespace myolog::statistics
