// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/shift_test.h"

#include "core/analysis/statistics/spectrum.h"

#include <algorithm>
#include <cassert>

namespace myolog::statistics {

namespace {

/// Up to here the plain sums are as fast as the transform.
constexpr Eigen::Index longestPlainShift = 512;

double shiftedProduct(const Eigen::VectorXd& a, const Eigen::VectorXd& b, Eigen::Index shift)
{
    const Eigen::Index rest = a.size() - shift;
    return a.head(rest).dot(b.tail(rest)) + a.tail(shift).dot(b.head(shift));
}

} // namespace

Outcome<double> shiftP(const Eigen::VectorXd& a, const Eigen::VectorXd& b)
{
    assert(a.size() == b.size());
    for (const Eigen::VectorXd* series : {&a, &b})
        if (const Outcome<void> fit = checkSeries(*series, 2); !fit)
            return std::unexpected(fit.error());
    const Eigen::Index n = a.size();
    const Eigen::VectorXd ca = a.array() - a.mean();
    const Eigen::VectorXd cb = b.array() - b.mean();
    const bool plain = n <= longestPlainShift;
    Eigen::VectorXd sums = plain ? Eigen::VectorXd(n) : circularProducts(ca, cb);
    if (plain)
        for (Eigen::Index s = 0; s < n; ++s)
            sums[s] = shiftedProduct(ca, cb, s);
    if (!sums.allFinite())
        return std::unexpected(State::NotFinite);

    const double largest = sums.cwiseAbs().maxCoeff();
    const double bar = std::abs(shiftedProduct(ca, cb, 0)) - 1e-9 * std::max(1.0, largest);
    // The transform rounds by about 1e-15 of this; whatever comes near the bar is summed plainly.
    const double doubt = 1e-12 * ca.norm() * cb.norm();
    Eigen::Index reached = 1;
    for (Eigen::Index s = 1; s < n; ++s) {
        double sum = std::abs(sums[s]);
        if (!plain && std::abs(sum - bar) < doubt)
            sum = std::abs(shiftedProduct(ca, cb, s));
        reached += sum >= bar ? 1 : 0;
    }
    return static_cast<double>(reached) / static_cast<double>(n);
}

} // namespace myolog::statistics
