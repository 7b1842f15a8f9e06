// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/false_discovery.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace myolog::statistics {

Outcome<Eigen::VectorXd> falseDiscoveryQ(const Eigen::VectorXd& p)
{
    if (!p.allFinite())
        return std::unexpected(State::NotFinite);
    if (p.size() > 0 && (p.minCoeff() < 0 || p.maxCoeff() > 1))
        return std::unexpected(State::NotAProbability);
    std::vector<Eigen::Index> falling(static_cast<std::size_t>(p.size()));
    std::iota(falling.begin(), falling.end(), 0);
    std::ranges::sort(falling, std::greater<>(), [&](Eigen::Index i) { return p[i]; });
    Eigen::VectorXd q(p.size());
    double least = 1;
    auto rank = static_cast<double>(p.size());
    for (const Eigen::Index i : falling) {
        least = std::min(least, p[i] * static_cast<double>(p.size()) / rank);
        q[i] = least;
        rank -= 1;
    }
    return q;
}

} // namespace myolog::statistics
