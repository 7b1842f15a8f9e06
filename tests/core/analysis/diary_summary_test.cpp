// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/diary_summary.h"

#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"

namespace myolog::test {

namespace {

const QDate october(2026, 10, 1); // a Thursday

TEST(DiarySummary, OfAnEmptyDiaryHasNoFigures)
{
    const DiarySummary summary = summarise(*DiaryBuilder(october).snapshot(), {});
    EXPECT_EQ(summary.episodes, 0);
    EXPECT_EQ(summary.total.loggedDays, 0);
    EXPECT_FALSE(summary.total.rate());
    EXPECT_FALSE(summary.medianSeconds);
    EXPECT_FALSE(summary.longestSpell);
    EXPECT_FALSE(summary.longestQuiet);
    EXPECT_TRUE(summary.factors.empty());
}

TEST(DiarySummary, RatesCountClosedDaysOnly)
{
    DiaryBuilder diary(october.addDays(3));
    diary.twitch(october, "", 4);
    diary.close(october);
    diary.twitch(october.addDays(1), "", 100); // never closed
    diary.close(october.addDays(2));
    const DiarySummary summary = summarise(*diary.snapshot(), {});
    EXPECT_EQ(summary.total.days, 4);
    EXPECT_EQ(summary.total.loggedDays, 3);
    EXPECT_EQ(summary.total.closedDays, 2);
    EXPECT_EQ(summary.total.twitchDays, 2);
    EXPECT_EQ(summary.total.rate(), 2.0);
    EXPECT_EQ(summary.episodes, 104);
}

TEST(DiarySummary, WhatThePersonHidIsLeftOutAsInTheFindings)
{
    DiaryBuilder diary(october);
    diary.value(QLatin1String(factor_id::caffeine), october, 500);
    EXPECT_EQ(summarise(*diary.snapshot(), {}).factors.size(), 1u);
    FactorPreference hide;
    hide.change.factor = QLatin1String(factor_id::caffeine);
    hide.change.hidden = true;
    diary.rows.preferences.push_back(hide);
    EXPECT_TRUE(summarise(*diary.snapshot(), {}).factors.empty());
    EXPECT_TRUE(analyse(*diary.snapshot(), {}).patterns.empty() ||
                analyse(*diary.snapshot(), {}).patterns[0].factor != hide.change.factor);
}

TEST(DiarySummary, MonthsAndWeeksLieSideBySideWithoutGap)
{
    DiaryBuilder diary(QDate(2026, 12, 2));
    diary.close(october);
    const DiarySummary summary = summarise(*diary.snapshot(), {});
    ASSERT_EQ(summary.months.size(), 3u);
    EXPECT_EQ(summary.months[1].days, 30);
    EXPECT_FALSE(summary.months[1].rate());
    EXPECT_EQ(summary.months[2].days, 2);
    ASSERT_EQ(summary.weeks.size(), 10u);
    EXPECT_EQ(summary.weeks[0].first, QDate(2026, 9, 28));
    EXPECT_EQ(summary.weeks[0].days, 4);
    EXPECT_EQ(summary.weeks[1].first, QDate(2026, 10, 5));
    EXPECT_EQ(summary.weeks[1].days, 7);
}

TEST(DiarySummary, DurationsRestOnTheEpisodesThatHaveOne)
{
    DiaryBuilder diary(october.addDays(3));
    diary.twitch(october).durationSeconds = 30;
    diary.twitch(october).durationSeconds = 90;
    diary.twitch(october);
    diary.twitch(october).ongoing = true;
    const DiarySummary summary = summarise(*diary.snapshot(), {});
    EXPECT_EQ(summary.episodes, 4);
    EXPECT_EQ(summary.timedEpisodes, 2);
    EXPECT_EQ(summary.medianSeconds, 60);
    EXPECT_EQ(summary.longestSeconds, 90);
}

TEST(DiarySummary, SeveritiesAndSitesKeepTheUnansweredApart)
{
    DiaryBuilder diary(october);
    diary.twitch(october, "cheek", 2).severity = QStringLiteral("mild");
    diary.twitch(october, "", 5);
    diary.twitch(october, "upper-lip", 3).severity = QStringLiteral("strong");
    const DiarySummary summary = summarise(*diary.snapshot(), {});
    ASSERT_EQ(summary.severities.size(), 6u);
    EXPECT_EQ(summary.severities[1].answer, QStringLiteral("mild"));
    EXPECT_EQ(summary.severities[1].episodes, 2);
    EXPECT_EQ(summary.severities[5].answer, QString());
    EXPECT_EQ(summary.severities[5].episodes, 5);
    ASSERT_EQ(summary.sites.size(), 3u);
    EXPECT_EQ(summary.sites[0].site, QStringLiteral("upper-lip"));
    EXPECT_EQ(summary.sites[2].site, QString());
}

TEST(DiarySummary, AnUnknownDayEndsAQuietStretch)
{
    DiaryBuilder diary(october.addDays(9));
    for (const int day : {0, 1, 2, 4, 5, 6, 7})
        diary.close(october.addDays(day));
    const DiarySummary summary = summarise(*diary.snapshot(), {});
    ASSERT_TRUE(summary.longestQuiet);
    EXPECT_EQ(summary.longestQuiet->first, october.addDays(4));
    EXPECT_EQ(summary.longestQuiet->length(), 4);
}

TEST(DiarySummary, TheLongestSpellIsTheLongest)
{
    DiaryBuilder diary(october.addDays(40));
    for (const int day : {0, 1, 2, 20, 30, 31})
        diary.twitch(october.addDays(day));
    const DiarySummary summary = summarise(*diary.snapshot(), {});
    ASSERT_TRUE(summary.longestSpell);
    EXPECT_EQ(summary.longestSpell->first, october);
    EXPECT_EQ(summary.longestSpell->length(), 3);
    const DiarySummary later = summarise(*diary.snapshot(), {october.addDays(10), QDate()});
    ASSERT_TRUE(later.longestSpell);
    EXPECT_EQ(later.longestSpell->first, october.addDays(30));
}

TEST(DiarySummary, AFactorIsSummedUpOverItsKnownDaysOnly)
{
    DiaryBuilder diary(october.addDays(9));
    diary.value(caffeine, october, 500);
    diary.value(caffeine, october.addDays(1), 100);
    diary.value(caffeine, october.addDays(2), 401);
    diary.value(caffeine, october.addDays(8), 9000);
    const DiarySummary summary = summarise(*diary.snapshot(), {october, october.addDays(7)});
    ASSERT_EQ(summary.factors.size(), 1u);
    EXPECT_EQ(summary.factors[0].factor, caffeine);
    EXPECT_EQ(summary.factors[0].days, 3);
    EXPECT_EQ(summary.factors[0].median, 401);
    EXPECT_EQ(summary.factors[0].beyond, 2);
}

} // namespace

} // namespace myolog::test
