// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well a diary is kept, and what it says without the days that were written down late.
#include "core/analysis/quality_words.h"

#include "core/analysis/checkpoint.h"
#include "tests/support/diary_builder.h"

namespace myolog::test {

namespace {

const QDate augustFirst(2026, 8, 1);
constexpr qint64 hourMs = 3'600'000;

Quality qualityOfAll(const DiaryBuilder& diary)
{
    return analyse(*diary.snapshot(), {}).quality;
}

/// A twitch on each of ten closed days; the first `late` of them written down `hours` later.
DiaryBuilder lateDiary(int late, int hours = 49)
{
    DiaryBuilder diary(augustFirst.addDays(9));
    for (int i = 0; i < 10; ++i) {
        const QDate day = augustFirst.addDays(i);
        diary.close(day);
        Episode& episode = diary.twitch(day);
        episode.createdMs = episode.start.utcMs + (i < late ? hours : 1) * hourMs;
    }
    return diary;
}

TEST(Quality, CountsTheClosedOnesOfTheLastThirtyDays)
{
    DiaryBuilder diary(augustFirst.addDays(99));
    for (int i = 0; i < 99; ++i)
        if (i < 50 || i % 3 == 0)
            diary.close(augustFirst.addDays(i));
    const Quality quality = qualityOfAll(diary);
    EXPECT_EQ(quality.recent, 29) << "today is not over";
    EXPECT_EQ(quality.recentClosed, 9) << "72 to 96";
}

TEST(Quality, OfAYoungDiaryOnlyItsOwnDaysCount)
{
    const Quality quality = qualityOfAll(lateDiary(0));
    EXPECT_EQ(quality.recent, 10);
    EXPECT_EQ(quality.recentClosed, 10);
}

TEST(Quality, LateIsAfterMoreThanTwoDays)
{
    EXPECT_EQ(qualityOfAll(lateDiary(4, 48)).late, 0);
    EXPECT_EQ(qualityOfAll(lateDiary(4, 49)).late, 4);
    EXPECT_EQ(qualityOfAll(lateDiary(4, 49)).entries, 10);
}

TEST(Quality, OfADayTheTwoDaysBeginWhenItEnds)
{
    Episode episode;
    episode.start = momentOfDay(augustFirst, DiaryBuilder(augustFirst).now);
    episode.createdMs = episode.start.utcMs + 60 * hourMs;
    EXPECT_EQ(isLate(episode), false);
    episode.createdMs += hourMs;
    EXPECT_EQ(isLate(episode), true);
}

TEST(Quality, WhatWasImportedOrHasNoStampIsUnknown)
{
    DiaryBuilder diary = lateDiary(4);
    diary.rows.episodes[0].origin = QStringLiteral("old.csv");
    diary.rows.episodes[1].createdMs = 0;
    const Quality quality = qualityOfAll(diary);
    EXPECT_EQ(quality.entries, 8);
    EXPECT_EQ(quality.late, 2);
    EXPECT_FALSE(isLate(diary.rows.episodes[0]));
    EXPECT_FALSE(isLate(diary.rows.episodes[1]));
}

TEST(Quality, TheFindingsSayWhenMuchWasWrittenDownLate)
{
    const auto says = [](const DiaryBuilder& diary) {
        return analyse(*diary.snapshot(), {}).notes.join(u' ');
    };
    EXPECT_TRUE(
        says(lateDiary(2))
            .contains(QStringLiteral("2 of 10 entries were written down more than two days later")))
        << says(lateDiary(2)).toStdString();
    EXPECT_FALSE(says(lateDiary(1)).contains(QStringLiteral("written down")));
    // The figure is told once.
    EXPECT_TRUE(qualityTexts(qualityOfAll(lateDiary(1)))
                    .join(u' ')
                    .contains(QStringLiteral("1 of 10 entries")));
    EXPECT_FALSE(
        qualityTexts(qualityOfAll(lateDiary(2))).join(u' ').contains(QStringLiteral("entries")));
}

TEST(WithoutLateDays, TheyCountAsNotLogged)
{
    DiaryBuilder diary = lateDiary(3);
    CheckResult check;
    check.day = augustFirst;
    check.closedDays = 28;
    diary.rows.checks.push_back(check);
    diary.value(caffeine, augustFirst, 100);
    const Snapshot rest = withoutLateDays(*diary.snapshot());
    const Findings findings = analyse(rest, {});
    EXPECT_EQ(findings.closedDays, 7);
    EXPECT_EQ(findings.loggedDays, 7);
    EXPECT_EQ(findings.episodesOnClosedDays, 7);
    EXPECT_FALSE(findings.caffeine);
    EXPECT_TRUE(rest.rows.checks.empty());
    EXPECT_EQ(analyse(*diary.snapshot(), {}).closedDays, 10) << "the diary stays as it is";
}

TEST(WithoutLateDays, WhatIsLeftOutIsNeitherOpenNorAdvisedAbout)
{
    const SnapshotPtr snapshot = lateDiary(4).snapshot();
    const std::vector<QDate> left = lateDays(*snapshot);
    ASSERT_EQ(left.size(), 4u);
    EXPECT_TRUE(std::ranges::is_sorted(left));
    const Findings all = analyse(*snapshot, {});
    const Findings rest = analyse(withoutLateDays(*snapshot), {}, {.leftOut = left});
    EXPECT_EQ(rest.possibleDays, all.possibleDays - 4);
    EXPECT_EQ(rest.closedDays, rest.possibleDays);
    EXPECT_EQ(rest.quality.recent, all.quality.recent - 4);
    EXPECT_EQ(rest.quality.entries, all.quality.entries - 4);
    EXPECT_EQ(rest.quality.late, 0);
    const QString notes = rest.notes.join(u' ');
    EXPECT_TRUE(all.notes.join(u' ').contains(QStringLiteral("written down")));
    EXPECT_FALSE(notes.contains(QStringLiteral("written down"))) << notes.toStdString();
    EXPECT_FALSE(notes.contains(QStringLiteral("What the other days were like")))
        << notes.toStdString();
    EXPECT_FALSE(rest.ratesBlocked);
}

TEST(WithoutLateDays, OnlyThoseOfThePeriodAreCounted)
{
    const SnapshotPtr snapshot = lateDiary(4).snapshot();
    const std::vector<QDate> left = lateDays(*snapshot);
    EXPECT_EQ(daysWithin(left, {left[1], left[2]}), 2);
    EXPECT_EQ(daysWithin(left, {}), 4);
    EXPECT_TRUE(leftOutText(0).contains(QStringLiteral("No day")));
    EXPECT_TRUE(leftOutText(4).startsWith(QStringLiteral("4 ")));
}

TEST(WithoutLateDays, ADiaryWrittenInTimeStaysTheSame)
{
    const SnapshotPtr snapshot = lateDiary(0).snapshot();
    const Snapshot rest = withoutLateDays(*snapshot);
    EXPECT_EQ(rest.days.episodes, snapshot->days.episodes);
    EXPECT_EQ(rest.days.closed, snapshot->days.closed);
}

} // namespace

} // namespace myolog::test
