// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/shell/command_table.h"
#include "app/shell/language.h"
#include "app/shell/page_table.h"
#include "app/shell/sample_banner.h"
#include "app/shell/start.h"
#include "tests/support/test_context.h"

#include <QAction>
#include <QFile>
#include <QSet>
#include <QSignalSpy>

using namespace myolog;
using namespace myolog::test;

namespace {

class MainWindowTest : public TestContext {};

TEST_F(MainWindowTest, ShowsEveryPageOfTheTable)
{
    MainWindow window(*context);
    for (const PageKind& kind : pageTable())
        EXPECT_TRUE(window.showPage(QString::fromLatin1(kind.id))) << kind.id;
    EXPECT_FALSE(window.showPage(QStringLiteral("no-such-page")));
}

TEST_F(MainWindowTest, NoTwoCommandsShareAShortcut)
{
    QSet<QString> seen;
    for (const Command& command : commandTable())
        for (const QKeySequence& keys :
             QKeySequence::listFromString(QLatin1String(command.shortcut))) {
            if (keys.isEmpty())
                continue;
            EXPECT_FALSE(seen.contains(keys.toString())) << command.id;
            seen << keys.toString();
        }
}

TEST_F(MainWindowTest, UndoNamesTheStepAndTakesItBack)
{
    MainWindow window(*context);
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_TRUE(
        context->send({.what = QStringLiteral("Log a twitch"), .rows = {episode}}, nullptr));
    auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
    EXPECT_TRUE(undo->text().contains(QStringLiteral("Log a twitch")));
    undo->trigger();
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_FALSE(undo->isEnabled());
}

TEST_F(MainWindowTest, TheSampleNeverTouchesThePersonsOwnDiary)
{
    MainWindow window(*context);
    const QString own = context->store().path();
    window.openSample();
    ASSERT_TRUE(prompt.errors.isEmpty()) << prompt.errors.join(u' ').toStdString();
    EXPECT_TRUE(window.session().isSample());
    EXPECT_NE(context->store().path(), own);
    EXPECT_FALSE(rows().episodes.empty());
    // The pages were made anew; the old ones are still on their way out.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(window.findChild<SampleBanner*>()->isHidden());
    window.backToOwn();
    EXPECT_EQ(context->store().path(), own);
    EXPECT_TRUE(rows().episodes.empty());
}

TEST_F(MainWindowTest, AnImportAsksFirstAndIsOneStepToUndo)
{
    QFile file(folder.filePath(QStringLiteral("table.csv")));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("date,episodes,caffeine_mg\n2026-11-01,2,300\n2026-11-02,0,100\n");
    file.close();
    prompt.nextFileToOpen = file.fileName();
    MainWindow window(*context);
    prompt.nextAnswer = false;
    window.importFile();
    EXPECT_EQ(prompt.questions.size(), 1);
    EXPECT_TRUE(rows().entries.empty());
    prompt.nextAnswer = true;
    window.importFile();
    EXPECT_EQ(rows().entries.size(), 2);
    window.undo();
    EXPECT_TRUE(rows().entries.empty());
    EXPECT_TRUE(rows().episodes.empty());
}

TEST_F(MainWindowTest, AnExportWritesTheFileThatWasNamed)
{
    MainWindow window(*context);
    prompt.nextFileToSave = folder.filePath(QStringLiteral("out.json"));
    window.exportFile();
    EXPECT_TRUE(QFile::exists(prompt.nextFileToSave));
    prompt.nextFileToSave = folder.filePath(QStringLiteral("out.xyz"));
    window.exportFile();
    EXPECT_EQ(prompt.errors.size(), 1);
}

TEST_F(MainWindowTest, ADiaryThatIsNoneIsRefusedAndTheOpenOneStays)
{
    MainWindow window(*context);
    QFile file(folder.filePath(QStringLiteral("other.myolog")));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("this is no database at all");
    file.close();
    prompt.nextFileToOpen = file.fileName();
    window.openDiary();
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(context->store().path(), path());
}

TEST_F(MainWindowTest, ASecondWindowOnTheSameDiaryIsToldSo)
{
    const QString file = folder.filePath(QStringLiteral("one.myolog"));
    const Result<OpenDiary> first = openForWindow(file, clock);
    ASSERT_OK(first);
    EXPECT_FAILS(openForWindow(file, clock), "already open");
}

TEST_F(MainWindowTest, NoticesWhatAnotherProgramWrote)
{
    MainWindow window(*context);
    QSignalSpy spy(context.get(), &Context::changed);
    Result<std::unique_ptr<DiaryStore>> other = DiaryStore::open(path(), clock);
    ASSERT_OK(other);
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_OK((*other)->apply({.rows = {episode}}));
    window.session().lookForChanges();
    EXPECT_EQ(spy.count(), 1);
    window.session().lookForChanges();
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(MainWindowTest, StartOptionsAreReadAndWrongOnesRefused)
{
    const Result<StartOptions> options = parseStart(
        {QStringLiteral("myolog"), QStringLiteral("--page"), QStringLiteral("visit"),
         QStringLiteral("--scheme"), QStringLiteral("dark"), QStringLiteral("a.myolog")});
    ASSERT_OK(options);
    EXPECT_EQ(options->page, QStringLiteral("visit"));
    EXPECT_EQ(options->diary, QStringLiteral("a.myolog"));
    EXPECT_FAILS(
        parseStart({QStringLiteral("myolog"), QStringLiteral("--scheme"), QStringLiteral("pink")}),
        "pink");
}

TEST_F(MainWindowTest, ADamagedDiaryAtStartIsSaidInWordsAndANewOneOffered)
{
    QFile file(folder.filePath(QStringLiteral("bad.myolog")));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("broken");
    file.close();
    EXPECT_FALSE(openAtStart({.diary = file.fileName()}, clock, prompt));
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(prompt.questions.size(), 2);
}

TEST_F(MainWindowTest, TheLanguageSetsHowNumbersAreWritten)
{
    Language language;
    language.apply(QStringLiteral("de"));
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
    language.apply(QStringLiteral("en"));
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral("."));
}

} // namespace
