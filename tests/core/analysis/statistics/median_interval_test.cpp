// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/median_interval.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace myolog::test {

using namespace statistics;

namespace {

/// Conover 1999, section 3.2: the ranks of a 95 % interval of the median, counted from 1.
struct RankCase {
    int n;
    int lower;
    int upper;
};

class MedianIntervalRanks : public testing::TestWithParam<RankCase> {};

TEST_P(MedianIntervalRanks, AreThoseOfTheTable)
{
    const auto [n, lower, upper] = GetParam();
    const auto interval = medianInterval(Eigen::VectorXd::LinSpaced(n, 1, n).reverse());
    ASSERT_TRUE(interval);
    EXPECT_DOUBLE_EQ(interval->lower, lower);
    EXPECT_DOUBLE_EQ(interval->upper, upper);
}

INSTANTIATE_TEST_SUITE_P(Ranks, MedianIntervalRanks,
                         testing::Values(RankCase{6, 1, 6}, RankCase{8, 1, 8}, RankCase{9, 2, 8},
                                         RankCase{10, 2, 9}, RankCase{15, 4, 12},
                                         RankCase{20, 6, 15}, RankCase{50, 18, 33}));

TEST(MedianInterval, OfTooFewOrOfNoNumbersIsAState)
{
    EXPECT_EQ(medianInterval({}).error(), State::TooShort);
    EXPECT_EQ(medianInterval(Eigen::VectorXd::Zero(5)).error(), State::TooShort);
    Eigen::VectorXd values = Eigen::VectorXd::Zero(9);
    values[3] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(medianInterval(values).error(), State::NotFinite);
}

TEST(MedianInterval, HoldsTheTrueMedianInAtLeast95Of100Samples)
{
    std::mt19937_64 chance(7);
    std::exponential_distribution<double> skewed;
    for (const int n : {7, 14, 31}) {
        int held = 0;
        for (int i = 0; i < 4000; ++i) {
            Eigen::VectorXd sample(n);
            for (double& value : sample)
                value = skewed(chance);
            const auto interval = medianInterval(sample);
            held += interval->lower <= std::log(2) && std::log(2) <= interval->upper;
        }
        // Three standard errors below 95 %.
        EXPECT_GT(held, 4000 * 0.95 - 42) << n;
    }
}

} // namespace

} // namespace myolog::test
