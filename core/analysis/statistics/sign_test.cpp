// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/sign_test.h"

#include <algorithm>
#include <cassert>

namespace myolog::statistics {

namespace {

/// How many of the 2^K ways give a sum at least as large, and one at least as far from zero.
class SignCount {
public:
    explicit SignCount(const Eigen::VectorXd& differences)
        : m_differences(differences), m_observed(differences.sum()),
          m_tolerance(1e-9 * std::max(1.0, differences.cwiseAbs().sum()))
    {
        goThrough(0, 0);
    }

    double more() const { return m_more / ways(); }
    double further() const { return m_further / ways(); }
    double ways() const { return std::exp2(static_cast<double>(m_differences.size())); }

private:
    void goThrough(Eigen::Index pair, double sum)
    {
        if (pair < m_differences.size()) {
            goThrough(pair + 1, sum + m_differences[pair]);
            goThrough(pair + 1, sum - m_differences[pair]);
            return;
        }
        m_more += sum >= m_observed - m_tolerance ? 1 : 0;
        m_further += std::abs(sum) >= std::abs(m_observed) - m_tolerance ? 1 : 0;
    }

    const Eigen::VectorXd& m_differences;
    double m_observed;
    double m_tolerance;
    double m_more = 0;
    double m_further = 0;
};

} // namespace

Outcome<SignTest> signTest(const Eigen::VectorXd& on, const Eigen::VectorXd& off,
                           const Eigen::VectorXd& days)
{
    assert(on.size() == off.size() && on.size() == days.size());
    for (const Eigen::VectorXd* counts : {&on, &off, &days})
        if (const Outcome<void> fit = checkCounts(*counts, 1); !fit)
            return std::unexpected(fit.error());
    if (on.size() > mostPairs)
        return std::unexpected(State::TooLong);
    if (days.minCoeff() <= 0)
        return std::unexpected(State::GroupEmpty);
    SignTest test;
    test.differences =
        ((on.array() + 0.5) / days.array()).log() - ((off.array() + 0.5) / days.array()).log();
    test.meanDifference = test.differences.mean();
    test.ratio = std::exp(test.meanDifference);
    const SignCount count(test.differences);
    test.p = count.further();
    test.pMore = count.more();
    test.smallestP = std::min(1.0, 2 / count.ways());
    return test;
}

} // namespace myolog::statistics
