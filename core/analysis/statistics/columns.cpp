// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/columns.h"

#include <Eigen/QR>
#include <algorithm>
#include <cassert>

namespace myolog::statistics {

namespace {

/// Twice is enough (Giraud, Langou, Rozloznik 2005): one pass of Gram-Schmidt alone loses digits.
void takeOut(const Eigen::MatrixXd& basis, Eigen::Index rank, Eigen::VectorXd& v)
{
    for (int pass = 0; pass < 2; ++pass)
        v -= basis.leftCols(rank) * (basis.leftCols(rank).transpose() * v);
}

/// Adds the direction of `column` to the basis, unless the basis spans it already.
bool extend(Eigen::MatrixXd& basis, Eigen::Index& rank, Eigen::VectorXd column)
{
    const double largest = column.cwiseAbs().maxCoeff();
    if (largest == 0 || rank == basis.cols())
        return false;
    column /= largest;
    const double length = column.norm();
    takeOut(basis, rank, column);
    const double rest = column.norm();
    if (rest <= collinearTolerance * length)
        return false;
    basis.col(rank++) = column / rest;
    return true;
}

} // namespace

Outcome<ColumnChoice> chooseColumns(const Eigen::MatrixXd& before,
                                    const Eigen::MatrixXd& candidates)
{
    assert(before.rows() == candidates.rows());
    if (before.rows() == 0)
        return std::unexpected(State::TooShort);
    if (!before.allFinite() || !candidates.allFinite())
        return std::unexpected(State::NotFinite);
    Eigen::MatrixXd basis(before.rows(),
                          std::min(before.rows(), before.cols() + candidates.cols()));
    Eigen::Index rank = 0;
    for (Eigen::Index j = 0; j < before.cols(); ++j)
        extend(basis, rank, before.col(j));
    ColumnChoice choice;
    for (Eigen::Index j = 0; j < candidates.cols(); ++j) {
        const auto column = candidates.col(j);
        if (column.minCoeff() == column.maxCoeff())
            choice.dropped.push_back({.column = j, .reason = State::Constant});
        else if (extend(basis, rank, column))
            choice.kept.push_back(j);
        else
            choice.dropped.push_back({.column = j, .reason = State::Collinear});
    }
    return choice;
}

Outcome<Eigen::VectorXd> varianceInflation(const Eigen::MatrixXd& design, Eigen::Index count)
{
    assert(count <= design.cols());
    Eigen::VectorXd inflation(count);
    const Eigen::Index first = design.cols() - count;
    Eigen::MatrixXd others(design.rows(), std::max<Eigen::Index>(design.cols() - 1, 0));
    for (Eigen::Index j = 0; j < count; ++j) {
        const Eigen::Index own = first + j;
        others << design.leftCols(own), design.rightCols(design.cols() - 1 - own);
        const Eigen::VectorXd column = design.col(own);
        const double total = (column.array() - column.mean()).matrix().squaredNorm();
        const double rest = residualBeside(others, column).squaredNorm();
        if (!std::isfinite(total) || !std::isfinite(rest))
            return std::unexpected(State::NotFinite);
        if (rest <= collinearTolerance * collinearTolerance * total)
            return std::unexpected(State::Collinear);
        inflation[j] = total / rest;
    }
    return inflation;
}

Eigen::VectorXd residualBeside(const Eigen::MatrixXd& design, const Eigen::VectorXd& v)
{
    assert(design.rows() == v.size() && design.rows() >= design.cols());
    const auto qr = design.householderQr();
    // By rotation, without dividing: that holds for dependent columns as well.
    Eigen::VectorXd rest = qr.householderQ().adjoint() * v;
    rest.head(design.cols()).setZero();
    return qr.householderQ() * rest;
}

} // namespace myolog::statistics
