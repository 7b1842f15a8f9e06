// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/spectrum.h"

#include <bit>
#include <cassert>
#include <numbers>
#include <unsupported/Eigen/FFT>

namespace myolog::statistics {

namespace {

Eigen::Index powerOfTwoFrom(Eigen::Index n)
{
    return static_cast<Eigen::Index>(std::bit_ceil(static_cast<std::size_t>(n)));
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

Spectrum::Spectrum(Eigen::Index n) : m_plan(std::make_unique<Plan>())
{
    assert(n >= 1);
    const Eigen::Index length = powerOfTwoFrom(2 * n - 1);
    Plan& plan = *m_plan;
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
}

Spectrum::~Spectrum() = default;
Spectrum::Spectrum(Spectrum&&) noexcept = default;
Spectrum& Spectrum::operator=(Spectrum&&) noexcept = default;

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
    return plan.work.segment(1, plan.n / 2).cwiseAbs();
}

Eigen::VectorXd circularProducts(const Eigen::VectorXd& a, const Eigen::VectorXd& b)
{
    assert(a.size() == b.size() && a.size() >= 1);
    const Eigen::Index n = a.size();
    const Eigen::Index length = powerOfTwoFrom(2 * n);
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
