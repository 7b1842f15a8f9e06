// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The random-phase test: how often would two series with these very rhythms, but unrelated, go
// together as closely as they do? Ebisuzaki, J. Climate 1997;10:2147, exactly instead of by
// simulation: the sum of products under uniform phases has the characteristic function
// prod J0(c_f u) cos(c_Nyquist u) and lies in [-T, T], so its distribution is a Fourier series.
#pragma once

#include "core/analysis/statistics/spectrum.h"
#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

/// p of P(|sum| >= s) where sum = sum over f of c_f cos(phase_f), phases uniform and independent,
/// plus nyquist times a random sign. Between 1e-12 and 1. All c >= 0.
/// Series with L = 2T, u_k = 2 pi k / L, ended after ten successive factors below 1e-14:
/// 1 - 2s/L - sum over k of 2/(pi k) sin(2 pi k s / L) cos(nyquist u_k) prod_f J0(c_f u_k).
double randomPhaseP(const Eigen::VectorXd& c, double nyquist, double s);

struct PhaseResult {
    double p = 1;        ///< two-sided
    double variance = 0; ///< of the sum of a b under random phases: sum of w |A_f|^2 |B_f|^2 / n^2
};

/// One series `b` against many `a` of the same length n >= 4; their means are taken out.
class PhaseTest {
public:
    /// States: TooShort, NotFinite, Constant.
    static Outcome<PhaseTest> against(const Eigen::VectorXd& b);

    /// States: NotFinite, Constant.
    Outcome<PhaseResult> with(const Eigen::VectorXd& a);

private:
    explicit PhaseTest(const Eigen::VectorXd& b);
    /// w |A_f| |B_f| / n for f = 1 to floor(n / 2); w is 2, but 1 for the Nyquist frequency.
    Eigen::VectorXd contributions(const Eigen::VectorXd& centred);

    Eigen::VectorXd m_b;
    Spectrum m_spectrum;
    Eigen::VectorXd m_amplitudes; ///< |B_f|
};

/// Two-sided p of one pair of series.
Outcome<double> phaseP(const Eigen::VectorXd& a, const Eigen::VectorXd& b);

} // namespace myolog::statistics
