// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/scheme.h"
#include "app/shell/command_table.h"
#include "app/shell/language.h"
#include "app/shell/page_table.h"
#include "app/shell/sample_banner.h"
#include "app/shell/start.h"
#include "app/today/factor_row.h"
#include "app/today/today_page.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/folder_button.h"
#include "core/factors/factor_ids.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_context.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QStatusBar>
#include <QStyle>

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
    const Change change{.what = QStringLiteral("Log a twitch"), .rows = {episode}};
    ASSERT_TRUE(context->send(change, nullptr));
    auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
    EXPECT_TRUE(undo->text().contains(change.what));
    undo->trigger();
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_FALSE(undo->isEnabled());
    EXPECT_TRUE(window.statusBar()->currentMessage().contains(change.what));
    ASSERT_TRUE(context->send(change, nullptr));
    EXPECT_EQ(window.statusBar()->currentMessage(), QString()) << "that step is old by now";
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

TEST_F(MainWindowTest, WhatWasExportedCanBeFoundInItsFolder)
{
    MainWindow window(*context);
    window.show();
    prompt.nextFileToSave = folder.filePath(QStringLiteral("out.json"));
    window.exportFile();
    auto* toFolder = window.findChild<FolderButton*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return toFolder->isVisible(); }));
    toFolder->click();
    EXPECT_EQ(prompt.foldersShown, QStringList(prompt.nextFileToSave));
    window.undo();
    EXPECT_FALSE(toFolder->isVisible()) << "the words beside it are of something else";
    window.exportFile();
    EXPECT_TRUE(toFolder->isVisible());
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
    const QString link = file + QLatin1String(" link");
    ASSERT_TRUE(QFile::link(file, link));
    EXPECT_FAILS(openForWindow(link, clock), "already open");
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
    EXPECT_FAILS(parseStart({QStringLiteral("myolog"), QStringLiteral("--diary"),
                             QStringLiteral("a.myolog"), QStringLiteral("b.myolog")}),
                 "Only one diary");
}

TEST_F(MainWindowTest, ADamagedDiaryAtStartIsSaidInWordsAndANewOneOffered)
{
    QFile file(folder.filePath(QStringLiteral("bad.myolog")));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("broken");
    file.close();
    EXPECT_FALSE(openAtStart(openForWindow(file.fileName(), clock), clock, prompt));
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(prompt.questions.size(), 2);
}

/// Says yes to "open another?", then cancels the chooser, then gives up.
class CancellingPrompt : public FakePrompt {
public:
    bool confirm(QWidget* parent, const QString& question, const QString& verb,
                 const QString& stay) override
    {
        FakePrompt::confirm(parent, question, verb, stay);
        return questions.size() == 1;
    }
};

TEST_F(MainWindowTest, ACancelledFileChooserAtStartIsNotCalledAnErrorAgain)
{
    QFile file(folder.filePath(QStringLiteral("bad.myolog")));
    ASSERT_TRUE(file.open(QFile::WriteOnly));
    file.write("broken");
    file.close();
    CancellingPrompt cancelling;
    EXPECT_FALSE(openAtStart(openForWindow(file.fileName(), clock), clock, cancelling));
    EXPECT_EQ(cancelling.errors.size(), 1);
    EXPECT_EQ(cancelling.questions.size(), 3);
}

TEST_F(MainWindowTest, AStepThatCannotBeUndoneCanBeTriedAgain)
{
    MainWindow window(*context);
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_TRUE(send({episode}));
    runEverywhere("PRAGMA query_only = 1");
    window.undo();
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(rows().episodes.size(), 1);
    EXPECT_TRUE(context->undoStack().canUndo());
    EXPECT_FALSE(context->undoStack().canRedo());
    runEverywhere("PRAGMA query_only = 0");
    window.undo();
    EXPECT_TRUE(rows().episodes.empty());
    runEverywhere("PRAGMA query_only = 1");
    window.redo();
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_TRUE(context->undoStack().canRedo());
    runEverywhere("PRAGMA query_only = 0");
    window.redo();
    EXPECT_EQ(rows().episodes.size(), 1);
    EXPECT_EQ(prompt.errors.size(), 2);
}

/// A window that people see, with a language and colours that can change under it.
class LiveWindowTest : public MainWindowTest {
protected:
    void SetUp() override
    {
        MainWindowTest::SetUp();
        language.apply(QStringLiteral("en"));
        Episode episode;
        episode.start = momentOf(now.addDays(-1));
        episode.site = QStringLiteral("upper-lip");
        ASSERT_TRUE(send({episode}));
        window = std::make_unique<MainWindow>(*context);
        window->show();
    }
    void TearDown() override
    {
        window.reset();
        language.apply(QStringLiteral("en"));
        QApplication::setPalette(QApplication::style()->standardPalette());
        MainWindowTest::TearDown();
    }
    void settle()
    {
        QTest::qWait(50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Every text a person can read, of labels and buttons.
    QStringList visibleTexts() const
    {
        QStringList texts;
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
            if (button->isVisible())
                texts << button->text().remove(u'&');
        return texts;
    }
    QLineEdit* caffeine() const
    {
        for (const FactorRow* row : window->findChildren<FactorRow*>())
            if (row->factor().id == QLatin1String(factor_id::caffeine))
                return row->findChild<AmountEdit*>()->number();
        return nullptr;
    }

    Language language;
    std::unique_ptr<MainWindow> window;
};

TEST_F(LiveWindowTest, TypedTextOutlivesAChangeOfLanguageAndColoursAndThePageFollowsWhenStored)
{
    caffeine()->setText(QStringLiteral("120"));
    language.apply(QStringLiteral("de"));
    QApplication::setPalette(paletteOf(schemeTable()[1]));
    settle();
    ASSERT_TRUE(caffeine());
    EXPECT_EQ(caffeine()->text(), QStringLiteral("120"));
    EXPECT_TRUE(window->menuBar()->actions().at(1)->text().contains(QStringLiteral("Bearbeiten")));
    QTest::keyClick(caffeine(), Qt::Key_Return);
    settle();
    EXPECT_EQ(rows().entries.size(), 1);
    EXPECT_EQ(caffeine()->text(), QString());
    EXPECT_TRUE(visibleTexts().contains(QStringLiteral("Tag abschließen")));
}

TEST_F(LiveWindowTest, AQuestionForTheVisitThatIsBeingWrittenOutlivesAChangeOfLanguage)
{
    window->showPage(QStringLiteral("visit"));
    auto* question = window->findChild<QLineEdit*>(QStringLiteral("new_question"));
    question->setText(QStringLiteral("Is it the coffee?"));
    language.apply(QStringLiteral("de"));
    settle();
    question = window->findChild<QLineEdit*>(QStringLiteral("new_question"));
    ASSERT_TRUE(question);
    EXPECT_EQ(question->text(), QStringLiteral("Is it the coffee?"));
}

TEST_F(LiveWindowTest, NothingIsMadeAnewUnderAnOpenDialog)
{
    EpisodeDialog dialog(*context, EpisodeDialog::newEpisode(*context), window.get());
    dialog.setModal(true);
    dialog.show();
    dialog.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("kept"));
    auto* before = window->findChild<TodayPage*>();
    language.apply(QStringLiteral("de"));
    settle();
    EXPECT_EQ(window->findChild<TodayPage*>(), before);
    EXPECT_EQ(dialog.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("kept"));
    dialog.accept();
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return visibleTexts().contains(QStringLiteral("Tag abschließen")); }));
}

struct PageText {
    const char* page;
    const char* german;
};
void PrintTo(const PageText& row, std::ostream* out)
{
    *out << row.page;
}

class GermanPageTest : public LiveWindowTest, public testing::WithParamInterface<PageText> {};

TEST_P(GermanPageTest, SpeaksGermanAfterTheLanguageWasChangedWhileItWasOpen)
{
    window->showPage(QLatin1String(GetParam().page));
    const QString german = QString::fromUtf8(GetParam().german);
    EXPECT_FALSE(visibleTexts().contains(german));
    language.apply(QStringLiteral("de"));
    settle();
    EXPECT_TRUE(visibleTexts().contains(german)) << visibleTexts().join(u'|').toStdString();
}

TEST_P(GermanPageTest, FitsASmallScreenInTheLongerLanguages)
{
    for (const QString& code : {QStringLiteral("de"), QStringLiteral("fr")}) {
        SCOPED_TRACE(code.toStdString());
        language.apply(code);
        settle();
        window->showPage(QLatin1String(GetParam().page));
        settle();
        EXPECT_LE(window->minimumSizeHint().width(), 1024);
        EXPECT_LE(window->minimumSizeHint().height(), 700);
        window->resize(1024, 700);
        settle();
        for (const QScrollArea* area : window->findChildren<QScrollArea*>())
            if (area->isVisible() && area->widgetResizable()) {
                EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width());
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, GermanPageTest,
                         testing::Values(PageText{"today", "Tag abschließen"},
                                         PageText{"history", "Papierkorb"},
                                         PageText{"trends", "Kopieren"},
                                         PageText{"findings", "Beobachtungen"},
                                         PageText{"visit", "Seite für die Praxis"},
                                         PageText{"preferences", "Einstellungen"}),
                         [](const auto& row) { return std::string(row.param.page); });

} // namespace
