// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/weighted_step.h"

#include "core/analysis/statistics/columns.h"

namespace myolog::statistics {

namespace {

/// What must be left of a column beside those before it, as a share of its squared length, for the
/// products of columns to keep ten digits of the coefficients.
constexpr double leastLeftOver = 1e-6;

} // namespace

WeightedStep::WeightedStep(const Eigen::MatrixXd& design)
    : m_design(design), m_weighted(design.rows(), design.cols()),
      m_products(design.cols(), design.cols()), m_cholesky(design.cols()),
      m_qr(design.rows(), design.cols())
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
    m_weighted = m_design.array().colwise() * weights;
    // Cholesky reads no more than the lower half.
    m_products.triangularView<Eigen::Lower>() = m_design.transpose() * m_weighted;
    m_cholesky.compute(m_products);
    const auto left = m_cholesky.matrixLLT().diagonal().array().square();
    if (m_cholesky.info() != Eigen::Success ||
        !(left > leastLeftOver * m_products.diagonal().array()).all())
        return solveByQr(weights, target);
    m_first = false;
    return m_cholesky.solve(m_weighted.transpose() * target.matrix()).eval();
}

Outcome<Eigen::VectorXd> WeightedStep::solveByQr(const Eigen::ArrayXd& weights,
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
