// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program (a backup brought back, a folder that is synchronised) takes the open file away.
#include "tests/support/random_rows.h"
#include "tests/support/test_diary.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace myolog::test {

namespace {

class ReplacedFileTest : public TestDiary {
protected:
    /// A closed diary with two twitches.
    QString backup()
    {
        const QString place = folder.filePath(QStringLiteral("backup.myolog"));
        const auto other = DiaryStore::open(place, clock);
        RandomRows random(2, now);
        EXPECT_OK((*other)->apply({.rows = {random.episode(), random.episode()}}));
        return place;
    }
    void moveOver(const QString& from) const
    {
        ASSERT_EQ(std::rename(QFile::encodeName(from), QFile::encodeName(path())), 0);
    }
    size_t twitchesIn(const QString& place) const
    {
        const auto opened = DiaryStore::open(place, clock);
        EXPECT_OK(opened);
        EXPECT_OK((*opened)->check());
        return (*opened)->rows()->episodes.size();
    }
};

TEST_F(ReplacedFileTest, IsNotWrittenToAndCanStillBeReadAndCopied)
{
    RandomRows random(1, now);
    ASSERT_OK(add({random.episode()}));
    moveOver(backup());
    EXPECT_FAILS(add({random.episode()}), "replaced");
    EXPECT_FAILS(store->setSetting(QStringLiteral("a"), QStringLiteral("b")), "replaced");
    EXPECT_FAILS(store->checkInPlace(), "Copy to");
    EXPECT_EQ(store->rows()->episodes.size(), 1u);
    const QString copy = folder.filePath(QStringLiteral("copy.myolog"));
    ASSERT_OK(store->copyTo(copy));
    store.reset();
    EXPECT_EQ(twitchesIn(copy), 1u);
    EXPECT_EQ(twitchesIn(path()), 2u);
}

TEST_F(ReplacedFileTest, ADeletedOneIsToldApart)
{
    RandomRows random(1, now);
    ASSERT_OK(add({random.episode()}));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_FAILS(add({random.episode()}), "deleted or moved");
    const QString copy = folder.filePath(QStringLiteral("copy.myolog"));
    ASSERT_OK(store->copyTo(copy));
    EXPECT_EQ(twitchesIn(copy), 1u);
    store.reset();
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_FALSE(QFile::exists(path() + QLatin1String("-wal")));
}

TEST_F(ReplacedFileTest, ItsJournalDoesNotReachTheNewFileEvenAfterAKill)
{
    RandomRows random(1, now);
    ASSERT_OK(add({random.episode()}));
    ASSERT_GT(QFileInfo(path() + QLatin1String("-wal")).size(), 0);
    moveOver(backup());
    EXPECT_FAILS(add({random.episode()}), "replaced");
    // What a killed program leaves behind.
    const QString left = folder.filePath(QStringLiteral("left.myolog"));
    for (const char* ending : {"", "-wal"})
        ASSERT_TRUE(QFile::copy(path() + QLatin1String(ending), left + QLatin1String(ending)));
    EXPECT_EQ(twitchesIn(left), 2u);
}

TEST_F(ReplacedFileTest, AClosedDiarySaysSoInsteadOfWriting)
{
    store->close();
    EXPECT_FALSE(add({RandomRows(1, now).episode()}).has_value());
    EXPECT_FALSE(store->rows().has_value());
}

TEST_F(ReplacedFileTest, AfterARestTheOneFileHoldsEverything)
{
    ASSERT_OK(add({RandomRows(1, now).episode()}));
    store->settle();
    const QString copy = folder.filePath(QStringLiteral("copy.myolog"));
    ASSERT_TRUE(QFile::copy(path(), copy));
    EXPECT_EQ(twitchesIn(copy), 1u);
    EXPECT_EQ(QFileInfo(path() + QLatin1String("-wal")).size(), 0);
    EXPECT_OK(add({RandomRows(2, now).episode()}));
}

} // namespace

} // namespace myolog::test
