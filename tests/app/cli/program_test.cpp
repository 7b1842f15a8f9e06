// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The built program as a black box: in a home of its own, without display, in the C locale.
#include "core/settings/setting.h"
#include "core/storage/diary_store.h"
#include "tests/support/program.h"
#include "tests/support/raw_database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace myolog::test {

namespace {

TEST_F(ProgramTest, ASampleAListAnExportAndAnImportWorkInARow)
{
    succeed("sample --out s.myolog --days 40 --seed 5");
    EXPECT_TRUE(succeed("check --diary s.myolog").contains(QStringLiteral("in order")));
    const QString listed = succeed("list --diary s.myolog");
    EXPECT_GT(listed.count(u'\n'), 500);
    for (const char* format : {"json", "csv"}) {
        const auto line = [&](const char* text) {
            return QByteArray(text).replace("FORMAT", format);
        };
        succeed(line("export --diary s.myolog --format FORMAT --out out.FORMAT"));
        succeed(line("import out.FORMAT --diary FORMAT.myolog"));
        EXPECT_EQ(succeed(line("list --diary FORMAT.myolog")), listed);
        EXPECT_EQ(succeed(line("list --diary FORMAT.myolog --format json")),
                  succeed("list --diary s.myolog --format json"));
        EXPECT_EQ(succeed(line("list --diary FORMAT.myolog --format csv")),
                  succeed("list --diary s.myolog --format csv"));
    }
}

TEST_F(ProgramTest, ASampleIsMarkedSoThatTheWindowSaysWhatItIs)
{
    succeed("sample --out s.myolog --days 5");
    const auto store =
        DiaryStore::open(home.filePath(QStringLiteral("s.myolog")), Clock(), Access::ReadOnly);
    ASSERT_TRUE(store.has_value());
    EXPECT_EQ((*store)->setting(QLatin1String(setting_id::sample)), QStringLiteral("1"));
}

TEST_F(ProgramTest, TheSameSeedMakesTheSameSample)
{
    succeed("sample --out a.myolog --days 20 --seed 5");
    succeed("sample --out b.myolog --days 20 --seed 5");
    // The second one may end a minute later.
    const QString first = succeed("list --diary a.myolog");
    EXPECT_EQ(first.left(first.size() / 2),
              succeed("list --diary b.myolog").left(first.size() / 2));
}

TEST_F(ProgramTest, WhatIsLoggedIsListedInTheDefaultDiary)
{
    succeed("log twitch --site upper-lip --side left --severity mild --at 2024-11-20T21:05 "
            "--duration 90s --note grün");
    succeed("log caffeine 95,5 --at 2024-11-20T08:00 --about");
    succeed("log coffee --at 2024-11-20");
    const QString listed = succeed("list");
    EXPECT_TRUE(listed.contains(QStringLiteral("2024-11-20 21:05  ")));
    for (const char* words : {"Upper lip", "left", "mild", "1 min 30 s", "grün"})
        EXPECT_TRUE(listed.contains(QString::fromUtf8(words))) << words;
    EXPECT_TRUE(listed.contains(QStringLiteral("2024-11-20 08:00~ Caffeine, 96")));
    EXPECT_TRUE(listed.contains(QStringLiteral("Coffee")));
    EXPECT_EQ(succeed("list --to 2024-11-19").count(QStringLiteral("2024")), 0);
    EXPECT_TRUE(succeed("list --format json").contains(QStringLiteral("95.5")));
}

TEST_F(ProgramTest, NoneIsOnlySaidOfAnAmountOfTheDay)
{
    succeed("log caffeine 95 --at 2024-11-20T08:00");
    for (const char* factor : {"sleep_quality", "stress", "sleep"})
        expectFails(
            qPrintable(QStringLiteral("close --date 2024-11-20 --none ") + QLatin1String(factor)),
            2, "only be said of an amount");
    EXPECT_FALSE(succeed("list").contains(QStringLiteral("closed")));
}

TEST_F(ProgramTest, ANightIsListedOnTheDayOneWokeOn)
{
    succeed("log sleep 6 --at 2024-11-20T03:30");
    EXPECT_TRUE(succeed("list --from 2024-11-20").contains(QStringLiteral("Sleep")));
    EXPECT_FALSE(succeed("list --to 2024-11-19").contains(QStringLiteral("Sleep")));
}

TEST_F(ProgramTest, ReadingLeavesOnlyTheDiaryInItsFolder)
{
    succeed("log caffeine 95 --at 2024-11-20T08:00 --diary d.myolog");
    const auto files = [&] {
        return QDir(home.path()).entryList({QStringLiteral("d.myolog*")}, QDir::Files);
    };
    for (const char* line : {"list --diary d.myolog", "analyze --diary d.myolog"}) {
        succeed(line);
        EXPECT_EQ(files(), QStringList{QStringLiteral("d.myolog")}) << line;
    }
}

TEST_F(ProgramTest, TheYear2099CannotBeLogged)
{
    expectFails("log caffeine 95 --at 2099-01-01", 1, "in the future");
}

TEST_F(ProgramTest, ClosingADaySaysWhatWasLeftUnrecorded)
{
    succeed("log twitch 2 --at 2024-11-20T21:05");
    const QString closed = succeed("close --date 2024-11-20 --none caffeine");
    EXPECT_TRUE(closed.contains(QStringLiteral("2024-11-20 is closed with 2 twitch")));
    EXPECT_TRUE(closed.contains(QStringLiteral("Not recorded, and left so: Drinks, Alcohol.")));
    EXPECT_TRUE(succeed("list").contains(QStringLiteral("None: Caffeine")));
    EXPECT_FALSE(
        succeed("close --date 2024-11-20 --nothing-else").contains(QStringLiteral("Not recorded")));
    EXPECT_TRUE(succeed("list").contains(QStringLiteral("None: Alcohol")));
}

TEST_F(ProgramTest, ClosingAClosedDaySaysSoAndChangesNothing)
{
    succeed("log twitch --at 2024-11-20T21:05");
    succeed("close --date 2024-11-20 --nothing-else");
    const QString before = succeed("list --format json");
    EXPECT_TRUE(succeed("close --date 2024-11-20")
                    .contains(QStringLiteral("2024-11-20 is closed already, with 1 twitch")));
    EXPECT_EQ(succeed("list --format json"), before);
}

TEST_F(ProgramTest, ClosingADaySaysWhatCameAlongSoFar)
{
    succeed("log coffee --at 2024-11-20T09:00");
    EXPECT_TRUE(succeed("close --date 2024-11-20")
                    .contains(QStringLiteral("Drinks (200\u00a0ml so far), Alcohol.")));
    EXPECT_FALSE(succeed("close --date 2024-11-20 --none hydration,alcohol")
                     .contains(QStringLiteral("Not recorded")));
}

TEST_F(ProgramTest, AWarningSignPutsTheActNowWordsFirst)
{
    const QString said = succeed("log twitch --facial-droop yes --at 2024-11-20T21:05");
    EXPECT_LT(said.indexOf(QStringLiteral("medical")), said.indexOf(QStringLiteral("2024-11-20")));
    EXPECT_TRUE(said.contains(QStringLiteral("emergency number")));
    EXPECT_FALSE(succeed("log twitch --facial-droop no --at 2024-11-20T21:06")
                     .contains(QStringLiteral("emergency number")));
}

TEST_F(ProgramTest, TheGoldenTableIsImportedOnceAndOnlyOnce)
{
    const QStringList import{QStringLiteral("import"),
                             QStringLiteral(MYOLOG_TEST_DATA "/golden/S30b.csv")};
    const Run dry = myolog(import + QStringList{QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.code, 0);
    EXPECT_TRUE(dry.out.contains(QStringLiteral("Nothing was written")));
    EXPECT_FALSE(QDir(home.filePath(QStringLiteral("data"))).exists());
    EXPECT_TRUE(myolog(import).out.contains(QStringLiteral("New: 1,462.")));
    EXPECT_TRUE(myolog(import).out.contains(QStringLiteral("New: 0.")));
    EXPECT_TRUE(
        succeed("list --from 2024-01-04 --to 2024-01-04").contains(QStringLiteral("3 twitch")));
}

TEST_F(ProgramTest, AnExportNeverOverwritesSilently)
{
    succeed("log coffee");
    write("out.csv", "mine");
    expectFails("export --format csv --out out.csv", 1, "exists already");
    QFile file(home.filePath(QStringLiteral("out.csv")));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("mine"));
    succeed("export --format csv --out out.csv --force");
    EXPECT_TRUE(succeed("export --format daily --out -").startsWith(QStringLiteral("date,")));
}

TEST_F(ProgramTest, AnExportNeverReplacesTheDiaryItself)
{
    succeed("log coffee --diary d.myolog");
    expectFails("export --diary d.myolog --format csv --out d.myolog --force", 1, "diary itself");
    succeed("check --diary d.myolog");
}

TEST_F(ProgramTest, WrongWordsEndWithTwoAndTheUsage)
{
    expectFails("frobnicate", 2, "frobnicate");
    expectFails("log", 2, "WORD is missing");
    expectFails("log twitch --side front", 2, "front");
    expectFails("log coffe", 2, "“coffee”");
    expectFails("log caffeine", 2, "How much");
    expectFails("log caffeine lots", 2, "lots");
    expectFails("log caffeine 95 --site chin", 2, "--site");
    expectFails("log twitch --duration long", 2, "long");
    expectFails("log twitch --at yesterday", 2, "yesterday");
    expectFails("close --none moonlight", 2, "moonlight");
    expectFails("list --from 2024-13-01", 2, "2024-13-01");
    expectFails("list --from 2024-02-01 --to 2024-01-01", 2, "ends before it begins");
    expectFails("list --format xml", 2, "xml");
    expectFails("export --format csv", 2, "--out");
    expectFails("sample --out x --days many", 2, "--days");
    expectFails("import", 2, "FILE");
}

TEST_F(ProgramTest, WordsThatMakeNoSenseLeaveNoDiaryBehind)
{
    expectFails("log coffe", 2, "“coffee”");
    expectFails("log caffeine lots", 2, "lots");
    expectFails("close --none moonlight", 2, "moonlight");
    expectFails("close --date 2099-01-01", 1, "2099-01-01");
    expectFails("import missing.csv", 1, "missing.csv");
    expectFails("list --diary new.myolog", 1, "new.myolog");
    EXPECT_FALSE(QFile::exists(home.filePath(QStringLiteral("new.myolog"))));
    QDirIterator diaries(home.path(), {QStringLiteral("*.myolog")}, QDir::Files,
                         QDirIterator::Subdirectories);
    EXPECT_FALSE(diaries.hasNext()) << diaries.next().toStdString();
}

TEST_F(ProgramTest, GermanIsSpokenWhenItIsSetButNeverInFiles)
{
    succeed("log alcohol 1,5 --at 2024-11-20T21:00");
    const QString table = succeed("export --format daily --out -");
    const QString json = succeed("factors --format json");
    ASSERT_TRUE(QDir().mkpath(home.filePath(QStringLiteral("etc/Myolog"))));
    write("etc/Myolog/Myolog.conf", "[General]\nlanguage=de\n");
    const QString listed = succeed("list");
    EXPECT_TRUE(listed.contains(QStringLiteral("Alkohol, 1,5"))) << listed.toStdString();
    EXPECT_EQ(succeed("export --format daily --out -"), table);
    EXPECT_EQ(succeed("factors --format json"), json);
}

TEST_F(ProgramTest, WhatWasDeletedIsCountedAndRestoredOnlyWhenAskedFor)
{
    succeed("log coffee --diary a.myolog");
    succeed("export --diary a.myolog --format json --out a.json");
    {
        RawDatabase file(home.filePath(QStringLiteral("a.myolog")));
        ASSERT_TRUE(file.run("UPDATE entry SET deleted = updated + 1, updated = updated + 1"));
    }
    EXPECT_TRUE(succeed("import a.json --diary a.myolog").contains(QStringLiteral("--restore")));
    EXPECT_FALSE(succeed("list --diary a.myolog").contains(QStringLiteral("Coffee")));
    succeed("import a.json --diary a.myolog --restore --dry-run");
    EXPECT_FALSE(succeed("list --diary a.myolog").contains(QStringLiteral("Coffee")));
    succeed("import a.json --diary a.myolog --restore");
    EXPECT_TRUE(succeed("list --diary a.myolog").contains(QStringLiteral("Coffee")));
}

TEST_F(ProgramTest, WhatCannotBeDoneEndsWithOneAndAMessage)
{
    succeed("log coffee");
    write("noise.myolog", QByteArray(5000, 'x'));
    write("bad.csv", "date,caffeine_mg\n2024-01-01,lots\n");
    expectFails("log caffeine 1e308", 1, "between 0 and");
    expectFails("log twitch --at 2099-01-01T00:00", 1, "future");
    expectFails("close --date 2099-01-01", 1, "2099-01-01");
    expectFails("list --diary none.myolog", 1, "no diary");
    expectFails("list --diary noise.myolog", 1, "not a Myolog diary");
    expectFails("import none.csv", 1, "There is no file");
    expectFails("import bad.csv", 1, "Line 2, column “caffeine_mg”");
    expectFails("export --format csv --out no/such/folder.csv", 1, "could not be written");
}

TEST_F(ProgramTest, AFullDiskUnderTheOutputIsAnError)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "no /dev/full here";
    const Run done = myolog({QStringLiteral("factors")}, QStringLiteral("/dev/full"));
    EXPECT_EQ(done.code, 1);
    EXPECT_TRUE(done.err.contains(QStringLiteral("disk may be full")));
}

TEST_F(ProgramTest, AReaderThatLeavesEarlyIsNoError)
{
    QProcess process;
    process.setWorkingDirectory(home.path());
    process.start(
        QStringLiteral("bash"),
        {QStringLiteral("-c"),
         QStringLiteral("set -o pipefail; \"$0\" factors --diary none --format json | head -1"),
         QStringLiteral(MYOLOG_PROGRAM)});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0);
    EXPECT_EQ(process.readAllStandardError(), QByteArray());
}

} // namespace

} // namespace myolog::test
