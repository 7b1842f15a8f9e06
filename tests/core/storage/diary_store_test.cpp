// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diary_store.h"

#include "core/factors/factor_ids.h"
#include "tests/support/read_only_folder.h"
#include "tests/support/test_diary.h"

#include <QDir>
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
    episode.updatedMs = episode.createdMs = now.toMSecsSinceEpoch();
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

TEST_F(DiaryStoreTest, ARowKnowsWhenItCameInHoweverOftenItIsChanged)
{
    Entry entry = coffee(berlin("2026-11-20T08:00"));
    const qint64 first = now.toMSecsSinceEpoch();
    ASSERT_OK(add({entry}));
    now = now.addSecs(3600);
    entry.value = 200;
    const Result<Change> undo = add({entry});
    EXPECT_EQ(store->rows()->entries.at(0).createdMs, first);
    EXPECT_EQ(store->rows()->entries.at(0).updatedMs, now.toMSecsSinceEpoch());
    now = now.addSecs(3600);
    ASSERT_OK(undo);
    ASSERT_OK(store->apply(*undo));
    EXPECT_EQ(store->rows()->entries.at(0).createdMs, first);
}

TEST_F(DiaryStoreTest, ARowOfAnotherCopyKeepsItsStampsAndAnOldOneCountsFromItsLastChange)
{
    Entry entry = coffee(berlin("2026-11-20T08:00"));
    entry.updatedMs = 2000;
    entry.createdMs = 1000;
    Entry old = coffee(berlin("2026-11-20T09:00"));
    old.updatedMs = 3000;
    ASSERT_OK(store->apply({.rows = {entry, old}}, Stamps::Keep));
    EXPECT_EQ(store->rows()->entries.at(0).createdMs, 1000);
    EXPECT_EQ(store->rows()->entries.at(1).createdMs, 3000);
    old.updatedMs = 4000;
    ASSERT_OK(store->apply({.rows = {old}}, Stamps::Keep));
    EXPECT_EQ(store->rows()->entries.at(1).createdMs, 3000);
}

class SecondProgramTest : public TestDiary {
protected:
    void SetUp() override
    {
        TestDiary::SetUp();
        Result<std::unique_ptr<DiaryStore>> opened = DiaryStore::open(path(), clock);
        ASSERT_OK(opened);
        other = std::move(*opened);
    }
    std::unique_ptr<DiaryStore> other;
};

TEST_F(SecondProgramTest, AFactorItAddedCanBeLoggedAtOnce)
{
    OwnFactor own;
    own.factor.id = QStringLiteral("own_zinc");
    own.factor.name = QStringLiteral("Zinc");
    own.factor.unit = findUnit(QStringLiteral("mg"));
    ASSERT_OK(other->apply({.rows = {own}}));
    Entry entry = coffee(berlin("2026-11-20T08:00"));
    entry.factor = own.factor.id;
    EXPECT_OK(add({entry}));
    EXPECT_TRUE(store->catalogue()->factor(own.factor.id));
    own.deletedMs = now.toMSecsSinceEpoch();
    ASSERT_OK(other->apply({.rows = {own}}));
    entry.id = QUuid::createUuid();
    EXPECT_FAILS(add({entry}), "not known");
    EXPECT_FALSE(store->catalogue()->factor(own.factor.id));
}

TEST_F(SecondProgramTest, WhatItChangedIsNotTakenBackByAnUndoHere)
{
    Entry entry = coffee(berlin("2026-11-20T08:00"));
    ASSERT_OK(add({entry}));
    now = now.addSecs(60);
    entry.value = 150;
    const Result<Change> undo = add({entry});
    ASSERT_OK(undo);
    now = now.addSecs(60);
    entry.value = 200;
    ASSERT_OK(other->apply({.rows = {entry}}));
    EXPECT_FAILS(store->apply(*undo), "Another program has changed this");
    EXPECT_EQ(store->rows()->entries.at(0).value, 200);
}

TEST_F(SecondProgramTest, UndoingStepAfterStepStillWorksBesideIt)
{
    Entry entry = coffee(berlin("2026-11-20T08:00"));
    std::vector<Change> undos;
    for (const double value : {90.0, 150.0, 200.0}) {
        entry.value = value;
        now = now.addSecs(60);
        const Result<Change> undo = add({entry});
        ASSERT_OK(undo);
        undos.push_back(*undo);
    }
    ASSERT_OK(other->apply({.rows = {coffee(berlin("2026-11-20T10:00"))}}));
    for (; !undos.empty(); undos.pop_back()) {
        now = now.addSecs(60);
        EXPECT_OK(store->apply(undos.back()));
    }
    EXPECT_EQ(store->rows()->entries.size(), 1u);
}

TEST_F(DiaryStoreTest, ReadingLeavesNothingButTheDiaryInItsFolder)
{
    ASSERT_OK(add({coffee(berlin("2026-11-20T08:00"))}));
    store.reset();
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); };
    ASSERT_EQ(files(), QStringList{QStringLiteral("test.myolog")});
    {
        const auto reader = DiaryStore::open(path(), clock, Access::ReadOnly);
        ASSERT_OK(reader);
        EXPECT_EQ((*reader)->rows()->entries.size(), 1u);
        EXPECT_FALSE((*reader)->apply({.rows = {coffee(berlin("2026-11-20T09:00"))}}).has_value());
    }
    EXPECT_EQ(files(), QStringList{QStringLiteral("test.myolog")});
}

TEST_F(DiaryStoreTest, ReadingAProtectedFileLeavesNothingBesideItEither)
{
    ASSERT_OK(add({coffee(berlin("2026-11-20T08:00"))}));
    store.reset();
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    {
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        const Nobody nobody;
        const auto reader = DiaryStore::open(path(), clock, Access::ReadOnly);
        ASSERT_OK(reader);
        EXPECT_EQ((*reader)->rows()->entries.size(), 1u);
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

} // namespace

} // namespace myolog::test
