// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/diary/field.h"
#include "core/storage/sql.h"
#include "tests/support/random_rows.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_diary.h"

#include <QDir>

namespace myolog::test {

namespace {

using MigrationTest = TestDiary;

QStringList columns(QSqlDatabase& database, const char* table)
{
    QStringList found;
    QSqlQuery query(database);
    query.exec(QStringLiteral("PRAGMA table_info(%1)").arg(QLatin1String(table)));
    while (query.next())
        found << query.value(1).toString() + u' ' + query.value(2).toString();
    return found;
}

template <typename T>
QStringList fieldColumns()
{
    QStringList wanted;
    for (const Field<T>& field : fields<T>()) {
        const char* type = field.type == FieldType::Text      ? "TEXT"
                           : field.type == FieldType::Integer ? "INTEGER"
                                                              : "REAL";
        wanted << QLatin1String(field.name) + u' ' + QLatin1String(type);
    }
    return wanted;
}

TEST_F(MigrationTest, TheColumnsOfTheFileAreTheFieldsOfTheRecords)
{
    RawDatabase raw(path());
    for (const Row& row : RandomRows(1, now).oneOfEach())
        std::visit(
            [&]<typename T>(const T&) {
                EXPECT_EQ(columns(raw.database, recordName<T>()), fieldColumns<T>())
                    << recordName<T>();
            },
            row);
}

TEST_F(MigrationTest, ANewFileIsADiaryOfTheNewestVersion)
{
    RawDatabase raw(path());
    EXPECT_EQ(scalar(raw.database, QStringLiteral("PRAGMA application_id"))->toInt(),
              applicationId);
    EXPECT_EQ(scalar(raw.database, QStringLiteral("PRAGMA user_version"))->toInt(),
              newestVersion());
    EXPECT_EQ(scalar(raw.database, QStringLiteral("PRAGMA journal_mode"))->toString(),
              QStringLiteral("wal"));
}

TEST_F(MigrationTest, MigratingTwiceChangesNothing)
{
    ASSERT_OK(add(RandomRows(2, now).oneOfEach()));
    store.reset();
    RawDatabase raw(path());
    const QVariant before = *scalar(raw.database, QStringLiteral("PRAGMA schema_version"));
    EXPECT_OK(migrate(raw.database, now.date()));
    EXPECT_EQ(*scalar(raw.database, QStringLiteral("PRAGMA schema_version")), before);
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.myolog")}).size(), 1)
        << "no copy is needed when nothing is to be done";
}

constexpr const char* addsColumn[] = {"ALTER TABLE episode ADD COLUMN mood TEXT", nullptr};
constexpr const char* breaks[] = {"ALTER TABLE episode ADD COLUMN weather TEXT",
                                  "ALTER TABLE no_such_table ADD COLUMN x TEXT", nullptr};

/// The steps of the program and one more.
std::vector<Migration> stepsAnd(const char* const* statements)
{
    std::vector<Migration> steps(migrations().begin(), migrations().end());
    steps.push_back({newestVersion() + 1, "99.0.0", statements});
    return steps;
}

TEST_F(MigrationTest, AnUpgradeLeavesACompleteCopyOfTheDiaryAsItWas)
{
    ASSERT_OK(add(RandomRows(3, now).oneOfEach()));
    const std::vector<Episode> before = store->rows()->episodes;
    store.reset();
    {
        RawDatabase raw(path());
        ASSERT_OK(migrate(raw.database, now.date(), stepsAnd(addsColumn)));
        EXPECT_TRUE(columns(raw.database, "episode").contains(QStringLiteral("mood TEXT")));
    }
    const QString copy = folder.filePath(
        QStringLiteral("test before version %1, 2026-11-22.myolog").arg(newestVersion() + 1));
    ASSERT_TRUE(QFile::exists(copy));
    EXPECT_EQ(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    const auto opened = DiaryStore::open(copy, clock);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->rows()->episodes, before);
    EXPECT_OK((*opened)->check());
}

TEST_F(MigrationTest, ASecondUpgradeOnTheSameDayTakesAnotherName)
{
    store.reset();
    QFile taken(folder.filePath(
        QStringLiteral("test before version %1, 2026-11-22.myolog").arg(newestVersion() + 1)));
    ASSERT_TRUE(taken.open(QFile::WriteOnly));
    taken.write("mine");
    taken.close();
    RawDatabase raw(path());
    ASSERT_OK(migrate(raw.database, now.date(), stepsAnd(addsColumn)));
    EXPECT_EQ(taken.size(), 4);
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*before version*")}).size(), 2);
}

TEST_F(MigrationTest, ABrokenStepLeavesFileAndCopyAsTheyWere)
{
    ASSERT_OK(add(RandomRows(4, now).oneOfEach()));
    const std::vector<Entry> before = store->rows()->entries;
    store.reset();
    {
        RawDatabase raw(path());
        EXPECT_FALSE(migrate(raw.database, now.date(), stepsAnd(breaks)).has_value());
        EXPECT_FALSE(columns(raw.database, "episode").contains(QStringLiteral("weather TEXT")));
        EXPECT_EQ(scalar(raw.database, QStringLiteral("PRAGMA user_version"))->toInt(),
                  newestVersion());
    }
    reopen();
    EXPECT_EQ(store->rows()->entries, before);
    EXPECT_OK(store->check());
    const QStringList copies = QDir(folder.path()).entryList({QStringLiteral("*before version*")});
    ASSERT_EQ(copies.size(), 1);
    const auto copy = DiaryStore::open(folder.filePath(copies[0]), clock);
    ASSERT_OK(copy);
    EXPECT_EQ((*copy)->rows()->entries, before);
}

TEST_F(MigrationTest, WithoutRoomForTheCopyNothingIsUpgraded)
{
    store.reset();
    RawDatabase raw(path());
    // The name of a folder that is not there stands for a disk that takes no more.
    const QString elsewhere = folder.filePath(QStringLiteral("gone/test.myolog"));
    raw.database.setDatabaseName(elsewhere);
    EXPECT_FAILS(migrate(raw.database, now.date(), stepsAnd(addsColumn)), "safety copy");
    EXPECT_FALSE(columns(raw.database, "episode").contains(QStringLiteral("mood TEXT")));
}

TEST_F(MigrationTest, ANewerDiaryIsRefusedAndSaysWhatItNeeds)
{
    store.reset();
    {
        RawDatabase raw(path());
        ASSERT_OK(migrate(raw.database, now.date(), stepsAnd(addsColumn)));
    }
    for (const Access access : {Access::ReadWrite, Access::ReadOnly})
        EXPECT_FAILS(DiaryStore::open(path(), clock, access), "99.0.0");
    RawDatabase raw(path());
    EXPECT_EQ(scalar(raw.database, QStringLiteral("PRAGMA user_version"))->toInt(),
              newestVersion() + 1);
}

TEST_F(MigrationTest, AStepThatAnotherProgramRanMeanwhileIsNotRunAgain)
{
    store.reset();
    RawDatabase raw(path());
    ASSERT_OK(migrate(raw.database, now.date(), stepsAnd(addsColumn)));
    // As if this program had looked at the version before the other one finished.
    ASSERT_OK(
        execute(raw.database, QStringLiteral("PRAGMA user_version = %1").arg(newestVersion() + 1)));
    EXPECT_OK(migrate(raw.database, now.date(), stepsAnd(addsColumn)));
}

TEST_F(MigrationTest, ARowOfAnOlderFileCameInWhenItWasLastChanged)
{
    const QString copy = folder.filePath(QStringLiteral("old.myolog"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(MYOLOG_TEST_DATA "/diaries/v1.myolog"), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const auto upgraded = DiaryStore::open(copy, clock);
    ASSERT_OK(upgraded);
    const Rows rows = *(*upgraded)->rows();
    EXPECT_GT(rows.entries.size(), 0u);
    Rows::forEach(rows, [](const auto& records) {
        for (const Record& record : records) {
            EXPECT_GT(record.createdMs, 0);
            EXPECT_EQ(record.createdMs, record.updatedMs);
        }
    });
    EXPECT_OK((*upgraded)->check());
    EXPECT_OK((*upgraded)->apply({.rows = RandomRows(5, now).oneOfEach()}));
}

} // namespace

} // namespace myolog::test
