// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/columns.h"
#include "core/analysis/statistics/false_discovery.h"
#include "core/analysis/statistics/joint_model.h"
#include "core/analysis/statistics/negative_binomial.h"
#include "core/analysis/statistics/phase_interval.h"
#include "core/analysis/statistics/phase_test.h"
#include "core/analysis/statistics/planning.h"
#include "core/analysis/statistics/poisson_fit.h"
#include "core/analysis/statistics/rank_correlation.h"
#include "core/analysis/statistics/shift_test.h"
#include "core/analysis/statistics/shrinkage.h"
#include "core/analysis/statistics/sign_test.h"
#include "tests/core/analysis/statistics/golden_case.h"
#include "tests/core/analysis/statistics/made_days.h"

#include <gtest/gtest.h>
#include <numbers>

namespace myolog::test {

using namespace statistics;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// What a person or a broken file may hand in, made out of 40 ordinary days.
struct OddDays {
    const char* name;
    void (*make)(ExposedDays&);
    State state;
};

constexpr OddDays oddDays[] = {
    {"NoDays", [](ExposedDays& d) { d = {.nuisance = Eigen::MatrixXd(0, 1)}; }, State::TooShort},
    {"NoEpisodes", [](ExposedDays& d) { d.y.setZero(); }, State::NoEpisodes},
    {"NeverExposed", [](ExposedDays& d) { d.exposed.setZero(); }, State::GroupEmpty},
    {"AlwaysExposed", [](ExposedDays& d) { d.exposed.setOnes(); }, State::GroupEmpty},
    {"OneEpisodeExposed",
     [](ExposedDays& d) {
         d.y.setZero();
         d.y[3] = 1;
         d.exposed[3] = 1;
     },
     State::NoUnexposedEpisodes},
    {"OneEpisodeUnexposed",
     [](ExposedDays& d) {
         d.y.setZero();
         d.y[3] = 1;
         d.exposed[3] = 0;
     },
     State::NoExposedEpisodes},
    {"NaNCount", [](ExposedDays& d) { d.y[5] = nan; }, State::NotFinite},
    {"InfiniteCount", [](ExposedDays& d) { d.y[5] = infinity; }, State::NotFinite},
    {"HugeCount", [](ExposedDays& d) { d.y[5] = 1e300; }, State::NotACount},
    {"NegativeCount", [](ExposedDays& d) { d.y[5] = -1; }, State::NotACount},
    {"NaNExposure", [](ExposedDays& d) { d.exposed[5] = nan; }, State::NotFinite},
    {"ExposedAtWeekendsOnly", [](ExposedDays& d) { d.exposed = d.nuisance.col(2); },
     State::Collinear},
    {"NaNNuisance", [](ExposedDays& d) { d.nuisance(5, 1) = nan; }, State::NotFinite},
    {"SameNuisanceTwice", [](ExposedDays& d) { d.nuisance.col(1).setOnes(); }, State::Collinear},
    {"SameCountEveryDay", [](ExposedDays& d) { d.y.setConstant(3); }, State::Constant},
};

class OddExposedDays : public testing::TestWithParam<OddDays> {};

INSTANTIATE_TEST_SUITE_P(Table, OddExposedDays, testing::ValuesIn(oddDays),
                         [](const auto& odd) { return std::string(odd.param.name); });

TEST_P(OddExposedDays, AreNamedInsteadOfGivenANumber)
{
    ExposedDays days = madeDays(40, 0.3, 21);
    const ThresholdTest ordinary = valueOf(testThreshold(days));
    GetParam().make(days);
    const Outcome<ThresholdTest> test = testThreshold(days);
    ASSERT_FALSE(test) << test->phaseP;
    EXPECT_STREQ(idOf(test.error()), idOf(GetParam().state));
    const Outcome<RatioBounds> interval = phaseInterval(days, ordinary);
    if (interval) {
        EXPECT_FALSE(interval->low && std::isnan(*interval->low));
        EXPECT_FALSE(interval->high && std::isnan(*interval->high));
    }
    const Outcome<Plan> plan = planFrom(days);
    EXPECT_TRUE(!plan || std::isfinite(plan->error));
}

TEST(EdgeStates, SeriesThatCannotBeComparedAreNamed)
{
    const Eigen::VectorXd good = Eigen::VectorXd::LinSpaced(20, 0, 5).array().sin();
    const auto with = [&](double value) {
        Eigen::VectorXd series = good;
        series[7] = value;
        return series;
    };
    const Eigen::MatrixXd one = Eigen::MatrixXd::Ones(20, 1);
    const std::pair<Eigen::VectorXd, State> bad[] = {
        {with(nan), State::NotFinite},
        {with(-infinity), State::NotFinite},
        {Eigen::VectorXd::Constant(20, 0.1), State::Constant},
        {Eigen::VectorXd::Zero(20), State::Constant},
    };
    for (const auto& [series, state] : bad) {
        EXPECT_EQ(phaseP(series, good).error(), state);
        EXPECT_EQ(phaseP(good, series).error(), state);
        EXPECT_EQ(shiftP(series, good).error(), state);
        EXPECT_EQ(shiftP(good, series).error(), state);
        EXPECT_EQ(spearman(good, series).error(), state);
        EXPECT_EQ(testDose(series, good, one).error(), state);
    }
    const Eigen::VectorXd empty;
    EXPECT_EQ(phaseP(empty, empty).error(), State::TooShort);
    EXPECT_EQ(shiftP(empty, empty).error(), State::TooShort);
    EXPECT_EQ(spearman(empty, empty).error(), State::TooShort);
}

TEST(EdgeStates, HugeValuesOverflowIntoANameAndNotIntoANumber)
{
    const Eigen::VectorXd huge = 1e300 * Eigen::VectorXd::LinSpaced(20, 0, 5).array().sin();
    EXPECT_EQ(phaseP(huge, huge).error(), State::NotFinite);
    EXPECT_EQ(shiftP(huge, huge).error(), State::NotFinite);
    // Ranks know no size.
    EXPECT_DOUBLE_EQ(valueOf(spearman(huge, huge)), 1);
}

TEST(EdgeStates, SeriesWithoutAPeriodInCommonAreUnrelated)
{
    const Eigen::ArrayXd turn = Eigen::ArrayXd::LinSpaced(40, 0, 39) * (std::numbers::pi / 20);
    EXPECT_EQ(valueOf(phaseP((3 * turn).cos(), (5 * turn).cos())), 1);
}

TEST(EdgeStates, OddColumnsAreLeftOutOfTheJointModelWithTheReason)
{
    const ExposedDays days = madeDays(60, 0.5, 22);
    Eigen::MatrixXd factors(60, 8);
    std::mt19937_64 chance(9);
    for (Eigen::Index j = 0; j < 8; ++j)
        factors.col(j) = (slowSeries(60, 0.3, chance).array() > 0).cast<double>();
    factors.col(1).setConstant(4);
    factors.col(2) = 1 - factors.col(0).array();
    const JointModel model = valueOf(jointModel(days.y, days.nuisance, factors));
    EXPECT_EQ(model.effects.size(), 4u);
    ASSERT_EQ(model.dropped.size(), 4u);
    EXPECT_EQ(model.dropped[0].reason, State::Constant);
    EXPECT_EQ(model.dropped[1].reason, State::Collinear);
    EXPECT_EQ(model.dropped[2].reason, State::TooLong);
    for (const JointEffect& effect : model.effects) {
        EXPECT_GE(effect.varianceInflation, 1);
        EXPECT_LE(effect.ratio.low, effect.ratio.ratio);
        EXPECT_GE(effect.ratio.high, effect.ratio.ratio);
    }
    factors(3, 0) = nan;
    EXPECT_EQ(jointModel(days.y, days.nuisance, factors).error(), State::NotFinite);
    EXPECT_EQ(jointModel(days.y, days.nuisance, factors.middleCols(1, 1)).error(), State::TooShort);
}

TEST(EdgeStates, HugeColumnsNeverComeBackAsNaN)
{
    const ExposedDays days = madeDays(60, 0.5, 23);
    const Eigen::MatrixXd factors = 1e200 * days.exposed;
    const Outcome<JointModel> model = jointModel(days.y, days.nuisance, factors);
    EXPECT_TRUE(!model || std::isfinite(model->effects[0].ratio.p));
}

TEST(EdgeStates, EvenCountsHaveNoTheta)
{
    const Eigen::MatrixXd one = Eigen::MatrixXd::Ones(30, 1);
    const Eigen::VectorXd even = Eigen::VectorXd::Constant(30, 3);
    EXPECT_EQ(fitNegativeBinomial(one, even).error(), State::NoOverdispersion);
    EXPECT_EQ(thetaGiven(even, even).error(), State::NoOverdispersion);
}

TEST(EdgeStates, NumbersOutsideTheirRangeAreNamed)
{
    EXPECT_EQ(falseDiscoveryQ(Eigen::VectorXd{{0.1, nan}}).error(), State::NotFinite);
    EXPECT_EQ(falseDiscoveryQ(Eigen::VectorXd{{0.1, 1.1}}).error(), State::NotAProbability);
    EXPECT_EQ(cautiousRatio(nan, 0.1).error(), State::NotFinite);
    EXPECT_EQ(cautiousRatio(0.1, 0).error(), State::NotFinite);
    EXPECT_EQ(daysNeeded({.days = 10, .error = 0.3}, 1).error(), State::NotFinite);
    EXPECT_EQ(daysNeeded({.days = 10, .error = 0.3}, 2, 0).error(), State::NotAProbability);
    EXPECT_EQ(moreDays({.days = 10}, 20, 0).error(), State::NotAProbability);
    EXPECT_EQ(moreDays({.days = 10}, infinity, 1).error(), State::NotFinite);
    EXPECT_EQ(ratioByT({.value = 0.1, .error = 0}).error(), State::NotFinite);
    EXPECT_EQ(rateRatio({.exposedEpisodes = nan}).error(), State::NotFinite);
    EXPECT_EQ(rateRatio({.exposedEpisodes = -1}).error(), State::NotACount);
}

TEST(EdgeStates, OddExperimentsAreNamed)
{
    const Eigen::VectorXd six = Eigen::VectorXd::Constant(6, 4);
    const Eigen::VectorXd many = Eigen::VectorXd::Constant(21, 4);
    const Eigen::VectorXd none;
    EXPECT_EQ(signTest(none, none, none).error(), State::TooShort);
    EXPECT_EQ(signTest(many, many, many).error(), State::TooLong);
    EXPECT_EQ(signTest(six, six, Eigen::VectorXd::Zero(6)).error(), State::GroupEmpty);
    EXPECT_EQ(signTest(-six, six, six).error(), State::NotACount);
    EXPECT_EQ(valueOf(signTest(six, six, six)).p, 1);
}

TEST(EdgeStates, TenThousandDaysAreOrdinary)
{
    const ThresholdTest test = valueOf(testThreshold(madeDays(10'000, 0.3, 24)));
    EXPECT_LT(test.phaseP, 1e-6);
    EXPECT_LE(test.shiftP, 0.001);
    EXPECT_NEAR(test.logRatio, 0.3, 0.1);
}

} // namespace

} // namespace myolog::test
