// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/spectrum.h"

#include <bit>
#include <cassert>
#include <map>
#include <numbers>
#include <unsupported/Eigen/FFT>

namespace myolog::statistics {

namespace {

constexpr std::size_t mostPlans = 16;

/// The shortest length from n on that is quickly transformed: a power of two, or 5/8, 3/4 or 15/16
/// of one.
Eigen::Index quickLengthFrom(Eigen::Index n)
{
    const auto power = static_cast<Eigen::Index>(std::bit_ceil(static_cast<std::size_t>(n)));
    for (const Eigen::Index sixteenths : {10, 12, 15})
        if (power >= 16 && power / 16 * sixteenths >= n)
            return power / 16 * sixteenths;
    return power;
}

} // namespace

struct Spectrum::Plan {
    Eigen::Index n;
    Eigen::FFT<double> fft;
    Eigen::VectorXcd chirp;  ///< n: exp(-i pi k^2 / n)
    Eigen::VectorXcd filter; ///< transform of the conjugated chirp, wrapped around
    Eigen::VectorXcd work;
    Eigen::VectorXcd transformed;
};

std::shared_ptr<Spectrum::Plan> Spectrum::makePlan(Eigen::Index n)
{
    assert(n >= 1);
    const Eigen::Index length = quickLengthFrom(2 * n - 1);
    auto made = std::make_shared<Plan>();
    Plan& plan = *made;
    plan.n = n;
    plan.chirp.resize(n);
    plan.work = Eigen::VectorXcd::Zero(length);
    for (Eigen::Index k = 0; k < n; ++k) {
        // k^2 modulo 2n first: the angle of a large square would lose its digits.
        const auto turn = static_cast<double>((k * k) % (2 * n));
        plan.chirp[k] = std::polar(1.0, -std::numbers::pi * turn / static_cast<double>(n));
        plan.work[k] = std::conj(plan.chirp[k]);
        plan.work[(length - k) % length] = plan.work[k];
    }
    plan.filter.resize(length);
    plan.transformed.resize(length);
    plan.fft.fwd(plan.filter.data(), plan.work.data(), length);
    return made;
}

Spectrum::Spectrum(Eigen::Index n)
{
    // An analysis asks for a handful of lengths, one for each lag and for each set of gaps.
    thread_local std::map<Eigen::Index, std::shared_ptr<Plan>> plans;
    if (plans.size() >= mostPlans && !plans.contains(n))
        plans.clear();
    std::shared_ptr<Plan>& plan = plans[n];
    if (!plan)
        plan = makePlan(n);
    m_plan = plan;
}

Eigen::VectorXd Spectrum::amplitudes(const Eigen::VectorXd& series)
{
    Plan& plan = *m_plan;
    assert(series.size() == plan.n);
    plan.work.setZero();
    plan.work.head(plan.n) = series.cwiseProduct(plan.chirp);
    plan.fft.fwd(plan.transformed.data(), plan.work.data(), plan.work.size());
    plan.transformed.array() *= plan.filter.array();
    plan.fft.inv(plan.work.data(), plan.transformed.data(), plan.work.size());
    // The last factor of Bluestein's formula only turns the phase.
    return plan.work.segment(1, plan.n / 2).cwiseAbs2().cwiseSqrt();
}

Eigen::VectorXd circularProducts(const Eigen::VectorXd& a, const Eigen::VectorXd& b)
{
    assert(a.size() == b.size() && a.size() >= 1);
    const Eigen::Index n = a.size();
    const Eigen::Index length = quickLengthFrom(2 * n);
    Eigen::FFT<double> fft;
    const auto transform = [&](const Eigen::VectorXd& series) {
        Eigen::VectorXcd padded = Eigen::VectorXcd::Zero(length);
        padded.head(n) = series.cast<std::complex<double>>();
        Eigen::VectorXcd result(length);
        fft.fwd(result.data(), padded.data(), length);
        return result;
    };
    const Eigen::VectorXcd product = transform(a).conjugate().cwiseProduct(transform(b));
    Eigen::VectorXcd lags(length);
    fft.inv(lags.data(), product.data(), length);
    Eigen::VectorXd sums = lags.head(n).real();
    sums.tail(n - 1) += lags.tail(n - 1).real();
    return sums;
}

} // namespace myolog::statistics
