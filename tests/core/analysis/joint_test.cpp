// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All habits side by side: which take part, at which lag, on which days, and what may be said.
#include "core/analysis/joint_words.h"
#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <random>

namespace myolog::test {

namespace {

const QDate marchFirst(2026, 3, 1);
const QString stress = QLatin1String(factor_id::stress);
const QString alcohol = QLatin1String(factor_id::alcohol);
const QString sleepId = QLatin1String(factor_id::sleep);

/// Stress by the toss of a coin, twitches the day after it, and coffee on most days of stress.
DiaryBuilder stressedDiary(int days, unsigned seed = 5)
{
    DiaryBuilder diary(marchFirst.addDays(days - 1));
    std::mt19937 random(seed);
    bool before = false;
    for (int i = 0; i < days; ++i) {
        const QDate day = marchFirst.addDays(i);
        const bool stressed = random() % 2 == 0;
        const bool coffee = random() % 10 == 0 ? !stressed : stressed;
        diary.close(day);
        diary.value(stress, day, stressed ? 8 : 2);
        diary.value(caffeine, day, coffee ? 500 : 100);
        if (const int count = int(random() % 3) + (before ? 5 : 0))
            diary.twitch(day, "", count);
        before = stressed;
    }
    return diary;
}

/// Any of three habits by the toss of a coin, each recorded on most days.
DiaryBuilder coinDiary(int days, unsigned seed, int percentRecorded = 95)
{
    DiaryBuilder diary(marchFirst.addDays(days - 1));
    std::mt19937 random(seed);
    for (int i = 0; i < days; ++i) {
        const QDate day = marchFirst.addDays(i);
        diary.close(day);
        const auto put = [&](const QString& factor, double low, double high) {
            const double value = random() % 2 ? low : high;
            if (int(random() % 100) < percentRecorded)
                diary.value(factor, day, value);
        };
        put(caffeine, 100, 500);
        put(sleepId, 300, 480);
        put(stress, 2, 8);
        diary.twitch(day, "", int(random() % 4) + 1);
    }
    return diary;
}

const JointFactor* jointOf(const Findings& findings, const QString& factor)
{
    for (const JointFactor& joint : findings.joint->factors)
        if (joint.factor == factor)
            return &joint;
    return nullptr;
}

const Pattern& standing(const Findings& findings, const QString& id)
{
    return *std::ranges::find(findings.patterns, id, &Pattern::id);
}

const PatternNote* notBeside(const Pattern& pattern)
{
    for (const PatternNote& note : pattern.notes)
        if (note.kind == NoteKind::NotBeside)
            return &note;
    return nullptr;
}

TEST(JointModel, SaysWhatIsNoLongerVisibleBesideAnother)
{
    const Findings findings = analyse(*stressedDiary(150).snapshot(), {});
    const Pattern& coffee = standing(findings, QStringLiteral("caffeine>400@1"));
    const Pattern& strain = standing(findings, QStringLiteral("stress>=7@1"));
    ASSERT_TRUE(verdictKind(coffee.verdict).stands);
    ASSERT_TRUE(verdictKind(strain.verdict).stands);
    EXPECT_FALSE(notBeside(strain)) << "it is the one that explains";
    const PatternNote* note = notBeside(coffee);
    ASSERT_TRUE(note);
    EXPECT_EQ(note->factor, stress);
    const JointNote& joint = *note->joint;
    EXPECT_EQ(joint.exposed + joint.unexposed, findings.joint->days);
    EXPECT_GT(joint.alone, joint.together);
    EXPECT_LE(joint.low, 1);
    EXPECT_GE(joint.high, 1);
    const QString text = noteText(*note, Catalogue());
    EXPECT_TRUE(text.contains(QStringLiteral("No longer visible"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QString::number(joint.exposed) + QStringLiteral(" with it")));
    EXPECT_TRUE(text.contains(QString::number(joint.unexposed) + QStringLiteral(" without")));
}

TEST(JointModel, LeavesTheTierAsItWas)
{
    const Findings findings = analyse(*stressedDiary(150).snapshot(), {});
    const Pattern& coffee = standing(findings, QStringLiteral("caffeine>400@1"));
    ASSERT_TRUE(notBeside(coffee));
    ASSERT_LE(coffee.test->q, 0.05);
    ASSERT_LE(coffee.test->shiftP, 0.05);
    EXPECT_EQ(coffee.verdict, Verdict::Pattern);
}

TEST(JointModel, TakesTheDayBeforeAndOfANightTheDayAfter)
{
    const Findings findings = analyse(*coinDiary(90, 1).snapshot(), {});
    ASSERT_TRUE(findings.joint);
    EXPECT_EQ(jointOf(findings, caffeine)->lag, 1);
    EXPECT_EQ(jointOf(findings, sleepId)->lag, 0);
}

CheckResult stored(const QString& test, double p, QDate day)
{
    CheckResult result;
    result.day = day;
    result.closedDays = int(marchFirst.daysTo(day)) + 1;
    result.test = test;
    result.pPhase = p;
    return result;
}

TEST(JointModel, TakesTheLagThatWasBestAtTheCheckBefore)
{
    DiaryBuilder diary = coinDiary(90, 1);
    const QDate check = marchFirst.addDays(62);
    diary.rows.checks = {stored(QStringLiteral("caffeine>400@3"), 0.001, marchFirst.addDays(41)),
                         stored(QStringLiteral("caffeine>400@0"), 0.4, check),
                         stored(QStringLiteral("caffeine>400@2"), 0.1, check),
                         // What a look at these very days says must not choose.
                         stored(QStringLiteral("caffeine>400@1"), 0.001, diary.today)};
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_EQ(jointOf(findings, caffeine)->lag, 2);
    EXPECT_EQ(findings.joint->factors.front().factor, caffeine);
    diary.rows.checks.push_back(stored(QStringLiteral("stress>=7@0"), 0.01, check));
    EXPECT_EQ(analyse(*diary.snapshot(), {}).joint->factors.front().factor, stress);
}

TEST(JointModel, TakesWatchedHabitsFirstAndThemAtTheirWatchedLags)
{
    DiaryBuilder diary = coinDiary(90, 1);
    const QDate check = marchFirst.addDays(62);
    diary.rows.checks = {stored(QStringLiteral("caffeine>400@2"), 0.001, check),
                         stored(QStringLiteral("stress>=7@3"), 0.01, check),
                         stored(QStringLiteral("stress>=7@0"), 0.3, check)};
    const Findings findings = analyse(*diary.snapshot(), {}, {.watched = {stress}});
    EXPECT_EQ(findings.joint->factors.front().factor, stress);
    EXPECT_EQ(findings.joint->factors.front().lag, 0);
}

TEST(JointModel, HasRoomForOneHabitInFifteenDays)
{
    const Findings findings = analyse(*coinDiary(42, 4, 100).snapshot(), {});
    ASSERT_TRUE(findings.joint);
    const auto left = std::ranges::count(findings.joint->factors, QStringLiteral("too_many"),
                                         &JointFactor::dropped);
    EXPECT_EQ(left, 1);
    EXPECT_EQ(findings.joint->factors.size(), 3u);
}

TEST(JointModel, LeavesOutAHabitThatWouldTakeTooManyDays)
{
    DiaryBuilder diary = coinDiary(120, 2, 100);
    std::erase_if(diary.rows.entries, [](const Entry& entry) {
        return entry.factor == stress && entry.when.local().date() < marchFirst.addDays(60);
    });
    const Findings findings = analyse(*diary.snapshot(), {});
    ASSERT_TRUE(findings.joint);
    EXPECT_EQ(jointOf(findings, stress)->dropped, QStringLiteral("too_few_days"));
    EXPECT_GE(findings.joint->days, 115);
}

TEST(JointModel, LeavesOutAHabitThatAnotherAlreadyTells)
{
    DiaryBuilder diary = coinDiary(90, 3, 100);
    for (int i = 0; i < 90; ++i) {
        const QDate day = marchFirst.addDays(i);
        const auto coffee = std::ranges::find_if(diary.rows.entries, [&](const Entry& entry) {
            return entry.factor == caffeine && entry.when.local().date() == day;
        });
        diary.value(alcohol, day, coffee->value > 400 ? 60 : 0);
    }
    const Findings findings = analyse(*diary.snapshot(), {});
    ASSERT_TRUE(findings.joint);
    EXPECT_EQ(jointOf(findings, caffeine)->dropped, QString());
    EXPECT_EQ(jointOf(findings, alcohol)->dropped, QStringLiteral("collinear"));
    for (const JointFactor& factor : findings.joint->factors)
        EXPECT_FALSE(jointText(factor, *findings.joint).isEmpty());
}

TEST(JointModel, NeedsTwoHabits)
{
    DiaryBuilder diary = coinDiary(90, 3);
    std::erase_if(diary.rows.entries, [](const Entry& entry) { return entry.factor != caffeine; });
    EXPECT_FALSE(analyse(*diary.snapshot(), {}).joint);
    EXPECT_FALSE(analyse(*DiaryBuilder(marchFirst).snapshot(), {}).joint);
}

class AnyCoins : public testing::TestWithParam<unsigned> {};

TEST_P(AnyCoins, RestsOnTheDaysOnWhichAllOfItsHabitsAreKnown)
{
    const Findings findings = analyse(*coinDiary(120, GetParam()).snapshot(), {});
    ASSERT_TRUE(findings.joint);
    const JointFindings& joint = *findings.joint;
    int days = 0;
    for (int i = 0; i < 120; ++i) {
        const QDate day = marchFirst.addDays(i);
        days += std::ranges::all_of(joint.factors, [&](const JointFactor& factor) {
            const Pattern& pattern = standing(findings, factor.pattern);
            return !factor.dropped.isEmpty() ||
                   std::ranges::find(pattern.exposed.days, day) != pattern.exposed.days.end() ||
                   std::ranges::find(pattern.unexposed.days, day) != pattern.unexposed.days.end();
        });
    }
    EXPECT_EQ(joint.days, days);
    EXPECT_EQ(joint.state, QString());
    EXPECT_GT(joint.dispersion, 0);
    for (const JointFactor& factor : joint.factors) {
        EXPECT_LT(factor.low, factor.ratio);
        EXPECT_GT(factor.high, factor.ratio);
        EXPECT_GE(factor.inflation, 1);
        EXPECT_LT(factor.exposed, joint.days);
        EXPECT_GT(factor.exposed, 0);
    }
    EXPECT_LE(joint.factors.size(), size_t(joint.days / 15));
}

TEST_P(AnyCoins, AHabitBesideOneThatIsUnlikeItKeepsItsRatio)
{
    const Findings findings = analyse(*coinDiary(400, GetParam(), 100).snapshot(), {});
    for (const JointFactor& factor : findings.joint->factors) {
        const double alone = standing(findings, factor.pattern).test->ratio;
        EXPECT_NEAR(std::log(factor.ratio), std::log(alone), 0.05) << factor.pattern.toStdString();
        EXPECT_LT(factor.inflation, 1.2);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyCoins, testing::Range(1u, 6u));

} // namespace

} // namespace myolog::test
