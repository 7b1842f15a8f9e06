// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built program where things go wrong: closed outputs, full disks, names that are taken.
#include "tests/support/program.h"
#include "tests/support/raw_database.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace myolog::test {

namespace {

class MishapTest : public ProgramTest {};

TEST_F(MishapTest, WhatWasRecordedIsNoErrorWhenNobodyCanBeToldSo)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "no /dev/full here";
    const Run done =
        myolog({QStringLiteral("log"), QStringLiteral("coffee")}, QStringLiteral("/dev/full"));
    EXPECT_EQ(done.code, 0);
    EXPECT_TRUE(done.err.contains(QStringLiteral("Everything was done"))) << done.err.toStdString();
    EXPECT_FALSE(succeed("list").isEmpty());
}

TEST_F(MishapTest, AClosedOutputIsNoErrorAndNothingIsWrittenIntoADiaryInstead)
{
    QProcess process;
    process.setWorkingDirectory(home.path());
    process.start(
        QStringLiteral("bash"),
        {QStringLiteral("-c"),
         QStringLiteral("\"$0\" log coffee --diary a.myolog <&- >&- 2>&- && "
                        "\"$0\" export --diary a.myolog --format csv --out b.csv >&- && "
                        "\"$0\" check --diary a.myolog >/dev/null && grep -q coffee b.csv"),
         QStringLiteral(MYOLOG_PROGRAM)});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
}

TEST_F(MishapTest, ANoteDoesNotSwallowTheNextOption)
{
    expectFails("log coffee --note --about", 2, "--note has no value");
    expectFails("log coffee --note --at=10:00", 2, "--note has no value");
    succeed("log coffee --note=--about");
    succeed("log coffee --note --really");
}

TEST_F(MishapTest, AnOptionGivenTwiceIsRefusedUnlessEachAddsToTheOthers)
{
    expectFails("log coffee --at 10:00 --at=11:00", 2, "--at is given twice");
    expectFails("log coffee --about --about", 2, "--about is given twice");
    expectFails("--page today --page visit", 2, "--page is given twice");
    succeed("close --none caffeine --none alcohol");
}

TEST_F(MishapTest, AnEmptyFileIsAsGoodAsNoDiary)
{
    write("empty.myolog", "");
    expectFails("list --diary empty.myolog", 1, "no diary");
    EXPECT_FALSE(succeed("factors --diary empty.myolog").isEmpty());
    write("t.csv", "date,episodes\n2020-11-01,1\n");
    succeed("import t.csv --dry-run --diary empty.myolog");
    succeed("close --diary empty.myolog");
    succeed("log twitch --diary empty.myolog");
    succeed("check --diary empty.myolog");
}

TEST_F(MishapTest, ANewDiaryThatCannotBeWrittenLeavesNoFileBehind)
{
    write("empty.myolog", "");
    for (const char* name : {"new.myolog", "empty.myolog"}) {
        QProcess process;
        process.setWorkingDirectory(home.path());
        // No file may grow: every write fails as on a full disk.
        process.start(
            QStringLiteral("bash"),
            {QStringLiteral("-c"),
             QStringLiteral("trap '' XFSZ; ulimit -f 0; \"$0\" log coffee --diary \"$1\""),
             QStringLiteral(MYOLOG_PROGRAM), QLatin1String(name)});
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 1) << process.readAllStandardError().toStdString();
    }
    EXPECT_EQ(QDir(home.path()).entryList({QStringLiteral("new.myolog*")}), QStringList());
    EXPECT_TRUE(QFile::exists(home.filePath(QStringLiteral("empty.myolog")))) << "was there before";
    succeed("log coffee --diary new.myolog");
}

TEST_F(MishapTest, TheCheckNamesTheFaultyRow)
{
    succeed("log coffee --diary a.myolog");
    {
        RawDatabase raw(home.filePath(QStringLiteral("a.myolog")));
        ASSERT_TRUE(raw.run("UPDATE entry SET value = -5"));
    }
    const Run done = run("check --diary a.myolog");
    EXPECT_EQ(done.code, 1);
    EXPECT_TRUE(done.err.contains(
        QRegularExpression(QStringLiteral("\\(entry \\d{4}-\\d\\d-\\d\\d [0-9a-f]{8}-"))))
        << done.err.toStdString();
}

TEST_F(MishapTest, ReadingBringsAnOlderDiaryUpToDate)
{
    ASSERT_TRUE(QFile::copy(QStringLiteral(MYOLOG_TEST_DATA "/diaries/v1.myolog"),
                            home.filePath(QStringLiteral("old.myolog"))));
    QFile::setPermissions(home.filePath(QStringLiteral("old.myolog")),
                          QFile::ReadOwner | QFile::WriteOwner);
    EXPECT_FALSE(succeed("list --diary old.myolog").isEmpty());
}

TEST_F(MishapTest, APageOrChartNeverReplacesADiaryOrALetter)
{
    succeed("log coffee --diary a.myolog");
    write("letter.pdf", "Dear doctor");
    expectFails("report --diary a.myolog --out a.myolog", 1, "belongs to a diary");
    expectFails("report --diary a.myolog --out letter.pdf", 1, "another kind");
    expectFails("export --diary a.myolog --force --format csv --out a.myolog-wal", 1, "diary");
    succeed("check --diary a.myolog");
}

TEST_F(MishapTest, ASampleTakesANameOnlyWhenItIsWholeAndFree)
{
    write("b.myolog-wal", "left over");
    expectFails("sample --days 5 --out b.myolog", 1, "exists already");
    ASSERT_TRUE(QFile::link(home.filePath(QStringLiteral("nowhere")),
                            home.filePath(QStringLiteral("link.myolog"))));
    expectFails("sample --days 5 --out link.myolog", 1, "exists already");
    EXPECT_TRUE(QFileInfo(home.filePath(QStringLiteral("link.myolog"))).isSymLink());
    succeed("sample --days 5 --out a.myolog");
    EXPECT_EQ(
        QDir(home.path()).entryList({QStringLiteral("*a.myolog*")}, QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("a.myolog")});
}

TEST_F(MishapTest, WithoutAHomeItSaysSo)
{
    QProcess process;
    process.start(QStringLiteral("env"), {QStringLiteral("-i"), QStringLiteral("LC_ALL=C"),
                                          QStringLiteral(MYOLOG_PROGRAM), QStringLiteral("list")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("HOME is not set"));
}

TEST_F(MishapTest, ADisplayThatDoesNotAnswerIsSaidAndNoCrash)
{
    QProcess process;
    process.start(QStringLiteral("env"),
                  {QStringLiteral("-i"), QStringLiteral("LC_ALL=C"),
                   QStringLiteral("HOME=") + home.path(), QStringLiteral("DISPLAY=:4093"),
                   QStringLiteral(MYOLOG_PROGRAM)});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("Nothing answers at the display"));
}

} // namespace

} // namespace myolog::test
