// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days with much less caffeine than usual: what is usual, and how such days are compared.
#include "core/analysis/usual_amount.h"

#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <random>

namespace myolog::test {

namespace {

const QDate aprilFirst(2026, 4, 1);

/// Closed days with these amounts, one after the other; a negative one is not recorded.
DiaryBuilder amounts(const std::vector<double>& mg)
{
    DiaryBuilder diary(aprilFirst.addDays(int(mg.size()) - 1));
    for (size_t i = 0; i < mg.size(); ++i) {
        diary.close(aprilFirst.addDays(int(i)));
        if (mg[i] >= 0)
            diary.value(caffeine, aprilFirst.addDays(int(i)), mg[i]);
    }
    return diary;
}

DayValues sharesOf(const DiaryBuilder& diary)
{
    return shareOfUsual(diary.snapshot()->days, caffeine, leastUsualCaffeine);
}

TEST(UsualAmount, IsTheMiddleOfTheRecordedDaysOfTwoWeeks)
{
    const DayValues shares = sharesOf(amounts({900, 900, 200, 200, 200, -1, 300, 300, 300, 100}));
    ASSERT_TRUE(shares.back());
    EXPECT_DOUBLE_EQ(*shares.back(), 100 / 300.0) << "200 200 200 300 300 300 900 900: 300 and 300";
}

TEST(UsualAmount, IsNotKnownBeforeSevenRecordedDays)
{
    const DayValues shares = sharesOf(amounts({200, 200, 200, -1, 200, 200, 200, 50, 50}));
    EXPECT_FALSE(shares[7]) << "six are recorded before it";
    ASSERT_TRUE(shares[8]);
    EXPECT_DOUBLE_EQ(*shares[8], 0.25);
}

TEST(UsualAmount, ForgetsWhatIsLongerAgoThanTwoWeeks)
{
    std::vector<double> mg(20, 400);
    mg.resize(34, 200);
    mg.push_back(100);
    EXPECT_DOUBLE_EQ(*sharesOf(amounts(mg)).back(), 0.5);
}

TEST(UsualAmount, OfLittleThereIsNothingToGoWithout)
{
    EXPECT_TRUE(std::ranges::none_of(sharesOf(amounts(std::vector<double>(20, 99))),
                                     &std::optional<double>::has_value));
    EXPECT_TRUE(sharesOf(amounts(std::vector<double>(20, 100))).back());
}

TEST(UsualAmount, OfADayThatIsNotClosedNothingIsSaid)
{
    DiaryBuilder diary = amounts(std::vector<double>(10, 200));
    diary.rows.marks.pop_back();
    EXPECT_FALSE(sharesOf(diary).back());
    EXPECT_TRUE(sharesOf(diary)[8]);
}

TEST(UsualAmount, OfAnUnknownFactorThereIsNone)
{
    const SnapshotPtr snapshot = amounts({200, 200}).snapshot();
    EXPECT_TRUE(shareOfUsual(snapshot->days, QStringLiteral("tea"), 0).empty());
}

/// Mostly 300 mg, on one day in five hardly any, and six twitches more on such a day.
DiaryBuilder lackingDiary(int days, int more = 6, unsigned seed = 2)
{
    std::mt19937 random(seed);
    DiaryBuilder diary(aprilFirst.addDays(days - 1));
    for (int i = 0; i < days; ++i) {
        const QDate day = aprilFirst.addDays(i);
        const bool lacking = random() % 5 == 0;
        diary.close(day);
        diary.value(caffeine, day, lacking ? 0 : 300);
        if (const int count = int(random() % 3) + (lacking ? more : 0))
            diary.twitch(day, "", count);
    }
    return diary;
}

class AnyAmounts : public testing::TestWithParam<unsigned> {};

TEST_P(AnyAmounts, WhatComesLaterChangesNothing)
{
    DiaryBuilder diary = lackingDiary(60, 0, GetParam());
    const DayValues before = sharesOf(diary);
    for (Entry& entry : diary.rows.entries)
        if (entry.when.local().date() > aprilFirst.addDays(40))
            entry.value = 999;
    const DayValues after = sharesOf(diary);
    EXPECT_TRUE(std::equal(before.begin(), before.begin() + 41, after.begin()));
    EXPECT_NE(before, after);
}

TEST_P(AnyAmounts, AnotherScaleChangesNothing)
{
    DiaryBuilder diary = lackingDiary(60, 0, GetParam());
    const DayValues before = sharesOf(diary);
    for (Entry& entry : diary.rows.entries)
        entry.value *= 2;
    EXPECT_EQ(sharesOf(diary), before);
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyAmounts, testing::Range(1u, 5u));

const Pattern& muchLess(const Findings& findings, int lag)
{
    return *std::ranges::find(findings.patterns, QStringLiteral("caffeine<usual@%1").arg(lag),
                              &Pattern::id);
}

TEST(MuchLessCaffeine, IsComparedOnTheDaysOnWhichSomethingIsUsual)
{
    const SnapshotPtr snapshot = lackingDiary(90).snapshot();
    const Findings findings = analyse(*snapshot, {});
    const Pattern& pattern = muchLess(findings, 0);
    const DaySeries& amount = *snapshot->days.factor(caffeine);
    EXPECT_EQ(pattern.evidence.days, 83) << "all but the first seven";
    for (const QDate day : pattern.exposed.days)
        EXPECT_EQ(*amount.values[size_t(snapshot->days.indexOf(day))], 0);
    for (const QDate day : pattern.unexposed.days)
        EXPECT_EQ(*amount.values[size_t(snapshot->days.indexOf(day))], 300);
    EXPECT_LT(pattern.test->q, 0.001);
    EXPECT_EQ(pattern.verdict, Verdict::Possible) << "its family was not calibrated for more";
    EXPECT_GT(pattern.test->ratio, 1);
    EXPECT_EQ(patternTitle(pattern, *snapshot->catalogue.factor(caffeine)),
              QStringLiteral("Caffeine much below the usual: the same day"));
    const QString source = exposureSource(pattern, *snapshot->catalogue.factor(caffeine));
    EXPECT_TRUE(source.contains(QStringLiteral("less than 50 % of the median of the 14 days")))
        << source.toStdString();
    EXPECT_TRUE(source.contains(QStringLiteral("At least 7"))) << source.toStdString();
    EXPECT_TRUE(source.contains(snapshot->catalogue.factor(caffeine)->format(leastUsualCaffeine)))
        << source.toStdString();
}

TEST(MuchLessCaffeine, IsAFamilyOfItsOwn)
{
    DiaryBuilder diary = lackingDiary(90, 1);
    for (const bool watched : {false, true}) {
        const Findings findings = analyse(
            *diary.snapshot(), {}, {.watched = watched ? QStringList{caffeine} : QStringList()});
        const double p0 = muchLess(findings, 0).test->phaseP;
        const double p1 = muchLess(findings, 1).test->phaseP;
        const double larger = std::max(p0, p1);
        EXPECT_DOUBLE_EQ(std::max(muchLess(findings, 0).test->q, muchLess(findings, 1).test->q),
                         larger);
        EXPECT_DOUBLE_EQ(std::min(muchLess(findings, 0).test->q, muchLess(findings, 1).test->q),
                         std::min(2 * std::min(p0, p1), larger));
        EXPECT_FALSE(muchLess(findings, 0).watched);
    }
}

TEST(MuchLessCaffeine, IsKeptAtACheckAndNeverMoreThanPossible)
{
    DiaryBuilder diary = lackingDiary(63);
    const Findings findings = analyseAtCheckpoint(*diary.snapshot());
    EXPECT_EQ(muchLess(findings, 0).verdict, Verdict::Possible);
    const std::vector<Row> rows = resultsToKeep(*diary.snapshot(), findings);
    EXPECT_TRUE(std::ranges::any_of(rows, [](const Row& row) {
        return std::get<CheckResult>(row).test == QStringLiteral("caffeine<usual@0");
    }));
}

TEST(MuchLessCaffeine, IsNotLookedForWhereCaffeineIsHidden)
{
    DiaryBuilder diary = lackingDiary(60);
    FactorPreference hidden;
    hidden.change = {.factor = caffeine, .hidden = true};
    diary.rows.preferences.push_back(hidden);
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_TRUE(std::ranges::none_of(findings.patterns, [](const Pattern& pattern) {
        return pattern.against == Against::Usual;
    }));
}

} // namespace

} // namespace myolog::test
