// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/case_crossover.h"

#include "tests/core/analysis/statistics/golden_case.h"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace myolog::test {

using namespace statistics;

namespace {

using Sets = std::vector<MatchedSet>;

void addSets(Sets& sets, int count, const MatchedSet& set)
{
    sets.insert(sets.end(), size_t(count), set);
}

/// Unlike sets of 1 to 4 referents, some of which tell nothing.
Sets madeSets(int count, unsigned seed)
{
    std::mt19937 random(seed);
    Sets sets;
    for (int i = 0; i < count; ++i) {
        MatchedSet set{.caseExposed = random() % 2 == 0, .referents = 1 + int(random() % 4)};
        for (int k = 0; k < set.referents; ++k)
            set.exposedReferents += random() % 3 == 0;
        sets.push_back(set);
    }
    return sets;
}

MatchedSet turned(const MatchedSet& set)
{
    return {.caseExposed = !set.caseExposed,
            .referents = set.referents,
            .exposedReferents = set.referents - set.exposedReferents};
}

/// How likely 0, 1, 2 … exposed cases are without association: every way the cases could have
/// fallen is gone through, one by one.
std::vector<double> goneThrough(const Sets& sets)
{
    std::vector<double> chance(sets.size() + 1);
    for (unsigned way = 0; way < 1u << sets.size(); ++way) {
        double probability = 1;
        int exposed = 0;
        for (size_t k = 0; k < sets.size(); ++k) {
            const double p = double(sets[k].exposed()) / (sets[k].referents + 1);
            const bool hit = way >> k & 1;
            probability *= hit ? p : 1 - p;
            exposed += hit;
        }
        chance[size_t(exposed)] += probability;
    }
    return chance;
}

/// Sets with the same exposed times of which `exposed` have an exposed case.
Sets withExposedCases(Sets sets, int exposed)
{
    for (MatchedSet& set : sets) {
        const int total = set.exposed();
        set.caseExposed = exposed-- > 0;
        set.exposedReferents = total - set.caseExposed;
    }
    return sets;
}

void expectSame(const CaseCrossover& a, const CaseCrossover& b)
{
    EXPECT_EQ(a.sets, b.sets);
    EXPECT_EQ(a.exposedCases, b.exposedCases);
    EXPECT_NEAR(a.expected, b.expected, 1e-9);
    EXPECT_NEAR(a.p, b.p, 1e-12);
    EXPECT_NEAR(a.ratio.value(), b.ratio.value(), 1e-9);
    EXPECT_NEAR(a.low.value(), b.low.value(), 1e-9);
    EXPECT_NEAR(a.high.value(), b.high.value(), 1e-9);
}

TEST(CaseCrossover, GivesTheRatioOfThePublishedExample)
{
    // Oestrogens and endometrial cancer, Los Angeles, four controls to a case: conditional
    // estimate 7.95 (Breslow & Day 1980, section 5.3).
    constexpr int casesExposed[] = {3, 17, 16, 15, 5};
    constexpr int casesUnexposed[] = {0, 4, 1, 1, 1};
    Sets sets;
    for (int controls = 0; controls <= 4; ++controls) {
        addSets(sets, casesExposed[controls], {true, 4, controls});
        addSets(sets, casesUnexposed[controls], {false, 4, controls});
    }
    const CaseCrossover result = valueOf(caseCrossover(sets));
    EXPECT_EQ(result.exposedCases, 51);
    EXPECT_NEAR(result.ratio.value(), 7.95, 0.005);
    EXPECT_LT(result.p, 1e-6);
}

TEST(CaseCrossover, OfPairsIsTheSignTestAndTheBinomialInterval)
{
    for (const auto& [with, without] : {std::pair(10, 3), {4, 4}, {2, 9}, {1, 30}}) {
        Sets sets;
        addSets(sets, with, {true, 1, 0});
        addSets(sets, without, {false, 1, 1});
        const CaseCrossover result = valueOf(caseCrossover(sets));
        const int n = with + without;
        const boost::math::binomial coins(n, 0.5);
        const double tail = boost::math::cdf(coins, std::min(with, without));
        EXPECT_NEAR(result.p, std::min(1.0, 2 * tail), 1e-12);
        EXPECT_NEAR(result.ratio.value(), double(with) / without, 1e-8);
        const double low = boost::math::binomial::find_lower_bound_on_p(n, with, 0.025);
        const double high = boost::math::binomial::find_upper_bound_on_p(n, with, 0.025);
        EXPECT_NEAR(result.low.value() / (low / (1 - low)), 1, 1e-8);
        EXPECT_NEAR(result.high.value() / (high / (1 - high)), 1, 1e-8);
    }
}

TEST(CaseCrossover, AgreesWithGoingThroughEveryWayTheCasesCouldHaveFallen)
{
    for (const unsigned seed : {1u, 2u, 3u, 4u}) {
        Sets sets = madeSets(24, seed);
        std::erase_if(sets, [](const MatchedSet& set) { return !set.tells(); });
        sets.resize(std::min<size_t>(sets.size(), 11));
        const std::vector<double> chance = goneThrough(sets);
        double less = 0;
        for (int exposed = 0; exposed <= int(sets.size()); ++exposed) {
            const double here = chance[size_t(exposed)];
            const double tail = std::min(less + here, 1 - less);
            const CaseCrossover result = valueOf(caseCrossover(withExposedCases(sets, exposed)));
            EXPECT_NEAR(result.p, std::min(1.0, 2 * tail), 1e-12) << exposed;
            less += here;
        }
    }
}

TEST(CaseCrossover, RejectsNoMoreOftenThanItSaysWhenNothingIsTrue)
{
    for (const unsigned seed : {5u, 6u, 7u}) {
        Sets sets = madeSets(24, seed);
        std::erase_if(sets, [](const MatchedSet& set) { return !set.tells(); });
        sets.resize(std::min<size_t>(sets.size(), 12));
        const std::vector<double> chance = goneThrough(sets);
        for (const double level : {0.01, 0.05, 0.1, 0.3}) {
            double rejected = 0;
            for (int exposed = 0; exposed <= int(sets.size()); ++exposed)
                if (valueOf(caseCrossover(withExposedCases(sets, exposed))).p <= level)
                    rejected += chance[size_t(exposed)];
            EXPECT_LE(rejected, level);
        }
    }
}

TEST(CaseCrossover, HasItsEstimateWithinAnIntervalThatAgreesWithP)
{
    bool found = false;
    for (unsigned seed = 10; seed < 40; ++seed) {
        const CaseCrossover result = valueOf(caseCrossover(madeSets(40, seed)));
        EXPECT_LT(result.low.value(), result.ratio.value());
        EXPECT_GT(result.high.value(), result.ratio.value());
        EXPECT_EQ(result.ratio.value() > 1, result.exposedCases > result.expected);
        const bool leavesOneOut = *result.low > 1 || *result.high < 1;
        EXPECT_EQ(leavesOneOut, result.p <= 0.05) << seed;
        found |= leavesOneOut;
    }
    EXPECT_TRUE(found) << "or the test above tests nothing";
}

TEST(CaseCrossover, SwappingExposedAndUnexposedTurnsTheRatioAround)
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        Sets sets = madeSets(60, seed);
        const CaseCrossover plain = valueOf(caseCrossover(sets));
        std::ranges::transform(sets, sets.begin(), turned);
        const CaseCrossover other = valueOf(caseCrossover(sets));
        EXPECT_NEAR(plain.ratio.value() * other.ratio.value(), 1, 1e-8);
        EXPECT_NEAR(plain.low.value() * other.high.value(), 1, 1e-8);
        EXPECT_NEAR(plain.p, other.p, 1e-12);
    }
}

TEST(CaseCrossover, KnowsNoOrderAndNoSetsThatTellNothing)
{
    Sets sets = madeSets(50, 9);
    const CaseCrossover plain = valueOf(caseCrossover(sets));
    std::ranges::shuffle(sets, std::mt19937(1));
    expectSame(plain, valueOf(caseCrossover(sets)));
    addSets(sets, 70, {true, 3, 3});
    addSets(sets, 90, {false, 2, 0});
    expectSame(plain, valueOf(caseCrossover(sets)));
}

TEST(CaseCrossover, OfNothingButExposedCasesHasALowerEndOnly)
{
    Sets sets;
    addSets(sets, 8, {true, 3, 1});
    const CaseCrossover all = valueOf(caseCrossover(sets));
    EXPECT_FALSE(all.ratio || all.high);
    // Eight of eight: chance^8 = 0.025, and the chance of a set is 2 r / (2 r + 2).
    const double chance = std::pow(0.025, 1.0 / 8);
    EXPECT_NEAR(all.low.value(), chance / (1 - chance), 1e-8);
    EXPECT_NEAR(all.p, 2 * std::pow(0.5, 8), 1e-12);
    std::ranges::transform(sets, sets.begin(), turned);
    const CaseCrossover none = valueOf(caseCrossover(sets));
    EXPECT_FALSE(none.ratio || none.low);
    EXPECT_NEAR(none.high.value() * all.low.value(), 1, 1e-8);
}

TEST(CaseCrossover, NamesWhatCannotBeCompared)
{
    const auto stateOf = [](const Sets& sets) { return caseCrossover(sets).error(); };
    EXPECT_EQ(stateOf({}), State::TooShort);
    EXPECT_EQ(stateOf({{true, 2, 1}, {true, 0, 0}}), State::GroupEmpty);
    EXPECT_EQ(stateOf({{true, 2, 2}, {true, 1, 1}}), State::Constant) << "always exposed";
    EXPECT_EQ(stateOf({{false, 2, 0}, {false, 1, 0}}), State::Constant) << "never exposed";
    EXPECT_EQ(stateOf({{true, 2, 3}}), State::NotACount);
    EXPECT_EQ(stateOf({{true, -1, 0}}), State::NotACount);
    EXPECT_EQ(stateOf({{true, 2, -1}}), State::NotACount);
    EXPECT_EQ(stateOf({{true, std::numeric_limits<int>::max(), 1}}), State::NotACount);
    EXPECT_EQ(stateOf(Sets(size_t(mostSets) + 1, {true, 1, 0})), State::TooLong);
}

TEST(CaseCrossover, HoldsForYearsAndForFarOffRatios)
{
    Sets sets;
    addSets(sets, 1350, {true, 1, 0});
    addSets(sets, 15, {false, 1, 1});
    const CaseCrossover far = valueOf(caseCrossover(sets));
    EXPECT_NEAR(far.ratio.value(), 90, 1e-6);
    EXPECT_LT(far.low.value(), 90);
    EXPECT_GT(far.high.value(), 90);
    EXPECT_LT(far.p, 1e-100);
    Sets one{{true, int(largestCount), 0}};
    EXPECT_NEAR(valueOf(caseCrossover(one)).low.value() / (0.025 / 0.975 * largestCount), 1, 1e-8);
}

TEST(CaseCrossover, CountsItsSets)
{
    const Sets sets{{true, 3, 1}, {true, 2, 2}, {false, 2, 0}, {false, 4, 1}};
    const MatchedCounts counts = countSets(sets);
    EXPECT_EQ(counts.cases, 4);
    EXPECT_EQ(counts.exposedCases, 2);
    EXPECT_EQ(counts.referents, 11);
    EXPECT_EQ(counts.exposedReferents, 4);
    EXPECT_EQ(counts.telling, 2);
}

} // namespace

} // namespace myolog::test
