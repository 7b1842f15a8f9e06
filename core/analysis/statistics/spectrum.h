// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The strength of each period in a series, and the sums of products at every circular shift; both
// through the fast Fourier transform, whose speed does not depend on the prime factors of n here.
#pragma once

#include <Eigen/Core>
#include <memory>

namespace myolog::statistics {

/// Of series of one length. The angles it needs are computed once per thread and length and shared,
/// as is the work space; so a Spectrum stays in the thread that made it.
class Spectrum {
public:
    explicit Spectrum(Eigen::Index n);

    /// |sum over t of series[t] exp(-2 pi i f t / n)| for f = 1 to floor(n / 2). Bluestein's
    /// algorithm (1970): a transform of any length as a convolution of a length of our choice.
    Eigen::VectorXd amplitudes(const Eigen::VectorXd& series);

private:
    struct Plan;
    static std::shared_ptr<Plan> makePlan(Eigen::Index n);
    std::shared_ptr<Plan> m_plan;
};

/// Element s: sum over t of a[t - s] b[t], indices modulo n; n >= 1.
Eigen::VectorXd circularProducts(const Eigen::VectorXd& a, const Eigen::VectorXd& b);

} // namespace myolog::statistics
