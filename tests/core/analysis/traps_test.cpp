// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What other diaries fall for, each with what they would have said: a plain comparison of the days
// with and without, shown from three days each and from half as much again on.
#include "tests/core/analysis/made_diary.h"

namespace myolog::test {

namespace {

constexpr int trapDiaries = 30;

/// What a diary that compares plainly would show.
bool plainlyStandsOut(const Pattern& pattern)
{
    const std::optional<double> with = pattern.exposed.rate();
    const std::optional<double> without = pattern.unexposed.rate();
    if (pattern.exposed.days.size() < 3 || pattern.unexposed.days.size() < 3 || !with || !without)
        return false;
    return *with >= 1.5 * *without || *without >= 1.5 * *with;
}

bool standsOut(const Pattern& pattern)
{
    return pattern.verdict >= Verdict::Pattern;
}

struct Alarms {
    int plain = 0; ///< diaries in which a plain comparison shows something
    int ours = 0;  ///< diaries in which Myolog does
};

/// Of `trapDiaries` in which nothing is to be found.
Alarms falseAlarms(const MadeDiary& spec)
{
    Alarms alarms;
    for (unsigned seed = 1; seed <= trapDiaries; ++seed) {
        const Findings findings = analyse(*madeDiary(spec, seed).snapshot(), {});
        alarms.plain += std::ranges::any_of(findings.patterns, plainlyStandsOut);
        alarms.ours += std::ranges::any_of(findings.patterns, standsOut);
    }
    return alarms;
}

/// Goal G2 allows 13 %; 10 of 30 would be more than three standard errors above it.
constexpr int mostAlarms = 9;

TEST(Traps, OfEightHabitsAtEveryLagFewDiariesShowOneThatDoesNotMatter)
{
    const Alarms alarms = falseAlarms({.habits = 8, .memory = 0});
    EXPECT_GE(alarms.plain, trapDiaries * 3 / 4);
    EXPECT_LE(alarms.ours, mostAlarms);
}

TEST(Traps, SeriesThatMoveSlowlyAreNotTakenForALink)
{
    const Alarms alarms = falseAlarms({.habits = 2, .memory = 0.8});
    EXPECT_GE(alarms.plain, trapDiaries / 4);
    EXPECT_LE(alarms.ours, mostAlarms);
}

TEST(Traps, AWeekendThatDrivesBothIsNotTakenForALink)
{
    const Alarms alarms = falseAlarms({.habits = 1, .weekend = 1.2});
    EXPECT_GE(alarms.plain, trapDiaries / 2);
    EXPECT_LE(alarms.ours, mostAlarms);
}

TEST(Traps, ASeasonThatDrivesBothIsNotTakenForALink)
{
    const Alarms alarms = falseAlarms({.days = 90, .habits = 1, .trend = 2});
    EXPECT_GE(alarms.plain, trapDiaries / 2);
    EXPECT_LE(alarms.ours, mostAlarms);
}

TEST(Traps, WhatIsThereIsStillFound)
{
    int found = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const MadeDiary spec{.days = 120, .habits = 3, .ratio = 3};
        const Findings findings = analyse(*madeDiary(spec, seed).snapshot(), {});
        found += standsOut(patternAt(findings, caffeine, spec.lag));
    }
    EXPECT_GE(found, 8);
}

TEST(Traps, ThreeDaysAgainstThreeAreNotCompared)
{
    DiaryBuilder diary(madeFirstDay.addDays(5));
    for (int i = 0; i < 6; ++i) {
        diary.close(madeFirstDay.addDays(i));
        diary.value(caffeine, madeFirstDay.addDays(i), i % 2 ? 500 : 100);
        diary.twitch(madeFirstDay.addDays(i), "", i % 2 ? 9 : 1);
    }
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_TRUE(plainlyStandsOut(patternAt(findings, caffeine, 0)));
    EXPECT_TRUE(std::ranges::none_of(findings.patterns, &Pattern::compared));
    EXPECT_TRUE(std::ranges::none_of(
        findings.patterns, [](const Pattern& pattern) { return pattern.test.has_value(); }));
}

/// The days of which nothing may be believed, in a diary of 80.
constexpr int openDays = 20;

bool isOpen(QDate day)
{
    return madeFirstDay.daysTo(day) % 4 == 1;
}

DiaryBuilder withOpenDays()
{
    DiaryBuilder diary = madeDiary({.days = 80, .habits = 2}, 7);
    std::erase_if(diary.rows.marks, [](const DayMark& mark) { return isOpen(mark.day); });
    return diary;
}

void expectSameTests(const Findings& one, const Findings& other)
{
    ASSERT_EQ(one.patterns.size(), other.patterns.size());
    for (size_t i = 0; i < one.patterns.size(); ++i) {
        const Pattern& a = one.patterns[i];
        const Pattern& b = other.patterns[i];
        EXPECT_EQ(a.evidence.days, b.evidence.days) << a.id.toStdString();
        EXPECT_EQ(a.exposed.rate(), b.exposed.rate()) << a.id.toStdString();
        EXPECT_EQ(a.unexposed.rate(), b.unexposed.rate()) << a.id.toStdString();
        ASSERT_EQ(a.test.has_value(), b.test.has_value()) << a.id.toStdString();
        if (a.test) {
            EXPECT_EQ(a.test->phaseP, b.test->phaseP) << a.id.toStdString();
            EXPECT_EQ(a.test->ratio, b.test->ratio) << a.id.toStdString();
        }
    }
}

TEST(Traps, ADayThatIsMissingIsNeverAZero)
{
    const DiaryBuilder diary = withOpenDays();
    DiaryBuilder none = diary;
    std::erase_if(none.rows.episodes,
                  [&](const Episode& episode) { return isOpen(episode.start.local().date()); });
    DiaryBuilder many = diary;
    for (int i = 0; i < 80; ++i)
        if (isOpen(madeFirstDay.addDays(i)))
            many.twitch(madeFirstDay.addDays(i), "", 40);
    const Findings findings = analyse(*diary.snapshot(), {});
    const Pattern& pattern = patternAt(findings, caffeine, 0);
    EXPECT_EQ(pattern.evidence.days, 80 - openDays);
    ASSERT_TRUE(pattern.test);
    // Whether such a day had no twitch or forty is not known, so it cannot matter.
    expectSameTests(findings, analyse(*none.snapshot(), {}));
    expectSameTests(findings, analyse(*many.snapshot(), {}));
    // As zeros the days would matter.
    DiaryBuilder zeros = none;
    for (int i = 0; i < 80; ++i)
        if (isOpen(madeFirstDay.addDays(i)))
            zeros.close(madeFirstDay.addDays(i));
    const Findings filled = analyse(*zeros.snapshot(), {});
    EXPECT_NE(patternAt(filled, caffeine, 0).test->phaseP, pattern.test->phaseP);
}

TEST(Traps, AHabitThatIsMissingIsNeverNone)
{
    DiaryBuilder diary = madeDiary({.days = 80, .habits = 2}, 8);
    std::erase_if(diary.rows.entries, [](const Entry& entry) {
        return entry.factor == caffeine && isOpen(entry.when.local().date());
    });
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_EQ(patternAt(findings, caffeine, 0).evidence.days, 80 - openDays);
    // The day after the last one that is missing is the last one left out.
    EXPECT_EQ(patternAt(findings, caffeine, 1).evidence.days, 79 - openDays);
    EXPECT_EQ(patternAt(findings, QLatin1String(factor_id::hydration), 0).evidence.days, 80)
        << "it is left out for that habit only";
}

TEST(Traps, ConstantHabitsAndQuietDiariesGiveNoNumber)
{
    DiaryBuilder constant = madeDiary({.habits = 1}, 9);
    for (Entry& entry : constant.rows.entries)
        entry.value = 500;
    EXPECT_FALSE(patternAt(analyse(*constant.snapshot(), {}), caffeine, 0).test);
    DiaryBuilder quiet = madeDiary({.habits = 1}, 9);
    quiet.rows.episodes.clear();
    EXPECT_FALSE(patternAt(analyse(*quiet.snapshot(), {}), caffeine, 0).test);
    quiet.twitch(madeFirstDay.addDays(30));
    EXPECT_FALSE(patternAt(analyse(*quiet.snapshot(), {}), caffeine, 0).test);
}

} // namespace

} // namespace myolog::test
