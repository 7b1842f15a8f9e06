// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"

#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace myolog::test {

namespace {

class SaveFileTest : public testing::Test {
protected:
    QString place(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString put(const char* name, const QByteArray& bytes) const
    {
        QFile file(place(name));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QByteArray contents(const QString& path) const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
};

TEST_F(SaveFileTest, ReplacesAFileAndIsForItsOwnerOnly)
{
    const QString path = put("a.csv", "old");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    ASSERT_OK(saveFile(path, "new"));
    EXPECT_EQ(contents(path), "new");
    struct stat info = {};
    ASSERT_EQ(stat(QFile::encodeName(path).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777U, 0600U);
}

TEST_F(SaveFileTest, OnAFullDiskTheOlderFileStaysAndNothingIsLeftBehind)
{
    const QString path = put("a.csv", "old and good");
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    for (const qsizetype size : {9000, 100'000}) {
        const rlimit small{.rlim_cur = 4096, .rlim_max = before.rlim_max};
        ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<void> saved = saveFile(path, QByteArray(size, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        EXPECT_FAILS(saved, "could not be written");
        EXPECT_EQ(contents(path), "old and good");
    }
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(SaveFileTest, NeverWritesOverADiaryOrWhatBelongsToOne)
{
    put("a.myolog", "SQLite format 3");
    put("b.db", "SQLite format 3\0 and pages");
    for (const char* name : {"a.myolog", "a.myolog-wal", "a.myolog-shm", "a.myolog.lock", "b.db",
                             "b.db-wal", "b.db.lock", "new.myolog"}) {
        const QByteArray before = contents(place(name));
        EXPECT_FAILS(saveFile(place(name), "text"), "diary");
        EXPECT_EQ(contents(place(name)), before) << name;
    }
}

TEST_F(SaveFileTest, ALinkIsJudgedByWhereItLeads)
{
    const QString diary = put("a.myolog", "SQLite format 3");
    ASSERT_TRUE(QFile::link(diary, place("link.pdf")));
    EXPECT_FAILS(saveFile(place("link.pdf"), "%PDF"), "diary");
    const QString table = put("table.csv", "old");
    ASSERT_TRUE(QFile::link(table, place("link.csv")));
    ASSERT_OK(saveFile(place("link.csv"), "new"));
    EXPECT_EQ(contents(table), "new");
    EXPECT_TRUE(QFileInfo(place("link.csv")).isSymLink());
    ASSERT_TRUE(QFile::link(place("later.csv"), place("ahead.csv")));
    ASSERT_OK(saveFile(place("ahead.csv"), "new"));
    EXPECT_EQ(contents(place("later.csv")), "new");
}

TEST_F(SaveFileTest, APipeAndAFolderAreNoFiles)
{
    ASSERT_EQ(mkfifo(QFile::encodeName(place("pipe")).constData(), 0600), 0);
    EXPECT_FAILS(saveFile(place("pipe"), "text"), "device");
    EXPECT_FAILS(saveFile(folder.path(), "text"), "folder");
}

TEST_F(SaveFileTest, ADocumentNeverReplacesAFileOfAnotherKind)
{
    const QString letter = put("letter.txt", "Dear doctor");
    EXPECT_FAILS(saveFile(letter, "%PDF-1.4"), "another kind");
    EXPECT_FAILS(saveFile(letter, "\x89PNG\r\n"), "another kind");
    EXPECT_EQ(contents(letter), "Dear doctor");
    EXPECT_OK(saveFile(put("old.pdf", "%PDF-1.3"), "%PDF-1.4"));
    EXPECT_OK(saveFile(put("empty.pdf", ""), "%PDF-1.4"));
}

} // namespace

} // namespace myolog::test
