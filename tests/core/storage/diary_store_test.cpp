// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diary_store.h"

#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

#include <QFile>
#include <QFileInfo>

namespace myolog::test {

namespace {

using DiaryStoreTest = TestDiary;

Entry coffee(const QDateTime& when)
{
    Entry entry;
    entry.when = momentOf(when);
    entry.factor = QLatin1String(factor_id::caffeine);
    entry.value = 90;
    return entry;
}

TEST_F(DiaryStoreTest, WhatWasWrittenIsThereAfterReopening)
{
    Episode episode;
    episode.start = momentOf(berlin("2026-11-20T21:05"), Precision::About);
    episode.durationSeconds = 90;
    episode.site = QStringLiteral("upper-lip");
    episode.side = QStringLiteral("left");
    episode.severity = QStringLiteral("mild");
    episode.answers = {{QStringLiteral("weakness"), Answer::No},
                       {QStringLiteral("spread"), Answer::Yes}};
    episode.note = QStringLiteral("after lunch; “quoted” <b>");
    ASSERT_OK(add({episode, coffee(berlin("2026-11-20T08:00"))}));
    reopen();
    const Result<Rows> rows = store->rows();
    ASSERT_OK(rows);
    ASSERT_EQ(rows->episodes.size(), 1u);
    episode.updatedMs = now.toMSecsSinceEpoch();
    EXPECT_EQ(rows->episodes[0], episode);
    ASSERT_EQ(rows->entries.size(), 1u);
    EXPECT_EQ(rows->entries[0].value, 90);
}

TEST_F(DiaryStoreTest, TheInverseOfAChangeUndoesItAndItsInverseRedoesIt)
{
    Entry entry = coffee(berlin("2026-11-20T08:00"));
    ASSERT_OK(add({entry}));
    entry.value = 200;
    const Result<Change> undo = add({entry});
    ASSERT_OK(undo);
    const Result<Change> redo = store->apply(*undo);
    ASSERT_OK(redo);
    EXPECT_EQ(store->rows()->entries.at(0).value, 90);
    ASSERT_OK(store->apply(*redo));
    EXPECT_EQ(store->rows()->entries.at(0).value, 200);
}

TEST_F(DiaryStoreTest, UndoingAnInsertPutsItIntoTheBin)
{
    const Result<Change> undo = add({coffee(berlin("2026-11-20T08:00"))});
    ASSERT_OK(undo);
    const Result<Change> redo = store->apply(*undo);
    ASSERT_OK(redo);
    EXPECT_TRUE(store->rows()->entries.empty());
    EXPECT_EQ(store->bin()->entries.size(), 1u);
    ASSERT_OK(store->apply(*redo));
    EXPECT_EQ(store->rows()->entries.size(), 1u);
}

TEST_F(DiaryStoreTest, OneBadRowLeavesTheWholeChangeUndone)
{
    Entry tomorrow = coffee(berlin("2026-11-23T08:00"));
    EXPECT_FAILS(add({coffee(berlin("2026-11-20T08:00")), tomorrow}), "future");
    EXPECT_TRUE(store->rows()->entries.empty());
}

TEST_F(DiaryStoreTest, TheFileIsForItsOwnerOnly)
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFileInfo(path()).permissions() & ~owner, QFile::Permissions());
}

TEST_F(DiaryStoreTest, DaysAreTheSameWithAndWithoutHoldingTheRows)
{
    Entry night;
    night.factor = QLatin1String(factor_id::sleep);
    night.when = momentOf(berlin("2026-11-19T23:30"));
    night.value = 200;
    DayMark closed;
    closed.day = QDate(2026, 11, 18);
    Episode episode;
    episode.start = momentOf(berlin("2026-11-20T03:59"));
    ASSERT_OK(add({night, closed, episode, coffee(berlin("2026-11-20T08:00"))}));
    const Rows rows = *store->rows();
    const Catalogue catalogue = catalogueOf(rows);
    const QDate today(2026, 11, 22);
    const DayTable held = aggregate(rows, catalogue, defaultBoundaryHour, today);
    const Result<DayTable> streamed = store->days(catalogue, defaultBoundaryHour, today);
    ASSERT_OK(streamed);
    EXPECT_EQ(held.first, QDate(2026, 11, 18));
    EXPECT_EQ(streamed->first, held.first);
    EXPECT_EQ(streamed->episodes, held.episodes);
    EXPECT_EQ(streamed->closed, held.closed);
    for (size_t f = 0; f < held.factors.size(); ++f)
        EXPECT_EQ(streamed->factors[f].values, held.factors[f].values)
            << held.factors[f].factor.toStdString();
    EXPECT_EQ(held.factor(QLatin1String(factor_id::sleep))->values[2], 200);
    EXPECT_EQ(held.episodes[1], 1);
    EXPECT_EQ(held.episodes[0], 0);
    EXPECT_EQ(held.episodes[2], std::nullopt);
}

} // namespace

} // namespace myolog::test
