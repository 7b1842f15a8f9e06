// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strength of each period in a series, and the sums of products at every circular shift; both
// through the fast Fourier transform, whose speed does not depend on the prime factors of n here.
#pragma once

#include <Eigen/Core>
#include <memory>

namespace myolog::statistics {

/// Made once per length: holds the plan and the work space.
class Spectrum {
public:
    explicit Spectrum(Eigen::Index n);
    ~Spectrum();
    Spectrum(Spectrum&&) noexcept;
    Spectrum& operator=(Spectrum&&) noexcept;

    /// |sum over t of series[t] exp(-2 pi i f t / n)| for f = 1 to floor(n / 2). Bluestein's
    /// algorithm (1970): a transform of any length as a convolution whose length is a power of two.
    Eigen::VectorXd amplitudes(const Eigen::VectorXd& series);

private:
    struct Plan;
    std::unique_ptr<Plan> m_plan;
};

/// Element s: sum over t of a[t - s] b[t], indices modulo n; n >= 1.
Eigen::VectorXd circularProducts(const Eigen::VectorXd& a, const Eigen::VectorXd& b);

} // namespace myolog::statistics
