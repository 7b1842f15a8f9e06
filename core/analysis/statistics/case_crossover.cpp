// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/case_crossover.h"

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <vector>

namespace myolog::statistics {

namespace {

constexpr double tailBeyondInterval = 0.025;
/// No end lies beyond: `mostSets` sets of `largestCount` referents get to 40.
constexpr double furthestLogRatio = 60;

/// That the case of the set is an exposed one of its times.
double exposedChance(const MatchedSet& set, double logRatio)
{
    const double exposed = set.exposed() * std::exp(logRatio);
    return exposed / (exposed + set.referents + 1 - set.exposed());
}

double expectedExposed(std::span<const MatchedSet> sets, double logRatio)
{
    double sum = 0;
    for (const MatchedSet& set : sets)
        sum += exposedChance(set, logRatio);
    return sum;
}

/// Where an increasing function of the log ratio is zero.
template <typename Function>
double rootOf(Function increasing)
{
    const auto closeEnough = [](double a, double b) { return b - a < 1e-11; };
    std::uintmax_t most = 200;
    const auto [low, high] = boost::math::tools::toms748_solve(increasing, -furthestLogRatio,
                                                               furthestLogRatio, closeEnough, most);
    return (low + high) / 2;
}

/// How many cases are exposed, by chance, when the odds ratio is `exp(logRatio)`.
class ExposedCases {
public:
    ExposedCases(std::span<const MatchedSet> sets, double logRatio) : m_logRatio(logRatio)
    {
        Eigen::ArrayXd chance = Eigen::ArrayXd::Zero(Eigen::Index(sets.size()) + 1);
        chance[0] = 1;
        for (Eigen::Index k = 0; k < Eigen::Index(sets.size()); ++k) {
            const double p = exposedChance(sets[size_t(k)], logRatio);
            for (Eigen::Index s = k + 1; s > 0; --s)
                chance[s] = (1 - p) * chance[s] + p * chance[s - 1];
            chance[0] *= 1 - p;
        }
        m_logChance = chance.log();
    }

    // That so many or more, or less, are exposed when the ratio is another one.
    double atLeast(int least, double logRatio) const
    {
        const Eigen::ArrayXd weight = weights(logRatio);
        return weight.tail(weight.size() - least).sum() / weight.sum();
    }
    double atMost(int most, double logRatio) const
    {
        const Eigen::ArrayXd weight = weights(logRatio);
        return weight.head(most + 1).sum() / weight.sum();
    }

private:
    /// The chance of s exposed cases is ratio^s times what no ratio changes, so that one pass over
    /// all sets does for every ratio.
    Eigen::ArrayXd weights(double logRatio) const
    {
        const Eigen::Index n = m_logChance.size();
        const Eigen::ArrayXd weight =
            m_logChance + (logRatio - m_logRatio) * Eigen::ArrayXd::LinSpaced(n, 0, double(n - 1));
        return (weight - weight.maxCoeff()).exp();
    }

    double m_logRatio;
    Eigen::ArrayXd m_logChance;
};

Outcome<void> checkSets(std::span<const MatchedSet> sets)
{
    if (sets.empty())
        return std::unexpected(State::TooShort);
    for (const MatchedSet& set : sets) {
        if (set.referents < 0 || set.exposedReferents < 0 || set.exposedReferents > set.referents ||
            set.referents > largestCount)
            return std::unexpected(State::NotACount);
        if (set.referents == 0)
            return std::unexpected(State::GroupEmpty);
    }
    return {};
}

double twoSidedP(const ExposedCases& unrelated, int exposed)
{
    const double smaller = std::min(unrelated.atLeast(exposed, 0), unrelated.atMost(exposed, 0));
    return std::min(1.0, 2 * smaller);
}

/// Estimate and interval; an open end stays without value.
void bound(std::span<const MatchedSet> sets, CaseCrossover& result)
{
    const int exposed = result.exposedCases;
    // At the edges the estimate is infinitely far away; half a case inwards serves as well.
    const double centre = std::clamp(double(exposed), 0.5, result.sets - 0.5);
    const double logRatio = rootOf([&](double at) { return expectedExposed(sets, at) - centre; });
    const ExposedCases cases(sets, logRatio);
    if (exposed > 0)
        result.low = std::exp(
            rootOf([&](double at) { return cases.atLeast(exposed, at) - tailBeyondInterval; }));
    if (exposed < result.sets)
        result.high = std::exp(
            rootOf([&](double at) { return tailBeyondInterval - cases.atMost(exposed, at); }));
    if (result.low && result.high)
        result.ratio = std::exp(logRatio);
}

} // namespace

MatchedCounts countSets(std::span<const MatchedSet> sets)
{
    MatchedCounts counts;
    for (const MatchedSet& set : sets) {
        ++counts.cases;
        counts.exposedCases += set.caseExposed;
        counts.referents += set.referents;
        counts.exposedReferents += set.exposedReferents;
        counts.telling += set.tells();
    }
    return counts;
}

Outcome<CaseCrossover> caseCrossover(std::span<const MatchedSet> sets)
{
    if (const Outcome<void> fit = checkSets(sets); !fit)
        return std::unexpected(fit.error());
    std::vector<MatchedSet> telling;
    std::ranges::copy_if(sets, std::back_inserter(telling), &MatchedSet::tells);
    if (telling.empty())
        return std::unexpected(State::Constant);
    if (telling.size() > size_t(mostSets))
        return std::unexpected(State::TooLong);
    CaseCrossover result;
    result.sets = int(telling.size());
    result.exposedCases = int(std::ranges::count(telling, true, &MatchedSet::caseExposed));
    result.expected = expectedExposed(telling, 0);
    result.p = twoSidedP(ExposedCases(telling, 0), result.exposedCases);
    bound(telling, result);
    return result;
}

} // namespace myolog::statistics
