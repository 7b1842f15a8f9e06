// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/day_list.h"
#include "app/findings/forest_row.h"
#include "app/shell/language.h"
#include "app/widgets/act_now_card.h"
#include "core/analysis/checkpoint.h"
#include "tests/app/findings/findings_page_fixture.h"

#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>

namespace myolog::test {

TEST_F(FindingsPageTest, AnEmptyDiaryIsToldWhatToDoNext)
{
    open();
    EXPECT_TRUE(comesToSay("Nothing to compare yet"));
    QSignalSpy wanted(page.get(), &Page::commandWanted);
    labelled<QPushButton>(*page, "Log a twitch")->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("log_twitch"));
}

TEST_F(FindingsPageTest, WhatToDoNextIsSaidInTheLanguageOfThePerson)
{
    Language language;
    language.apply(QStringLiteral("de"));
    open();
    EXPECT_TRUE(comesToSay("Noch nichts zu vergleichen"));
    for (const QLabel* label : page->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("findings grow")));
    language.apply(QStringLiteral("en"));
}

TEST_F(FindingsPageTest, ImmediateSignsStandFirstWithTheirSource)
{
    putDays(40);
    Episode episode = episodeAt("2026-11-21T13:00");
    episode.answers.insert(QStringLiteral("weakness"), Answer::Yes);
    put({episode});
    open();
    ASSERT_TRUE(comesToSay("40 of 40"));
    const QWidget* card = page->findChild<ActNowCard*>();
    ASSERT_TRUE(card);
    for (const QWidget* other : page->findChildren<QFrame*>()) {
        if (other->parentWidget() == card->parentWidget() && other->isVisible()) {
            EXPECT_LE(card->y(), other->y());
        }
    }
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("40 of 40"))) {
            EXPECT_LT(card->mapTo(page.get(), QPoint()).y(), label->mapTo(page.get(), QPoint()).y())
                << "before every figure";
        }
    bool source = false;
    for (const QLabel* label : card->findChildren<QLabel*>())
        source |= label->text().startsWith(QStringLiteral("Source:"));
    EXPECT_TRUE(source);
    EXPECT_TRUE(card->findChildren<QAbstractButton*>().isEmpty()) << "it cannot be dismissed";
}

TEST_F(FindingsPageTest, ADayThatIsClosedIsNotOfferedToBeClosed)
{
    put({closedOn(context->today().addDays(-1))});
    open();
    ASSERT_TRUE(comesToSay("Too early to compare"));
    EXPECT_TRUE(labelled<QPushButton>(*page, "Close the day"));
    put({closedOn(context->today())});
    ASSERT_TRUE(comesToSay("You have 2"));
    for (const QPushButton* button : page->findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisible() && button->text() == QStringLiteral("Close the day"));
}

TEST_F(FindingsPageTest, APatternStandsAloneWithItsIntervalAndExactlyItsDays)
{
    put(rowsWithPattern(28));
    open();
    ASSERT_TRUE(comesToSay("stands out once"));
    EXPECT_TRUE(says(QStringLiteral("Last checked with 28 closed")));
    ASSERT_TRUE(page->findChild<ForestRow*>());
    EXPECT_TRUE(page->findChild<ForestRow*>()->isVisible());
    fold(QStringLiteral("with it"))->click();
    const auto* days = page->findChild<QTableWidget*>();
    ASSERT_TRUE(days);
    ASSERT_GT(days->rowCount(), 0);
    for (int row = 0; row < days->rowCount(); ++row)
        EXPECT_GE(days->item(row, 1)->text().toInt(), 6);
}

TEST_F(FindingsPageTest, WhatACheckSaidIsKeptInTheDiaryOnce)
{
    put(rowsWithPattern(28));
    open();
    ASSERT_TRUE(comesToSay("stands out once"));
    const auto kept = [&] { return context->snapshot()->rows.checks.size(); };
    const size_t rows = kept();
    ASSERT_GT(rows, 0u);
    EXPECT_EQ(context->snapshot()->rows.checks[0].day, QDate(2026, 11, 21));
    put({closedOn(QDate(2026, 11, 22))});
    ASSERT_TRUE(comesToSay("29 of 29"));
    EXPECT_EQ(kept(), rows);
}

TEST_F(FindingsPageTest, AFindingThatWasPutAsideIsFoldedAwayWithItsReason)
{
    put(rowsWithPattern(28));
    Dismissal dismissal;
    dismissal.day = QDate(2026, 11, 22);
    dismissal.finding = QStringLiteral("caffeine>400@0");
    dismissal.reason = QStringLiteral("I was <b>travelling</b>");
    put({dismissal});
    open();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (const QToolButton* button : page->findChildren<QToolButton*>())
                if (button->isVisible() && button->text().contains(QStringLiteral("Put aside (")))
                    return true;
            return false;
        },
        20'000));
    fold(QStringLiteral("Put aside ("))->click();
    EXPECT_TRUE(comesToSay("I was <b>travelling</b>"));
}

TEST_F(FindingsPageTest, AFindingIsPutAsideAndTakenBackWithoutLookingAgain)
{
    put(rowsWithPattern(28));
    open();
    ASSERT_TRUE(comesToSay("stands out once"));
    whenDialogOpens([](QDialog& dialog) {
        dialog.findChild<QLineEdit*>()->setText(QStringLiteral("a holiday"));
        dialog.accept();
    });
    labelled<QPushButton>(*page, "Put aside…")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().dismissals.size() == 1; }));
    EXPECT_EQ(rows().dismissals[0].finding, QStringLiteral("caffeine>400@0"));
    QToolButton* aside = fold(QStringLiteral("Put aside ("));
    ASSERT_TRUE(aside) << "shown at once";
    EXPECT_FALSE(says(QStringLiteral("stands out once")));
    aside->click();
    EXPECT_TRUE(comesToSay("a holiday"));
    labelled<QPushButton>(*page, "Take back")->click();
    EXPECT_TRUE(rows().dismissals.empty());
    EXPECT_TRUE(comesToSay("stands out once"));
    context->undoStack().undo();
    EXPECT_EQ(rows().dismissals.size(), 1u);
}

TEST_F(FindingsPageTest, TooFewDaysAreOneLineForEachHabitWithABar)
{
    putDays(10);
    open();
    ASSERT_TRUE(comesToSay("You have 10 so far"));
    fold(QStringLiteral("Not enough days yet"))->click();
    int lines = 0;
    for (const QLabel* label : page->findChildren<QLabel*>())
        lines += label->text().contains(QStringLiteral("10 of at least 28"));
    EXPECT_EQ(lines, 1);
    int bars = 0;
    for (const QProgressBar* bar : page->findChildren<QProgressBar*>())
        bars += bar->accessibleName().contains(QStringLiteral("10 of at least 28")) &&
                bar->value() == 10 && bar->maximum() == 28;
    EXPECT_EQ(bars, 1);
}

TEST_F(FindingsPageTest, WhatShowsNoPatternIsFoldedByHabitWithItsInterval)
{
    put(rowsWithPattern(42));
    open();
    ASSERT_TRUE(comesToSay("held at two checks"));
    fold(QStringLiteral("No clear pattern so far"))->click();
    const size_t rows = size_t(page->findChildren<ForestRow*>().size());
    fold(QStringLiteral("Caffeine: "))->click();
    EXPECT_GT(size_t(page->findChildren<ForestRow*>().size()), rows);
    EXPECT_TRUE(comesToSay("3 day(s) later"));
}

TEST_F(FindingsPageTest, NothingThatStandsOutIsSaidCalmly)
{
    std::vector<Row> rows = rowsWithPattern(42);
    std::mt19937 random(5);
    for (Row& row : rows)
        if (auto* episode = std::get_if<Episode>(&row))
            episode->count = 1 + int(random() % 3);
    put(std::move(rows));
    open();
    ASSERT_TRUE(comesToSay("Of 4 comparison(s) none shows more than luck would"));
    QSignalSpy wanted(page.get(), &Page::commandWanted);
    labelled<QPushButton>(*page, "See Trends")->click();
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(FindingsPageTest, HowManyTestsWereMadeAndHowManyLuckWouldPassIsSaid)
{
    put(rowsWithPattern(42));
    open();
    ASSERT_TRUE(comesToSay("held at two checks"));
    fold(QStringLiteral("What was tested and how"))->click();
    EXPECT_TRUE(comesToSay("4 comparison(s) were made at this check"));
    EXPECT_TRUE(says(QStringLiteral("about 0.2 of them")));
    EXPECT_FALSE(says(QStringLiteral("you watch and form"))) << "none is watched";
    fold(QStringLiteral("All figures"))->click();
    const auto* table = named<QTableWidget>(*page, "All comparisons");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rowCount(), 4);
}

TEST_F(FindingsPageTest, WhatIsJudgedApartIsSaidWithHowManyItIs)
{
    std::vector<Row> rows = rowsWithPattern(42);
    Watch watch;
    watch.factor = QLatin1String(factor_id::caffeine);
    watch.since = QDate(2026, 10, 1);
    rows.emplace_back(watch);
    put(std::move(rows));
    open();
    ASSERT_TRUE(comesToSay("held at two checks"));
    fold(QStringLiteral("What was tested and how"))->click();
    EXPECT_TRUE(comesToSay("4 comparison(s) were made at this check"));
    EXPECT_TRUE(says(QStringLiteral("2 of them belong(s) to the habits you watch")));
}

TEST_F(FindingsPageTest, EachCheckpointIsSaid)
{
    putDays(5);
    open();
    ASSERT_TRUE(comesToSay("Too early to compare"));
    EXPECT_TRUE(says(QStringLiteral("with %1 closed days. You have 5").arg(nextCheckpoint(0))));
    fold(QStringLiteral("What was tested and how"))->click();
    ASSERT_TRUE(comesToSay("The diary is looked at with 28"));
    for (const int days : firstCheckpoints())
        EXPECT_TRUE(says(QString::number(days))) << days;
    EXPECT_TRUE(says(QStringLiteral("then every %1,").arg(laterCheckpoints)));
}

TEST_F(FindingsPageTest, TheExactTermsAndFiguresAreOneClickAway)
{
    put(rowsWithPattern(42));
    open();
    ASSERT_TRUE(comesToSay("held at two checks"));
    EXPECT_FALSE(says(QStringLiteral("Random-phase p")));
    fold(QStringLiteral("Exact figures"))->click();
    EXPECT_TRUE(comesToSay("Random-phase p"));
    EXPECT_TRUE(says(QStringLiteral("among 4 comparison(s)")));
    EXPECT_TRUE(says(QStringLiteral("FDA")));
}

TEST_F(FindingsPageTest, EveryButtonSaysWhatItIsForAndIsReachedByKeyboard)
{
    put(rowsWithPattern(28));
    open();
    ASSERT_TRUE(comesToSay("stands out once"));
    for (const QAbstractButton* button : page->findChildren<QAbstractButton*>())
        if (button->isVisible()) {
            EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty());
            EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << button->text().toStdString();
        }
    EXPECT_TRUE(labelled<QPushButton>(*page, "Put aside…")
                    ->accessibleName()
                    .contains(QStringLiteral("the same day")));
    EXPECT_TRUE(page->findChild<ForestRow*>()->accessibleName().contains(QStringLiteral(" to ")));
}

TEST_F(FindingsPageTest, TabGoesFromTopToBottomAlsoThroughWhatWasMadeLate)
{
    put(rowsWithPattern(42));
    open();
    ASSERT_TRUE(comesToSay("held at two checks"));
    QToolButton* first = fold(QStringLiteral("with it"));
    first->click();
    fold(QStringLiteral("No clear pattern so far"))->click();
    ASSERT_TRUE(comesToSay("Differences of this size"));
    QWidgetList visited;
    for (QWidget* at = first->nextInFocusChain(); at != first; at = at->nextInFocusChain())
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) && page->isAncestorOf(at) &&
            !at->isAncestorOf(first) && !qobject_cast<QAbstractScrollArea*>(at->parentWidget()))
            visited << at;
    int before = first->mapTo(page.get(), QPoint()).y();
    for (QWidget* at : visited) {
        const int y = at->mapTo(page.get(), QPoint()).y();
        EXPECT_GE(y + at->height(), before) << at->metaObject()->className();
        before = y;
    }
    EXPECT_TRUE(visited.contains(page->findChild<QTableWidget*>()));
    EXPECT_TRUE(visited.contains(labelled<QPushButton>(*page, "Watch a habit")));
    EXPECT_TRUE(visited.contains(fold(QStringLiteral("Caffeine: "))));
    EXPECT_EQ(visited.last(), fold(QStringLiteral("What was tested and how")));
}

TEST_F(FindingsPageTest, ComingBackToThePageComputesNothing)
{
    put(rowsWithPattern(28));
    open();
    ASSERT_TRUE(comesToSay("stands out once"));
    const QPointer<ForestRow> shown = page->findChild<ForestRow*>();
    page->hide();
    page->show();
    page->refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(shown && shown->isVisible());
}

TEST_F(FindingsPageTest, StoppingShowsNothingAndLookingAgainShowsAll)
{
    put(rowsWithPattern(28));
    open();
    labelled<QPushButton>(*page, "Stop")->click(); // before the first result can arrive
    auto* again = labelled<QPushButton>(*page, "Look again");
    ASSERT_TRUE(QTest::qWaitFor([&] { return again->isVisible(); }, 20'000));
    EXPECT_FALSE(says(QStringLiteral("stands out once")));
    again->click();
    EXPECT_TRUE(comesToSay("stands out once"));
    EXPECT_FALSE(again->isVisible());
}

TEST_F(FindingsPageTest, AResultThatIsOutOfDateIsNeverShown)
{
    putDays(10);
    open();
    put({closedOn(QDate(2026, 11, 22))}); // before the first result can arrive
    EXPECT_FALSE(says(QStringLiteral("10 of 10")));
    ASSERT_TRUE(comesToSay("11 of 11"));
    put({episodeAt("2026-11-01T12:00")});
    EXPECT_FALSE(says(QStringLiteral("11 of 11"))) << "old cards go at once";
    EXPECT_TRUE(comesToSay("11 of 22"));
}

TEST_F(FindingsPageTest, TheDayListShowsTheFactorOfTheDaysBefore)
{
    put({closedOn(QDate(2026, 11, 21)), entryAt("2026-11-20T12:00", factor_id::caffeine, 500)});
    const std::unique_ptr<QWidget> list(makeDayList(
        context->snapshot(), {{QDate(2026, 11, 21)}, QLatin1String(factor_id::caffeine), 1}));
    const auto* table = qobject_cast<QTableWidget*>(list.get());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("0"));
    EXPECT_TRUE(table->item(0, 2)->text().startsWith(QStringLiteral("500")));
}

TEST_F(FindingsPageTest, InCalmModeFindingsRestBetweenTwoChecksUntilTheyAreAskedFor)
{
    put(rowsWithPattern(28));
    Episode weak;
    weak.start = momentOf(now);
    weak.answers[QStringLiteral("weakness")] = Answer::Yes;
    put({weak});
    ASSERT_OK(context->setSetting(setting_id::calm, QStringLiteral("1")));
    open();
    ASSERT_TRUE(comesToSay("findings rest"));
    EXPECT_TRUE(comesToSay("Please get medical help now")) << "never rests";
    EXPECT_FALSE(says(QStringLiteral("stands out once")));
    labelled<QPushButton>(*page, "Show what the last check said")->click();
    EXPECT_TRUE(comesToSay("stands out once"));
    EXPECT_FALSE(says(QStringLiteral("findings rest")));
}

} // namespace myolog::test
