// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must not matter to a whole analysis: when the diary began, what a habit is called, on which
// side of a limit its days are counted; and that its length is no obstacle.
#include "tests/core/analysis/made_diary.h"

namespace myolog::test {

namespace {

const QString hydration = QLatin1String(factor_id::hydration);

TEST(Symmetry, ADiaryMovedByWholeWeeksSaysTheSame)
{
    const DiaryBuilder diary = madeDiary({.habits = 2, .ratio = 2}, 1);
    constexpr int weeks = 7 * 20;
    DiaryBuilder moved(diary.today.addDays(weeks));
    for (const Episode& episode : diary.rows.episodes)
        moved.twitch(episode.start.local().date().addDays(weeks), "", episode.count);
    for (const Entry& entry : diary.rows.entries)
        moved.value(entry.factor, entry.when.local().date().addDays(weeks), entry.value);
    for (const DayMark& mark : diary.rows.marks)
        moved.close(mark.day.addDays(weeks));
    const Findings before = analyse(*diary.snapshot(), {});
    const Findings after = analyse(*moved.snapshot(), {});
    for (const int lag : {0, 1, 2, 3}) {
        const Pattern& one = patternAt(before, caffeine, lag);
        const Pattern& other = patternAt(after, caffeine, lag);
        ASSERT_TRUE(one.test && other.test);
        EXPECT_EQ(one.test->phaseP, other.test->phaseP);
        EXPECT_EQ(one.test->q, other.test->q);
        EXPECT_EQ(one.test->ratio, other.test->ratio);
    }
}

/// The same diary with its habits going by each other's names, each day beyond its limit as before.
DiaryBuilder relabelled(const DiaryBuilder& diary, int habits)
{
    DiaryBuilder turned = diary;
    const std::vector<Factor> all = habitsWithLimit();
    const std::span shown(all.data(), size_t(habits));
    for (Entry& entry : turned.rows.entries) {
        const auto old = std::ranges::find(shown, entry.factor, &Factor::id);
        const bool beyond = old->threshold->passedBy(entry.value);
        const Factor& now = shown[size_t(shown.end() - old - 1)];
        entry.factor = now.id;
        entry.value = amountOf(now, beyond);
    }
    return turned;
}

TEST(Symmetry, WhatAHabitIsCalledDoesNotMatter)
{
    constexpr int habits = 5;
    const DiaryBuilder diary = madeDiary({.habits = habits, .ratio = 2}, 2);
    const std::vector<Factor> all = habitsWithLimit();
    const Findings before = analyse(*diary.snapshot(), {});
    const Findings after = analyse(*relabelled(diary, habits).snapshot(), {});
    for (int h = 0; h < habits; ++h)
        for (const int lag : {0, 1, 2, 3}) {
            const Pattern& one = patternAt(before, all[size_t(h)].id, lag);
            const Pattern& other = patternAt(after, all[size_t(habits - 1 - h)].id, lag);
            ASSERT_TRUE(one.test && other.test);
            EXPECT_EQ(one.test->phaseP, other.test->phaseP);
            EXPECT_EQ(one.test->shiftP, other.test->shiftP);
            EXPECT_DOUBLE_EQ(one.test->q, other.test->q);
            EXPECT_EQ(one.verdict, other.verdict);
        }
}

TEST(Symmetry, CountedFromTheOtherSideOfTheLimitTheRatioIsTurnedAround)
{
    const DiaryBuilder above = madeDiary({.habits = 1, .ratio = 2}, 3);
    DiaryBuilder below = above;
    FactorPreference other;
    other.change = {.factor = caffeine, .limit = 400, .beyond = Beyond::Below};
    std::erase_if(below.rows.preferences,
                  [](const FactorPreference& row) { return row.change.factor == caffeine; });
    below.rows.preferences.push_back(other);
    const AnalysisSettings all{.everyInterval = true};
    const Findings more = analyse(*above.snapshot(), {}, all);
    const Findings less = analyse(*below.snapshot(), {}, all);
    for (const int lag : {0, 1}) {
        const Pattern& one = patternAt(more, caffeine, lag);
        const Pattern& turned = patternAt(less, caffeine, lag);
        ASSERT_TRUE(one.test && turned.test);
        EXPECT_EQ(one.exposed.days, turned.unexposed.days);
        EXPECT_NEAR(one.test->phaseP, turned.test->phaseP, 1e-9);
        EXPECT_EQ(one.test->shiftP, turned.test->shiftP);
        EXPECT_NEAR(one.test->ratio * turned.test->ratio, 1, 1e-6);
        ASSERT_TRUE(one.test->low && one.test->high && turned.test->low && turned.test->high);
        EXPECT_NEAR(*one.test->low * *turned.test->high, 1, 1e-4);
        EXPECT_LE(*one.test->low, one.test->ratio);
        EXPECT_GE(*one.test->high, one.test->ratio);
    }
}

TEST(Symmetry, TenThousandDaysAreAnalysedLikeAnyOther)
{
    const MadeDiary spec{.days = 10'000, .habits = 1, .ratio = 1.5};
    const Findings findings = analyse(*madeDiary(spec, 4).snapshot(), {}, {.threads = 2});
    EXPECT_EQ(findings.closedDays, spec.days);
    const Pattern& pattern = patternAt(findings, caffeine, spec.lag);
    ASSERT_TRUE(pattern.test && pattern.test->low && pattern.test->high);
    EXPECT_EQ(pattern.verdict, Verdict::Pattern);
    EXPECT_LT(*pattern.test->low, spec.ratio);
    EXPECT_GT(*pattern.test->high, spec.ratio);
    EXPECT_NEAR(pattern.test->ratio, spec.ratio, 0.15);
}

} // namespace

} // namespace myolog::test
