// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/phase_test.h"

#include <algorithm>
#include <array>
#include <boost/math/special_functions/bessel.hpp>
#include <cassert>
#include <numbers>

namespace myolog::statistics {

namespace {

constexpr double smallestP = 1e-12;
constexpr double negligibleFactor = 1e-14;
constexpr int mostSeriesTerms = 20000;
constexpr Eigen::Index shortestPhaseSeries = 4;
constexpr Eigen::Index rayleighTerms = 16;

/// sigma_j / j, where sigma_j is the sum of j_0m^(-2j) over the zeros j_0m of J0, so that
/// -log J0(x) = sum of sigma_j / j x^(2j). Recurrence: Kishore, Proc. AMS 1963;14:527.
std::array<double, rayleighTerms> logBesselCoefficients()
{
    std::array<double, rayleighTerms + 1> sigma{0, 0.25};
    for (std::size_t j = 2; j < sigma.size(); ++j) {
        for (std::size_t k = 1; k < j; ++k)
            sigma[j] += sigma[k] * sigma[j - k];
        sigma[j] /= static_cast<double>(j);
    }
    std::array<double, rayleighTerms> coefficients{};
    for (std::size_t j = 0; j < coefficients.size(); ++j)
        coefficients[j] = sigma[j + 1] / static_cast<double>(j + 1);
    return coefficients;
}

double besselJ0(double x)
{
    using namespace boost::math::policies;
    return boost::math::cyl_bessel_j(0, x, policy<promote_double<false>>());
}

/// prod over f of J0(g_f k) for k = 1, 2, … Most arguments are small: up to 1 their logarithms are
/// added by power series, for all frequencies at once, to an error of 1e-14; the rest are taken one
/// by one. That makes a product cost little more than its few large arguments.
class BesselProduct {
public:
    explicit BesselProduct(Eigen::VectorXd g)
        : m_g(std::move(g)), m_powers(rayleighTerms, m_g.size() + 1)
    {
        static const std::array<double, rayleighTerms> coefficients = logBesselCoefficients();
        std::sort(m_g.begin(), m_g.end(), std::greater<>());
        m_powers.col(m_g.size()).setZero();
        for (Eigen::Index f = m_g.size() - 1; f >= 0; --f) {
            const double square = m_g[f] * m_g[f];
            double power = 1;
            for (Eigen::Index j = 0; j < rayleighTerms; ++j) {
                power *= square;
                m_powers(j, f) =
                    m_powers(j, f + 1) + coefficients[static_cast<std::size_t>(j)] * power;
            }
        }
    }

    /// For growing k only. What is surely negligible is returned as 0.
    double at(double k)
    {
        while (m_large < m_g.size() && m_g[m_large] * k > 1)
            ++m_large;
        const double square = k * k;
        double exponent = 0;
        for (Eigen::Index j = rayleighTerms - 1; j >= 0; --j)
            exponent = (exponent + m_powers(j, m_large)) * square;
        double product = std::exp(-exponent);
        for (Eigen::Index f = 0; f < m_large; ++f) {
            if (std::abs(product) < negligibleFactor)
                return 0;
            product *= besselJ0(m_g[f] * k);
        }
        return product;
    }

private:
    Eigen::VectorXd m_g;      ///< descending
    Eigen::MatrixXd m_powers; ///< column f: sums over the frequencies from f on
    Eigen::Index m_large = 0; ///< how many arguments exceed 1
};

} // namespace

double randomPhaseP(const Eigen::VectorXd& c, double nyquist, double s)
{
    const double total = c.sum() + nyquist;
    if (total <= 0)
        return 1;
    if (s >= total)
        return smallestP;
    const double step = std::numbers::pi / total;
    BesselProduct product(c * step);
    double sum = s / total;
    int negligible = 0;
    for (int k = 1; k <= mostSeriesTerms && negligible < 10; ++k) {
        const double factor = product.at(k) * std::cos(nyquist * step * k);
        sum += 2 / (std::numbers::pi * k) * std::sin(step * k * s) * factor;
        negligible = std::abs(factor) < negligibleFactor ? negligible + 1 : 0;
    }
    return std::clamp(1 - sum, smallestP, 1.0);
}

PhaseTest::PhaseTest(const Eigen::VectorXd& b)
    : m_b(b.array() - b.mean()), m_spectrum(b.size()), m_amplitudes(m_spectrum.amplitudes(m_b))
{
}

Outcome<PhaseTest> PhaseTest::against(const Eigen::VectorXd& b)
{
    if (const Outcome<void> fit = checkSeries(b, shortestPhaseSeries); !fit)
        return std::unexpected(fit.error());
    PhaseTest test(b);
    if (!test.m_amplitudes.allFinite())
        return std::unexpected(State::NotFinite);
    return test;
}

Eigen::VectorXd PhaseTest::contributions(const Eigen::VectorXd& centred)
{
    const Eigen::Index n = m_b.size();
    Eigen::VectorXd c =
        m_spectrum.amplitudes(centred).cwiseProduct(m_amplitudes) * (2 / static_cast<double>(n));
    if (n % 2 == 0)
        c[c.size() - 1] /= 2;
    return c;
}

Outcome<PhaseResult> PhaseTest::with(const Eigen::VectorXd& a)
{
    assert(a.size() == m_b.size());
    if (const Outcome<void> fit = checkSeries(a, shortestPhaseSeries); !fit)
        return std::unexpected(fit.error());
    const Eigen::VectorXd centred = a.array() - a.mean();
    Eigen::VectorXd c = contributions(centred);
    const double s = std::abs(centred.dot(m_b));
    const double most = centred.norm() * m_b.norm();
    if (!c.allFinite() || !std::isfinite(s) || !std::isfinite(most))
        return std::unexpected(State::NotFinite);
    double nyquist = 0;
    if (m_b.size() % 2 == 0) {
        nyquist = c[c.size() - 1];
        c.conservativeResize(c.size() - 1);
    }
    // c^2 = w^2 |A|^2 |B|^2 / n^2, where w is 2 but for the Nyquist frequency.
    PhaseResult result{.variance = c.squaredNorm() / 2 + nyquist * nyquist};
    // No period in common but for rounding: the sum is zero however the phases fall.
    if (c.sum() + nyquist > 1e-12 * most)
        result.p = randomPhaseP(c, nyquist, s);
    return result;
}

Outcome<double> phaseP(const Eigen::VectorXd& a, const Eigen::VectorXd& b)
{
    Outcome<PhaseTest> test = PhaseTest::against(b);
    if (!test)
        return std::unexpected(test.error());
    const Outcome<PhaseResult> result = test->with(a);
    if (!result)
        return std::unexpected(result.error());
    return result->p;
}

} // namespace myolog::statistics
