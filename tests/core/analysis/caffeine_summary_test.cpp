// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Caffeine in figures: every figure with its denominator, and nothing made of what is missing.
#include "core/analysis/caffeine_words.h"

#include "core/analysis/findings.h"
#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"

namespace myolog::test {

namespace {

const QDate juneFirst(2026, 6, 1);

Entry cup(const QDateTime& when, double mg, Precision precision = Precision::Exact)
{
    Entry entry;
    entry.when = momentOf(when, precision);
    entry.factor = caffeine;
    entry.value = mg;
    return entry;
}

std::optional<CaffeineSummary> summaryOf(const DiaryBuilder& diary)
{
    return analyse(*diary.snapshot(), {}).caffeine;
}

TEST(CaffeineSummary, CountsTheDaysOnWhichItIsKnown)
{
    DiaryBuilder diary(juneFirst.addDays(9));
    for (int i = 0; i < 5; ++i)
        diary.value(caffeine, juneFirst.addDays(2 * i),
                    std::array{0, 100, 200, 401, 900}[size_t(i)]);
    const std::optional<CaffeineSummary> summary = summaryOf(diary);
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->days, 5);
    EXPECT_EQ(summary->usual, 200);
    EXPECT_EQ(summary->beyond, 2);
    EXPECT_EQ(*summary->limit, 400);
    EXPECT_FALSE(summary->atOnset);
    const QString text = caffeineTexts(*summary, Catalogue()).join(u' ');
    EXPECT_TRUE(text.contains(QStringLiteral("5 recorded day"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("closed or not. Findings count only closed")))
        << text.toStdString();
}

TEST(CaffeineSummary, WithoutARecordedDayThereIsNone)
{
    DiaryBuilder diary(juneFirst.addDays(9));
    diary.twitch(juneFirst);
    diary.close(juneFirst);
    EXPECT_FALSE(summaryOf(diary));
}

/// A cup of 100 mg at seven on both days, a twitch at noon of the second.
DiaryBuilder twoDays()
{
    DiaryBuilder diary(juneFirst.addDays(5));
    diary.rows.entries = {cup(diary.at(juneFirst, 7), 100),
                          cup(diary.at(juneFirst.addDays(1), 7), 100)};
    diary.twitch(juneFirst.addDays(1)).start = momentOf(diary.at(juneFirst.addDays(1), 12));
    return diary;
}

TEST(CaffeineSummary, TellsWhatIsLeftWhenATwitchBegins)
{
    const std::optional<CaffeineSummary> summary = summaryOf(twoDays());
    ASSERT_TRUE(summary && summary->atOnset);
    EXPECT_EQ(summary->atOnset->onsets, 1);
    EXPECT_NEAR(summary->atOnset->mg, 50 + 100 * std::exp2(-29 / 5.0), 1e-9);
    EXPECT_LT(summary->atOnset->low, summary->atOnset->mg);
    EXPECT_GT(summary->atOnset->high, summary->atOnset->mg);
    EXPECT_TRUE(caffeineTexts(*summary, Catalogue())
                    .last()
                    .contains(QLatin1String(caffeineHalfLifeSource)));
}

TEST(CaffeineSummary, FollowsTheHalfLifeOfThePerson)
{
    const DiaryBuilder diary = twoDays();
    double before = 0;
    for (const double hours : {1.5, 3.4, 5.0, 8.3, 9.5, 10.0, 16.0}) {
        const SnapshotPtr snapshot =
            makeSnapshot(diary.rows, diary.now, {.caffeineHalfLife = hours});
        const CaffeineSummary summary = *analyse(*snapshot, {}).caffeine;
        EXPECT_EQ(summary.halfLife, hours);
        EXPECT_GT(summary.atOnset->mg, before);
        EXPECT_LE(summary.atOnset->low, summary.atOnset->mg);
        EXPECT_GE(summary.atOnset->high, summary.atOnset->mg);
        before = summary.atOnset->mg;
    }
}

TEST(CaffeineSummary, AnOnsetAfterWhatIsNotRecordedDoesNotCount)
{
    DiaryBuilder unknownDayBefore = twoDays();
    unknownDayBefore.rows.entries.erase(unknownDayBefore.rows.entries.begin());
    EXPECT_FALSE(summaryOf(unknownDayBefore)->atOnset);

    DiaryBuilder noTime = twoDays();
    noTime.rows.entries.push_back(cup(noTime.at(juneFirst, 12), 80, Precision::Day));
    EXPECT_FALSE(summaryOf(noTime)->atOnset);

    DiaryBuilder about = twoDays();
    about.rows.episodes[0].start.precision = Precision::About;
    EXPECT_FALSE(summaryOf(about)->atOnset);
}

TEST(CaffeineSummary, OfDaysWithoutAnyNothingIsLeft)
{
    DiaryBuilder diary = twoDays();
    for (Entry& entry : diary.rows.entries)
        entry.value = 0;
    ASSERT_TRUE(summaryOf(diary)->atOnset);
    EXPECT_EQ(summaryOf(diary)->atOnset->mg, 0);
}

} // namespace

} // namespace myolog::test
