// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/rank_correlation.h"

#include "core/analysis/statistics/columns.h"
#include "core/analysis/statistics/phase_test.h"
#include "core/analysis/statistics/shift_test.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <vector>

namespace myolog::statistics {

namespace {

constexpr Eigen::Index daysForPhaseAlone = 60;

double correlation(const Eigen::VectorXd& a, const Eigen::VectorXd& b)
{
    const Eigen::VectorXd ca = a.array() - a.mean();
    const Eigen::VectorXd cb = b.array() - b.mean();
    return std::clamp(ca.dot(cb) / (ca.norm() * cb.norm()), -1.0, 1.0);
}

} // namespace

Outcome<Pairs> laggedPairs(const Eigen::VectorXd& y, const Eigen::VectorXd& x, int lag)
{
    assert(y.size() == x.size());
    if (y.array().isInf().any() || x.array().isInf().any())
        return std::unexpected(State::NotFinite);
    std::vector<Eigen::Index> both;
    for (Eigen::Index d = 0; d < y.size(); ++d) {
        const Eigen::Index before = d - lag;
        if (before >= 0 && before < x.size() && !std::isnan(y[d]) && !std::isnan(x[before]))
            both.push_back(d);
    }
    const auto n = static_cast<Eigen::Index>(both.size());
    Pairs pairs{.day = Eigen::VectorXi(n), .y = Eigen::VectorXd(n), .x = Eigen::VectorXd(n)};
    for (Eigen::Index i = 0; i < n; ++i) {
        const Eigen::Index d = both[static_cast<std::size_t>(i)];
        pairs.day[i] = static_cast<int>(d);
        pairs.y[i] = y[d];
        pairs.x[i] = x[d - lag];
    }
    return pairs;
}

Eigen::VectorXd averageRanks(const Eigen::VectorXd& values)
{
    std::vector<Eigen::Index> order(static_cast<std::size_t>(values.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](Eigen::Index i) { return values[i]; });
    Eigen::VectorXd ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from + 1;
        while (to < order.size() && values[order[to]] == values[order[from]])
            ++to;
        const double shared = static_cast<double>(from + to + 1) / 2;
        for (; from < to; ++from)
            ranks[order[from]] = shared;
    }
    return ranks;
}

Outcome<double> spearman(const Eigen::VectorXd& y, const Eigen::VectorXd& x)
{
    assert(y.size() == x.size());
    for (const Eigen::VectorXd* series : {&y, &x})
        if (const Outcome<void> fit = checkSeries(*series, 3); !fit)
            return std::unexpected(fit.error());
    return correlation(averageRanks(y), averageRanks(x));
}

Outcome<DoseTest> testDose(const Eigen::VectorXd& y, const Eigen::VectorXd& x,
                           const Eigen::MatrixXd& nuisance)
{
    assert(nuisance.rows() == y.size());
    const Outcome<double> rho = spearman(y, x);
    if (!rho)
        return std::unexpected(rho.error());
    if (y.size() <= nuisance.cols() + 1)
        return std::unexpected(State::TooShort);
    if (!nuisance.allFinite())
        return std::unexpected(State::NotFinite);
    const Eigen::VectorXd yRanks = averageRanks(y);
    const Eigen::VectorXd xRanks = averageRanks(x);
    const Eigen::VectorXd a = residualBeside(nuisance, yRanks);
    const Eigen::VectorXd b = residualBeside(nuisance, xRanks);
    if (!(a.norm() > collinearTolerance * yRanks.norm()) ||
        !(b.norm() > collinearTolerance * xRanks.norm()))
        return std::unexpected(State::Collinear);
    const Outcome<double> phase = phaseP(a, b);
    if (!phase)
        return std::unexpected(phase.error());
    const Outcome<double> shift = shiftP(a, b);
    if (!shift)
        return std::unexpected(shift.error());
    return DoseTest{.rho = *rho,
                    .partialRho = correlation(a, b),
                    .phaseP = *phase,
                    .shiftP = *shift,
                    .p = y.size() >= daysForPhaseAlone ? *phase : std::max(*phase, *shift)};
}

} // namespace myolog::statistics
