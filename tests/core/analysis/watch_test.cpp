// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question counts only at checks that were not seen when it was asked.
#include "core/analysis/watch.h"

#include "core/analysis/checkpoint.h"
#include "core/analysis/comparisons.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <random>

namespace myolog::test {

namespace {

const QDate watchedFrom(2026, 5, 1);

DiaryBuilder watchedDiary(int days)
{
    DiaryBuilder diary(watchedFrom.addDays(days - 1));
    std::mt19937 random(11);
    for (int i = 0; i < days; ++i) {
        const QDate day = watchedFrom.addDays(i);
        diary.close(day);
        diary.value(caffeine, day, random() % 3 ? 100 : 500);
        if (const int count = int(random() % 4))
            diary.twitch(day, "", count);
    }
    return diary;
}

void watchCaffeine(DiaryBuilder& diary, QDate since)
{
    Watch watch;
    watch.factor = caffeine;
    watch.since = since;
    diary.rows.watches.push_back(watch);
}

bool anyWatched(const DiaryBuilder& diary)
{
    return comparisons(analyseAtCheckpoint(*diary.snapshot()), Family::Watched) > 0;
}

TEST(Watch, CountsAtChecksOnOrAfterItsDayOnly)
{
    const QDate check = watchedFrom.addDays(27);
    for (const int later : {-20, 0, 1, 5}) {
        DiaryBuilder diary = watchedDiary(35);
        watchCaffeine(diary, check.addDays(later));
        EXPECT_EQ(anyWatched(diary), later <= 0) << later;
    }
}

TEST(Watch, DeclaredOnTheDayOfACheckIsTooLateForIt)
{
    DiaryBuilder diary = watchedDiary(28);
    watchCaffeine(diary, watchBegins(*diary.snapshot()));
    EXPECT_FALSE(anyWatched(diary));
    EXPECT_EQ(watchBegins(*watchedDiary(27).snapshot()), watchedFrom.addDays(26));
}

TEST(Comparisons, OfWatchedHabitsAreAFamilyOfTheirOwn)
{
    DiaryBuilder diary = watchedDiary(50);
    const int all = comparisons(analyseAtCheckpoint(*diary.snapshot()), Family::Search);
    EXPECT_EQ(all, 4) << "the same day and three days on";
    watchCaffeine(diary, watchedFrom);
    const Findings findings = analyseAtCheckpoint(*diary.snapshot());
    EXPECT_EQ(comparisons(findings, Family::Watched), 2) << "the same day and the next";
    EXPECT_EQ(comparisons(findings, Family::Search), all - 2);
    EXPECT_DOUBLE_EQ(expectedByLuck(40), 2);
}

} // namespace

} // namespace myolog::test
