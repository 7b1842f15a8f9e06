// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/nuisance.h"

#include <algorithm>
#include <cassert>

namespace myolog::statistics {

Outcome<Eigen::MatrixXd> nuisanceColumns(const Eigen::VectorXi& day, const Eigen::VectorXi& weekday)
{
    assert(day.size() == weekday.size());
    const Eigen::Index n = day.size();
    if (n == 0)
        return std::unexpected(State::TooShort);
    Eigen::MatrixXd columns(n, 8);
    Eigen::Index used = 0;
    const auto add = [&](const Eigen::VectorXd& column) {
        if (column.minCoeff() < column.maxCoeff())
            columns.col(used++) = column;
    };
    columns.col(used++).setOnes();
    const Eigen::VectorXd when = day.cast<double>();
    const double range = std::max(1.0, when.maxCoeff() - when.minCoeff());
    add((when.array() - when.mean()) / range);
    if (n >= daysForWeekdays)
        for (int d = 1; d < 7; ++d)
            add((weekday.array() == d).cast<double>());
    else
        add((weekday.array() >= 5).cast<double>());
    return columns.leftCols(used).eval();
}

} // namespace myolog::statistics
