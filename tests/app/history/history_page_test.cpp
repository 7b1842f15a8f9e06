// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/close_days_dialog.h"
#include "app/history/day_sign.h"
#include "app/history/row_dialog.h"
#include "app/widgets/day_checklist.h"
#include "tests/app/history/history_page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace myolog::test {

TEST_F(HistoryPageTest, DeleteTakesTheChosenRowsAndUndoBringsThemBack)
{
    put({episodeAt("2026-11-20T08:00"), episodeAt("2026-11-21T08:00"),
         episodeAt("2026-11-22T08:00")});
    open();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_TRUE(prompt.questions.isEmpty());
    auto* undo = labelled<QPushButton>(*page, "Undo");
    ASSERT_TRUE(undo->isVisible());
    EXPECT_TRUE(undo->parentWidget()->accessibleName().contains(u'3'));
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(rows().episodes.size(), 3U);
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(HistoryPageTest, TheUndoBarLeavesWithTheNextChange)
{
    put({episodeAt("2026-11-20T08:00")});
    open();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    auto* undo = labelled<QPushButton>(*page, "Undo");
    EXPECT_TRUE(undo->isVisible());
    put({episodeAt("2026-11-21T08:00")});
    EXPECT_FALSE(undo->isVisible());
}

TEST_F(HistoryPageTest, SearchingShowsOnlyWhatFits)
{
    put({episodeAt("2026-11-20T08:00", "chin"), episodeAt("2026-11-21T08:00", "calf")});
    open();
    EXPECT_EQ(shown(), 2);
    QTest::keyClicks(named<QLineEdit>(*page, "Search in the diary"), QStringLiteral("calf"));
    EXPECT_EQ(shown(), 1);
}

TEST_F(HistoryPageTest, ArrowKeysInTheCalendarChooseTheDayOfTheList)
{
    put({episodeAt("2026-11-20T08:00"), episodeAt("2026-11-21T08:00"),
         episodeAt("2026-11-21T09:00")});
    open();
    year->setFocus();
    year->setCurrentIndex(year->model()->index(19, 10));
    EXPECT_EQ(shown(), 1);
    QTest::keyClick(year, Qt::Key_Down);
    EXPECT_EQ(shown(), 2);
    auto* span = named<QComboBox>(*page, "Span");
    QTest::keyClick(span, Qt::Key_End);
    EXPECT_EQ(shown(), 3);
}

TEST_F(HistoryPageTest, EveryDaySaysItsStateInWords)
{
    put({episodeAt("2026-11-18T08:00"), closedOn(QDate(2026, 11, 19)),
         entryAt("2026-11-20T08:00", factor_id::caffeine, 95)});
    open();
    EXPECT_TRUE(dayText(QDate(2026, 11, 18)).contains(QStringLiteral("1 twitch")));
    EXPECT_TRUE(dayText(QDate(2026, 11, 19)).contains(QStringLiteral("no twitching")));
    EXPECT_TRUE(dayText(QDate(2026, 11, 20)).contains(QStringLiteral("partly logged")));
    EXPECT_TRUE(dayText(QDate(2026, 11, 21)).endsWith(QStringLiteral("not logged")));
    EXPECT_TRUE(dayText(QDate(2026, 11, 17)).contains(QStringLiteral("outside")));
}

TEST_F(HistoryPageTest, TheThreeStatesDifferInShapeAndNotOnlyInColour)
{
    const QPalette palette;
    std::vector<QImage> signs;
    for (const DayState state : {DayState::Twitched, DayState::None, DayState::NotLogged}) {
        QImage image(24, 24, QImage::Format_Mono);
        image.fill(1);
        QPainter painter(&image);
        paintDayState(painter, image.rect(), state, palette);
        painter.end();
        signs.push_back(image);
    }
    EXPECT_NE(signs[0], signs[1]);
    EXPECT_NE(signs[1], signs[2]);
    EXPECT_NE(signs[0], signs[2]);
}

TEST_F(HistoryPageTest, WhatTheBinHoldsCanBeRestored)
{
    put({episodeAt("2026-11-20T08:00")});
    open();
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(shown(), 0);
    labelled<QPushButton>(*page, "Bin")->click();
    EXPECT_EQ(shown(), 1);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete); // nothing to delete in a bin
    labelled<QPushButton>(*page, "Restore")->click();
    EXPECT_EQ(rows().episodes.size(), 1U);
    EXPECT_EQ(shown(), 0);
    labelled<QPushButton>(*page, "Bin")->click();
    EXPECT_EQ(shown(), 1);
}

TEST_F(HistoryPageTest, AnImportIsRemovedAsAWhole)
{
    Episode imported = episodeAt("2026-11-20T08:00");
    imported.origin = QStringLiteral("old.csv");
    put({imported, episodeAt("2026-11-21T08:00")});
    open();
    auto* origin = named<QComboBox>(*page, "Where it comes from");
    origin->setFocus();
    QTest::keyClick(origin, Qt::Key_End);
    EXPECT_EQ(shown(), 1);
    labelled<QPushButton>(*page, "Delete all from this file")->click();
    ASSERT_EQ(rows().episodes.size(), 1U);
    EXPECT_TRUE(rows().episodes[0].origin.isEmpty());
}

TEST_F(HistoryPageTest, RemovingAnImportTakesWhatTheFilterHidesAndItsOwnFactorButNothingElse)
{
    const QString file = QStringLiteral("old.csv");
    Episode imported = episodeAt("2026-11-20T08:00");
    imported.origin = file;
    Episode longAgo = episodeAt("2025-01-20T08:00");
    longAgo.origin = file;
    OwnFactor zinc;
    zinc.factor.id = QStringLiteral("own_zinc");
    zinc.factor.name = QStringLiteral("Zinc");
    zinc.factor.unit = findUnit(QStringLiteral("mg"));
    zinc.origin = file;
    OwnFactor used = zinc;
    used.id = QUuid::createUuid();
    used.factor.id = QStringLiteral("own_iron");
    put({imported, longAgo, zinc, used, entryAt("2026-11-20T08:00", "own_iron", 5),
         episodeAt("2026-11-21T08:00")});
    open();
    auto* origin = named<QComboBox>(*page, "Where it comes from");
    origin->setFocus();
    QTest::keyClick(origin, Qt::Key_End);
    named<QLineEdit>(*page, "Search in the diary")->setText(QStringLiteral("no such word"));
    labelled<QPushButton>(*page, "Delete all from this file")->click();
    EXPECT_EQ(rows().episodes.size(), 1U);
    EXPECT_EQ(rows().entries.size(), 1U);
    ASSERT_EQ(rows().ownFactors.size(), 1U);
    EXPECT_EQ(rows().ownFactors[0].factor.id, used.factor.id);
    context->undoStack().undo();
    EXPECT_EQ(rows().episodes.size(), 3U);
    EXPECT_EQ(rows().ownFactors.size(), 2U);
}

TEST_F(HistoryPageTest, TheFilterForTypedRowsHoldsAfterAChange)
{
    Episode imported = episodeAt("2026-11-20T08:00");
    imported.origin = QStringLiteral("old.csv");
    put({imported, episodeAt("2026-11-21T08:00")});
    open();
    auto* origin = named<QComboBox>(*page, "Where it comes from");
    origin->setFocus();
    QTest::keyClick(origin, Qt::Key_Down);
    ASSERT_EQ(origin->currentText(), QStringLiteral("Typed"));
    EXPECT_EQ(shown(), 1);
    put({episodeAt("2026-11-21T09:00")});
    EXPECT_EQ(origin->currentText(), QStringLiteral("Typed"));
    EXPECT_EQ(shown(), 2);
}

TEST_F(HistoryPageTest, EnterOpensTheFittingDialog)
{
    put({MedicineChange{.day = QDate(2026, 11, 20), .name = QStringLiteral("Lithium")}});
    open();
    table->setCurrentIndex(table->model()->index(0, 0));
    QString title;
    whenDialogOpens([&](QDialog& dialog) {
        title = dialog.windowTitle();
        dialog.reject();
    });
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(title, QStringLiteral("Medicine"));
}

class AddKindTest : public HistoryPageTest, public testing::WithParamInterface<int> {};

TEST_P(AddKindTest, OpensADialogThatBelongsToTheChosenDay)
{
    bool opened = false;
    whenDialogOpens([&](QDialog& dialog) {
        opened = true;
        dialog.reject();
    });
    prompt.nextAnswer = true;
    addKinds()[size_t(GetParam())].add(*context, QDate(2026, 11, 1), nullptr);
    EXPECT_TRUE(opened);
}

INSTANTIATE_TEST_SUITE_P(AllKinds, AddKindTest, testing::Range(0, int(addKinds().size())));

TEST_F(HistoryPageTest, AnAmountOfEachShownFactorCanBeAddedToThePast)
{
    open();
    QString title;
    for (const Factor& factor : context->snapshot()->catalogue.factors()) {
        whenDialogOpens([&](QDialog& dialog) {
            title = dialog.windowTitle();
            dialog.reject();
        });
        addEntry(*context, QDate(2026, 11, 1), factor.id, nullptr);
        EXPECT_EQ(title, factor.displayName());
    }
}

TEST_F(HistoryPageTest, AnEntryOfARemovedFactorIsExplainedAndNotOpened)
{
    OwnFactor own;
    own.factor.id = QStringLiteral("own_zinc");
    own.factor.name = QStringLiteral("Zinc");
    own.factor.unit = findUnit(QStringLiteral("mg"));
    put({own, entryAt("2026-11-20T08:00", "own_zinc", 5)});
    own.deletedMs = 1;
    put({own});
    editRow(*context, rows().entries[0], nullptr);
    EXPECT_EQ(prompt.messages.size(), 1);
}

TEST_F(HistoryPageTest, NoPastDayIsClosedThatNobodyChose)
{
    put({episodeAt("2026-11-18T08:00"), episodeAt("2026-11-20T08:00")});
    CloseDaysDialog dialog(*context);
    auto* days = named<QTreeWidget>(dialog, "Days not closed yet");
    ASSERT_EQ(days->topLevelItemCount(), 4); // 18 to 21 November
    EXPECT_TRUE(dialog.findChild<DayChecklist*>()->chosen().empty());
    EXPECT_FALSE(labelled<QPushButton>(dialog, "Close days")->isEnabled());
    labelled<QPushButton>(dialog, "Choose days with entries")->click();
    EXPECT_TRUE(labelled<QPushButton>(dialog, "Close 2 day(s)")->isEnabled());
    dialog.accept();
    const DayTable& table_ = context->snapshot()->days;
    EXPECT_TRUE(table_.closed[0]);
    EXPECT_FALSE(table_.closed[1]);
    EXPECT_TRUE(table_.closed[2]);
    EXPECT_FALSE(table_.closed[3]);
}

TEST_F(HistoryPageTest, AnEmptyDiarySaysHowToBeginInPlaceOfTheTable)
{
    open();
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        said |= label->isVisible() && label->text().contains(QStringLiteral("Nothing is recorded"));
    EXPECT_TRUE(said);
    EXPECT_FALSE(table->isVisible());
    QSignalSpy wanted(page.get(), &Page::commandWanted);
    labelled<QPushButton>(*page, "Log a twitch")->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("log_twitch"));
    put({episodeAt("2026-11-20T08:00")});
    page->refresh();
    EXPECT_TRUE(table->isVisible());
    EXPECT_FALSE(labelled<QPushButton>(*page, "Log a twitch")->isVisible());
}

TEST_F(HistoryPageTest, AnEmptyBinOffersNothingToAdd)
{
    put({episodeAt("2026-11-20T08:00")});
    open();
    labelled<QPushButton>(*page, "Bin")->click();
    EXPECT_FALSE(table->isVisible());
    EXPECT_FALSE(labelled<QPushButton>(*page, "Log a twitch")->isVisible());
}

TEST_F(HistoryPageTest, TheUndoBarCoversNothingAndThePageEndsAboveIt)
{
    put({episodeAt("2026-11-20T08:00"), episodeAt("2026-11-21T08:00")});
    open();
    const QRect before = page->contentsRect();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    QApplication::processEvents();
    const QWidget* bar = labelled<QPushButton>(*page, "Undo")->parentWidget();
    ASSERT_TRUE(bar->isVisible());
    for (const QWidget* part : page->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        EXPECT_TRUE(part == bar || !part->isVisible() ||
                    !part->geometry().intersects(bar->geometry()));
    put({episodeAt("2026-11-22T08:00")});
    EXPECT_EQ(page->contentsRect(), before);
}

} // namespace myolog::test
