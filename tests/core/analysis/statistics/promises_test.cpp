// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/false_discovery.h"
#include "core/analysis/statistics/joint_model.h"
#include "core/analysis/statistics/phase_interval.h"
#include "core/analysis/statistics/phase_test.h"
#include "core/analysis/statistics/rank_correlation.h"
#include "core/analysis/statistics/shift_test.h"
#include "core/analysis/statistics/sign_test.h"
#include "tests/core/analysis/statistics/golden_case.h"
#include "tests/core/analysis/statistics/made_days.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace myolog::test {

using namespace statistics;

namespace {

Eigen::VectorXi calendar(Eigen::Index n, int first, int apart)
{
    return Eigen::VectorXi::LinSpaced(n, first, first + apart * (static_cast<int>(n) - 1));
}

Eigen::VectorXi weekdays(Eigen::Index n)
{
    Eigen::VectorXi weekday(n);
    for (Eigen::Index i = 0; i < n; ++i)
        weekday[i] = static_cast<int>(i % 7);
    return weekday;
}

TEST(Statistics, NuisanceColumnsDoNotCareWhenTheDiaryBeganNorHowFarApartItsDaysAre)
{
    for (const Eigen::Index n : {30, 70}) {
        const Eigen::MatrixXd plain = valueOf(nuisanceColumns(calendar(n, 0, 1), weekdays(n)));
        EXPECT_EQ(plain.cols(), n < daysForWeekdays ? 3 : 8);
        const Eigen::MatrixXd later = valueOf(nuisanceColumns(calendar(n, 19'000, 1), weekdays(n)));
        const Eigen::MatrixXd sparse = valueOf(nuisanceColumns(calendar(n, 5, 3), weekdays(n)));
        EXPECT_LT((plain - later).cwiseAbs().maxCoeff(), 1e-11);
        EXPECT_LT((plain - sparse).cwiseAbs().maxCoeff(), 1e-11);
    }
}

TEST(Statistics, AWeekdayThatNeverCameHasNoColumn)
{
    EXPECT_EQ(valueOf(nuisanceColumns(calendar(60, 0, 7), Eigen::VectorXi::Zero(60))).cols(), 2);
    EXPECT_EQ(valueOf(nuisanceColumns(Eigen::VectorXi::Zero(1), Eigen::VectorXi::Zero(1))).cols(),
              1);
}

TEST(Statistics, SwappingTheGroupsTurnsTheRatioAroundAndKeepsThePValues)
{
    for (const unsigned seed : {1u, 2u, 3u}) {
        ExposedDays days = madeDays(60, 0.5, seed);
        const ThresholdTest with = valueOf(testThreshold(days));
        const RatioBounds interval = valueOf(phaseInterval(days, with));
        days.exposed = 1 - days.exposed.array();
        const ThresholdTest without = valueOf(testThreshold(days));
        const RatioBounds turned = valueOf(phaseInterval(days, without));
        EXPECT_NEAR(with.phaseP, without.phaseP, 1e-9);
        EXPECT_EQ(with.shiftP, without.shiftP);
        EXPECT_NEAR(with.logRatio, -without.logRatio, 1e-7);
        EXPECT_NEAR(with.raw.ratio * without.raw.ratio, 1, 1e-12);
        ASSERT_TRUE(interval.low && interval.high && turned.low && turned.high);
        EXPECT_NEAR(*interval.low * *turned.high, 1, 1e-5);
        EXPECT_NEAR(*interval.high * *turned.low, 1, 1e-5);
    }
}

TEST(Statistics, TheIntervalHoldsTheEstimateAndEndsWherePIsFivePercent)
{
    for (const unsigned seed : {11u, 12u, 13u, 14u}) {
        const ExposedDays days = madeDays(45, 0.6, seed);
        const ThresholdTest test = valueOf(testThreshold(days));
        const RatioBounds interval = valueOf(phaseInterval(days, test));
        const Eigen::VectorXd rest = valueOf(exposureResidual(days));
        for (const std::optional<double>& end : {interval.low, interval.high}) {
            ASSERT_TRUE(end);
            const ScoreSeries null = valueOf(scoreSeries(days, std::log(*end)));
            EXPECT_NEAR(valueOf(phaseP(null.scores, rest)), 0.05, 1e-6);
        }
        EXPECT_LT(*interval.low, test.ratio);
        EXPECT_GT(*interval.high, test.ratio);
    }
}

TEST(Statistics, ThePValuesKnowNeitherUnitNorOrigin)
{
    std::mt19937_64 chance(5);
    const Eigen::VectorXd a = slowSeries(61, 0.5, chance);
    const Eigen::VectorXd b = slowSeries(61, 0.5, chance);
    const Eigen::VectorXd other = 7 - 3 * b.array();
    EXPECT_NEAR(valueOf(phaseP(a, b)), valueOf(phaseP(a, other)), 1e-10);
    EXPECT_NEAR(valueOf(phaseP(a, b)), valueOf(phaseP(b, a)), 1e-10);
    EXPECT_EQ(valueOf(shiftP(a, b)), valueOf(shiftP(a, other)));
    EXPECT_EQ(valueOf(shiftP(a, b)), valueOf(shiftP(b, a)));
}

/// The formula as it stands in the header, one Bessel function after the other.
double plainRandomPhaseP(const Eigen::VectorXd& c, double nyquist, double s)
{
    const double total = c.sum() + nyquist;
    double sum = s / total;
    for (int k = 1; k <= 1500; ++k) {
        const double u = std::numbers::pi * k / total;
        double factor = std::cos(nyquist * u);
        for (const double one : c)
            factor *= ::j0(one * u);
        sum += 2 / (std::numbers::pi * k) * std::sin(u * s) * factor;
    }
    return 1 - sum;
}

TEST(Statistics, TheFastProductOfBesselFunctionsIsThePlainOne)
{
    std::mt19937_64 chance(6);
    std::exponential_distribution<double> size;
    for (const Eigen::Index frequencies : {10, 30})
        for (const double nyquist : {0.0, 0.7}) {
            Eigen::VectorXd c(frequencies);
            for (double& one : c)
                one = size(chance);
            for (const double share : {0.02, 0.1, 0.3}) {
                const double s = share * (c.sum() + nyquist);
                EXPECT_NEAR(randomPhaseP(c, nyquist, s), plainRandomPhaseP(c, nyquist, s), 1e-11);
            }
        }
}

TEST(Statistics, LongSeriesAreShiftedLikeShortOnes)
{
    // Small whole numbers: many sums are equal, and must count as equal after the transform too.
    std::mt19937_64 chance(7);
    const Eigen::Index n = 701;
    Eigen::VectorXd a(n);
    Eigen::VectorXd b(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        a[i] = static_cast<double>(chance() % 3);
        b[i] = i % 5 == 0 ? 1 : 0;
    }
    const Eigen::VectorXd ca = a.array() - a.mean();
    const Eigen::VectorXd cb = b.array() - b.mean();
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(n);
    for (Eigen::Index s = 0; s < n; ++s)
        for (Eigen::Index i = 0; i < n; ++i)
            sums[s] += ca[(i - s + n) % n] * cb[i];
    const double bar = std::abs(sums[0]) - 1e-9 * std::max(1.0, sums.cwiseAbs().maxCoeff());
    const auto reached = 1 + (sums.tail(n - 1).array().abs() >= bar).count();
    EXPECT_EQ(valueOf(shiftP(a, b)), static_cast<double>(reached) / static_cast<double>(n));
}

TEST(Statistics, WithoutAnyLinkThePValuesAreSpreadEvenly)
{
    std::mt19937_64 chance(8);
    constexpr int diaries = 400;
    int below05 = 0;
    int below20 = 0;
    int below50 = 0;
    for (int i = 0; i < diaries; ++i) {
        Eigen::VectorXd a = slowSeries(64, 0.5, chance);
        std::shuffle(a.begin(), a.end(), chance);
        const double p = valueOf(phaseP(a, slowSeries(64, 0.5, chance)));
        below05 += p <= 0.05 ? 1 : 0;
        below20 += p <= 0.20 ? 1 : 0;
        below50 += p <= 0.50 ? 1 : 0;
    }
    // Three standard errors of a share among 400.
    EXPECT_NEAR(below05, 0.05 * diaries, 13);
    EXPECT_NEAR(below20, 0.20 * diaries, 24);
    EXPECT_NEAR(below50, 0.50 * diaries, 30);
}

TEST(Statistics, QValuesDoNotDependOnTheOrderOfTheTests)
{
    const Eigen::VectorXd p{{0.2, 0.001, 0.04, 0.04, 1, 0}};
    const Eigen::VectorXd q = valueOf(falseDiscoveryQ(p));
    const Eigen::VectorXd reversed = valueOf(falseDiscoveryQ(p.reverse()));
    EXPECT_EQ(q, reversed.reverse());
    EXPECT_TRUE((q.array() >= p.array()).all());
    EXPECT_EQ(valueOf(falseDiscoveryQ({})).size(), 0);
}

TEST(Statistics, TheJointModelDoesNotCareInWhichOrderTheFactorsCome)
{
    const ExposedDays days = madeDays(75, 0.5, 31);
    std::mt19937_64 chance(10);
    Eigen::MatrixXd factors(75, 3);
    factors.col(0) = days.exposed;
    for (const int j : {1, 2})
        factors.col(j) = (slowSeries(75, 0.3, chance).array() > 0).cast<double>();
    const JointModel plain = valueOf(jointModel(days.y, days.nuisance, factors));
    const JointModel turned =
        valueOf(jointModel(days.y, days.nuisance, factors.rowwise().reverse()));
    ASSERT_EQ(plain.effects.size(), 3u);
    ASSERT_EQ(turned.effects.size(), 3u);
    for (std::size_t j = 0; j < 3; ++j) {
        const JointEffect& one = plain.effects[j];
        const JointEffect& same = turned.effects[2 - j];
        EXPECT_NEAR(one.logRatio, same.logRatio, 1e-8);
        EXPECT_NEAR(one.ratio.p, same.ratio.p, 1e-8);
        EXPECT_NEAR(one.varianceInflation, same.varianceInflation, 1e-8);
    }
}

TEST(Statistics, EqualValuesShareTheirRank)
{
    const Eigen::VectorXd ranks = averageRanks(Eigen::VectorXd{{5, 1, 5, 0, 5}});
    EXPECT_EQ(ranks, (Eigen::VectorXd{{4, 2, 4, 1, 4}}));
}

TEST(Statistics, ALagLooksAtCalendarDaysAndNeverAtThePreviousRow)
{
    const double none = std::nan("");
    const Eigen::VectorXd y{{1, none, 3, 4}};
    const Eigen::VectorXd x{{10, 20, none, 40}};
    const Pairs before = valueOf(laggedPairs(y, x, 1));
    EXPECT_EQ(before.day, (Eigen::VectorXi{{2}}));
    EXPECT_EQ(before.x, (Eigen::VectorXd{{20}}));
    const Pairs ahead = valueOf(laggedPairs(y, x, -1));
    EXPECT_EQ(ahead.day, (Eigen::VectorXi{{0, 2}}));
    EXPECT_EQ(ahead.x, (Eigen::VectorXd{{20, 40}}));
    EXPECT_EQ(valueOf(laggedPairs(y, x, 100)).y.size(), 0);
}

TEST(Statistics, FivePairsCannotReachFivePercent)
{
    const Eigen::VectorXd on = Eigen::VectorXd::Constant(5, 30);
    const Eigen::VectorXd off = Eigen::VectorXd::Zero(5);
    const SignTest test = valueOf(signTest(on, off, Eigen::VectorXd::Constant(5, 3)));
    EXPECT_EQ(test.p, 0.0625);
    EXPECT_EQ(test.p, test.smallestP);
}

} // namespace

} // namespace myolog::test
