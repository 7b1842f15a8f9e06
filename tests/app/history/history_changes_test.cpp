// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_changes.h"
#include "core/diary/closing.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

namespace myolog::test {

class HistoryChangesTest : public PageTest {};

TEST_F(HistoryChangesTest, DeletingOneEntryOfACoffeeDeletesTheCoffee)
{
    const SnapshotPtr before = context->snapshot();
    const Intake* many = before->catalogue.intake(QStringLiteral("coffee"));
    const std::vector<Row> click =
        intakeRows(before->catalogue, *many, momentOf(berlin("2026-11-20T09:00")));
    ASSERT_GT(click.size(), 1U);
    put(click);
    put({entryAt("2026-11-20T09:00", factor_id::stress, 5)});
    Entry one = *std::ranges::find(rows().entries, many->id, &Entry::intake);
    const Change change = deletion(*context->snapshot(), {one});
    EXPECT_EQ(change.rows.size(), click.size());
    ASSERT_TRUE(context->send(change, nullptr));
    ASSERT_EQ(rows().entries.size(), 1U);
    EXPECT_EQ(rows().entries[0].factor, QLatin1String(factor_id::stress));
    context->undoStack().undo();
    EXPECT_EQ(rows().entries.size(), click.size() + 1);
}

TEST_F(HistoryChangesTest, WhatWasDeletedLiesInTheBinAndComesBackUnchanged)
{
    const Episode episode = episodeAt("2026-11-20T08:00");
    put({episode});
    ASSERT_TRUE(context->send(deletion(*context->snapshot(), {rows().episodes[0]}), nullptr));
    EXPECT_TRUE(rows().episodes.empty());
    const Result<Rows> bin = context->store().bin();
    ASSERT_OK(bin);
    ASSERT_EQ(bin->episodes.size(), 1U);
    ASSERT_TRUE(context->send(restoration({bin->episodes[0]}), nullptr));
    ASSERT_EQ(rows().episodes.size(), 1U);
    EXPECT_EQ(rows().episodes[0].id, episode.id);
    EXPECT_EQ(rows().episodes[0].start, episode.start);
}

TEST_F(HistoryChangesTest, AnOwnFactorComesBackBeforeItsEntries)
{
    OwnFactor own;
    own.factor.id = QStringLiteral("own_zinc");
    own.factor.name = QStringLiteral("Zinc");
    own.factor.unit = findUnit(QStringLiteral("mg"));
    put({own, entryAt("2026-11-20T08:00", "own_zinc", 5)});
    ASSERT_TRUE(context->send(
        deletion(*context->snapshot(), {rows().entries[0], rows().ownFactors[0]}), nullptr));
    const Result<Rows> bin = context->store().bin();
    ASSERT_OK(bin);
    EXPECT_TRUE(context->send(restoration({bin->entries[0], bin->ownFactors[0]}), nullptr));
    EXPECT_EQ(rows().entries.size(), 1U);
}

TEST_F(HistoryChangesTest, TodayIsNoPastDayToClose)
{
    put({episodeAt("2026-11-20T08:00"), episodeAt("2026-11-22T08:00"),
         closedOn(QDate(2026, 11, 21))});
    EXPECT_EQ(openDays(*context->snapshot()), std::vector{QDate(2026, 11, 20)});
}

TEST_F(HistoryChangesTest, ClosingManyDaysIsOneStepAndSaysNoneOnlyWhereNothingWasLogged)
{
    put({entryAt("2026-11-19T08:00", factor_id::alcohol, 8), episodeAt("2026-11-20T08:00")});
    const QString alcohol = QLatin1String(factor_id::alcohol);
    const Change change =
        closing(*context->snapshot(), {QDate(2026, 11, 19), QDate(2026, 11, 20)}, {alcohol});
    ASSERT_TRUE(context->send(change, nullptr));
    const DayTable& days = context->snapshot()->days;
    EXPECT_TRUE(days.closed[0] && days.closed[1]);
    EXPECT_EQ(days.factor(alcohol)->values[0], 8.0);
    EXPECT_EQ(days.factor(alcohol)->values[1], 0.0);
    EXPECT_FALSE(days.factor(QLatin1String(factor_id::caffeine))->values[1].has_value());
    context->undoStack().undo();
    EXPECT_TRUE(rows().marks.empty());
}

TEST_F(HistoryChangesTest, ManyDaysAtOnceSayNothingOfWhatCameAlong)
{
    const Catalogue catalogue;
    const QString drinks = QLatin1String(factor_id::hydration);
    put(intakeRows(catalogue, *catalogue.intake(QStringLiteral("coffee")),
                   momentOf(berlin("2026-11-20T08:00"))));
    ASSERT_TRUE(
        context->send(closing(*context->snapshot(), {QDate(2026, 11, 20)}, {drinks}), nullptr));
    EXPECT_FALSE(context->snapshot()->days.factor(drinks)->values[0].has_value());
}

} // namespace myolog::test
