// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/day_series.h"
#include "core/storage/diary_file.h"

#include "core/storage/sql.h"
#include "tests/support/random_rows.h"
#include "tests/support/raw_database.h"
#include "tests/support/read_only_folder.h"
#include "tests/support/test_diary.h"

#include <QDir>
#include <QFileInfo>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace myolog::test {

namespace {

/// A diary with something in it, closed.
class BadFileTest : public TestDiary {
protected:
    void SetUp() override
    {
        TestDiary::SetUp();
        ASSERT_OK(add(RandomRows(1, now).oneOfEach()));
        store.reset();
    }
    QByteArray contents(const QString& file) const
    {
        QFile opened(file);
        return opened.open(QFile::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

TEST_F(BadFileTest, WhatIsNoDatabaseIsRefusedAndLeftAlone)
{
    const QByteArray letter = "Dear diary, this is no database at all.";
    const QString file = write("letter.myolog", letter);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly})
        EXPECT_FAILS(DiaryStore::open(file, clock, access), "not a Myolog diary");
    EXPECT_EQ(contents(file), letter);
}

TEST_F(BadFileTest, ATruncatedDiaryIsRefusedAndLeftAlone)
{
    const QByteArray whole = contents(path());
    for (const qsizetype size :
         {whole.size() - 1, whole.size() / 2, qsizetype(4096), qsizetype(60), qsizetype(16)}) {
        const QString file = write("cut.myolog", whole.left(size));
        EXPECT_FAILS(DiaryStore::open(file, clock), "damaged");
        EXPECT_EQ(contents(file), whole.left(size));
    }
}

TEST_F(BadFileTest, ADiaryWithAScrambledPageIsFoundOutByTheCheck)
{
    QByteArray bytes = contents(path());
    for (qsizetype i = 4096 + 8; i < 3 * 4096; ++i)
        bytes[i] = char(i * 7);
    const QString file = write("scrambled.myolog", bytes);
    const auto opened = DiaryStore::open(file, clock, Access::ReadOnly);
    if (opened)
        EXPECT_FAILS((*opened)->check(), "damaged");
    else
        EXPECT_FALSE(opened.error().text.isEmpty());
    EXPECT_EQ(contents(file), bytes);
}

TEST_F(BadFileTest, AnotherProgramsDatabaseIsRefusedAndLeftAlone)
{
    const QString file = folder.filePath(QStringLiteral("recipes.db"));
    {
        RawDatabase raw(file);
        ASSERT_TRUE(raw.run("CREATE TABLE recipe (name TEXT)"));
    }
    const QByteArray before = contents(file);
    EXPECT_FAILS(DiaryStore::open(file, clock), "not a Myolog diary");
    EXPECT_EQ(contents(file), before);
}

TEST_F(BadFileTest, AnEmptyDatabaseMarkedByAnotherProgramIsRefused)
{
    const QString file = folder.filePath(QStringLiteral("marked.db"));
    {
        RawDatabase raw(file);
        ASSERT_TRUE(raw.run("PRAGMA application_id = 12345"));
    }
    EXPECT_FAILS(DiaryStore::open(file, clock), "not a Myolog diary");
}

TEST_F(BadFileTest, AFolderIsRefused)
{
    EXPECT_FAILS(DiaryStore::open(folder.path(), clock), "is a folder");
}

TEST_F(BadFileTest, APipeIsRefusedWithoutWaitingForIt)
{
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_FAILS(DiaryStore::open(pipe, clock), "not a Myolog diary");
}

TEST_F(BadFileTest, AMissingDiaryIsNotCreatedByReading)
{
    const QString file = folder.filePath(QStringLiteral("none.myolog"));
    EXPECT_FAILS(DiaryStore::open(file, clock, Access::ReadOnly), "There is no diary");
    EXPECT_FALSE(QFile::exists(file));
}

TEST_F(BadFileTest, AnEmptyFileBecomesADiaryForItsOwnerOnly)
{
    const QString file = write("new.myolog", {});
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    EXPECT_FAILS(DiaryStore::open(file, clock, Access::ReadOnly), "There is no diary");
    ASSERT_OK(DiaryStore::open(file, clock));
    EXPECT_FALSE(QFileInfo(file).permissions() & QFile::ReadOther);
}

TEST_F(BadFileTest, OddNamesAreJustNames)
{
    for (const char* name : {"it's \"mine\".myolog", "what?mode=memory#x.myolog", "a;b%20c.myolog",
                             "日記 يوميات ß.myolog", ":memory:", "file:x.myolog", " "}) {
        const QString file = folder.path() + u'/' + QString::fromUtf8(name);
        {
            const auto opened = DiaryStore::open(file, clock);
            ASSERT_OK(opened);
            ASSERT_OK((*opened)->apply({.rows = {RandomRows(2, now).episode()}}));
            ASSERT_OK((*opened)->copyTo(file + QStringLiteral(".copy")));
        }
        for (const QString& each : {file, file + QStringLiteral(".copy")}) {
            ASSERT_TRUE(QFile::exists(each)) << each.toStdString();
            const auto opened = DiaryStore::open(each, clock, Access::ReadOnly);
            ASSERT_OK(opened);
            EXPECT_EQ((*opened)->rows()->episodes.size(), 1u);
        }
    }
}

TEST_F(BadFileTest, ALinkLeadsToTheDiaryItself)
{
    const QString link = folder.filePath(QStringLiteral("link.myolog"));
    ASSERT_TRUE(QFile::link(path(), link));
    const auto opened = DiaryStore::open(link, clock);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->path(), QFileInfo(path()).canonicalFilePath());
    EXPECT_EQ((*opened)->rows()->episodes.size(), 1u);
}

TEST_F(BadFileTest, ACopyNeverWritesOverAnythingNorThroughALink)
{
    reopen();
    const QString there = write("there.myolog", "mine");
    EXPECT_FAILS(store->copyTo(there), "exists already");
    EXPECT_EQ(contents(there), "mine");
    const QString link = folder.filePath(QStringLiteral("dangling.myolog"));
    const QString target = folder.filePath(QStringLiteral("target"));
    ASSERT_TRUE(QFile::link(target, link));
    EXPECT_FALSE(store->copyTo(link).has_value());
    EXPECT_FALSE(QFile::exists(target));
    EXPECT_FAILS(store->copyTo(folder.filePath(QStringLiteral("no/such/folder.myolog"))),
                 "another place");
}

TEST_F(BadFileTest, JournalAndCopyAreForTheOwnerOnly)
{
    reopen();
    ASSERT_OK(add({RandomRows(3, now).episode()}));
    const QString copy = folder.filePath(QStringLiteral("copy.myolog"));
    ASSERT_OK(store->copyTo(copy));
    for (const QString& file :
         {path(), path() + QStringLiteral("-wal"), path() + QStringLiteral("-shm"), copy}) {
        ASSERT_TRUE(QFile::exists(file)) << file.toStdString();
        EXPECT_EQ(QFileInfo(file).permissions() & QFile::Permissions(0x0077), QFile::Permissions())
            << file.toStdString();
    }
}

TEST_F(BadFileTest, ClosingLeavesOneFileBehind)
{
    reopen();
    ASSERT_OK(add({RandomRows(4, now).episode()}));
    store.reset();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files),
              QStringList{QStringLiteral("test.myolog")});
}

TEST_F(BadFileTest, WhereNothingMayBeWrittenADiaryCanStillBeRead)
{
    QFile::setPermissions(path(), QFile::Permissions(0x6444));
    const ReadOnlyFolder locked(folder.path());
    EXPECT_FAILS(DiaryStore::open(folder.filePath(QStringLiteral("new.myolog")), clock),
                 "choose another place");
    const auto writing = DiaryStore::open(path(), clock);
    ASSERT_FALSE(writing.has_value());
    EXPECT_TRUE(writing.error().text.contains(QStringLiteral("written to")))
        << writing.error().text.toStdString();
    const auto reading = DiaryStore::open(path(), clock, Access::ReadOnly);
    ASSERT_OK(reading);
    EXPECT_EQ((*reading)->rows()->episodes.size(), 1u);
    EXPECT_FALSE((*reading)->apply({.rows = {RandomRows(5, now).episode()}}).has_value());
}

TEST_F(BadFileTest, AFileOfSomeoneElseIsRefusedInWords)
{
    QFile::setPermissions(path(), QFile::Permissions());
    const ReadOnlyFolder locked(folder.path());
    EXPECT_FAILS(DiaryStore::open(path(), clock), "cannot be read");
}

TEST_F(BadFileTest, AFullDiskLosesNothingThatWasThere)
{
    reopen();
    const size_t before = store->rows()->episodes.size();
    Episode large = RandomRows(6, now).episode();
    large.note = QString(900'000, u'x');
    runEverywhere("PRAGMA max_page_count = 1");
    EXPECT_FAILS(add({large}), "disk is full");
    runEverywhere("PRAGMA max_page_count = 1000000");
    EXPECT_EQ(store->rows()->episodes.size(), before);
    EXPECT_OK(store->check());
    EXPECT_OK(add({large}));
    EXPECT_EQ(store->rows()->episodes.size(), before + 1);
}

TEST_F(BadFileTest, AFileThatCannotGrowLosesNothingThatWasThere)
{
    reopen();
    Episode large = RandomRows(7, now).episode();
    large.note = QString(900'000, u'x');
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 300'000, .rlim_max = before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<Change> written = add({large});
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(written.has_value());
    EXPECT_TRUE(written.error().text.contains(QStringLiteral("disk")))
        << written.error().text.toStdString();
    EXPECT_EQ(store->rows()->episodes.size(), 1u);
    EXPECT_OK(store->check());
    EXPECT_OK(add({large}));
}

TEST_F(BadFileTest, ASecondWriterIsToldToWaitAndLosesNothing)
{
    reopen();
    runEverywhere("PRAGMA busy_timeout = 20");
    RawDatabase other(path());
    ASSERT_TRUE(other.run("BEGIN IMMEDIATE"));
    EXPECT_FAILS(add({RandomRows(8, now).episode()}), "Another program");
    EXPECT_EQ(store->rows()->episodes.size(), 1u) << "reading goes on meanwhile";
    ASSERT_TRUE(other.run("ROLLBACK"));
    EXPECT_OK(add({RandomRows(8, now).episode()}));
    EXPECT_EQ(store->rows()->episodes.size(), 2u);
}

TEST_F(BadFileTest, ARowThatCannotBeReadIsNamedAndNotSkipped)
{
    {
        RawDatabase raw(path());
        ASSERT_TRUE(raw.run("UPDATE episode SET precision = 'roughly'"));
    }
    reopen();
    EXPECT_FAILS(store->rows(), "row that cannot be read");
    EXPECT_FALSE(store->check().has_value());
}

TEST_F(BadFileTest, ATamperedTimeAsksForNoTableOfAMillionYears)
{
    {
        RawDatabase raw(path());
        ASSERT_TRUE(raw.run("UPDATE entry SET utc_ms = -9000000000000000"));
    }
    reopen();
    const Result<Rows> rows = store->rows();
    ASSERT_OK(rows);
    EXPECT_LT(aggregate(*rows, Catalogue(), defaultBoundaryHour, now.date()).size(), 50'000);
}

} // namespace

} // namespace myolog::test
