// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_model.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/entry_dialog.h"
#include "tests/app/history/history_page_fixture.h"

#include <QLineEdit>
#include <QPushButton>

namespace myolog::test {

namespace {

class CellEditTest : public HistoryPageTest {
protected:
    void openWith(std::vector<Row> changed)
    {
        put(std::move(changed));
        open();
        QApplication::setActiveWindow(page.get());
        table->setFocus();
        table->setCurrentIndex(cell(0, HistoryModel::When));
    }
    QModelIndex cell(int row, int column) const { return table->model()->index(row, column); }
    QLineEdit* field() const
    {
        for (QLineEdit* edit : table->viewport()->findChildren<QLineEdit*>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    }
    void writeInRow(const QString& text)
    {
        QTest::keyClick(table, Qt::Key_F2);
        ASSERT_TRUE(field());
        field()->selectAll();
        QTest::keyClicks(field(), text);
    }
    void press(Qt::Key key) { QTest::keyClick(field(), key); }
    double stored() { return rows().entries.at(0).value; }
    void doubleClick(int column)
    {
        const QPoint at = table->visualRect(cell(0, column)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    }
};

TEST_F(CellEditTest, EnterStoresTheAmountAsOneStepAndKeepsAllElse)
{
    Entry entry = entryAt("2026-11-20T08:15", factor_id::caffeine, 95);
    entry.note = QStringLiteral("with milk");
    entry.intake = QStringLiteral("coffee");
    openWith({entry});
    const Entry before = rows().entries.at(0);
    const int steps = context->undoStack().count();
    writeInRow(QStringLiteral("120,5"));
    press(Qt::Key_Return);
    EXPECT_FALSE(field());
    Entry expected = before;
    expected.value = 120.5;
    expected.updatedMs = rows().entries.at(0).updatedMs;
    EXPECT_EQ(rows().entries.at(0), expected);
    EXPECT_EQ(context->undoStack().count(), steps + 1);
    context->undoStack().undo();
    EXPECT_EQ(stored(), 95);
    EXPECT_TRUE(table->hasFocus());
}

TEST_F(CellEditTest, EscLeavesTheAmountAsItWas)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    const int steps = context->undoStack().count();
    writeInRow(QStringLiteral("120"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(field());
    EXPECT_EQ(stored(), 95);
    EXPECT_EQ(context->undoStack().count(), steps);
}

TEST_F(CellEditTest, AFigureTypedOnTheRowBeginsANewAmount)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    QTest::keyClicks(table, QStringLiteral("7"));
    ASSERT_TRUE(field());
    QTest::keyClicks(field(), QStringLiteral("0"));
    press(Qt::Key_Enter);
    EXPECT_EQ(stored(), 70);
}

TEST_F(CellEditTest, TheAmountIsWrittenInTheUnitItIsShownIn)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::sleep, 6 * 60)});
    writeInRow(QStringLiteral("7.5"));
    press(Qt::Key_Return);
    EXPECT_EQ(stored(), 7.5 * 60);
}

TEST_F(CellEditTest, AnAmountThatWasOnlyLookedAtIsNotRounded)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::sleep, 6.0 * 60 + 20)});
    const Entry before = rows().entries.at(0);
    QTest::keyClick(table, Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_FALSE(field());
    EXPECT_EQ(rows().entries.at(0), before);
}

struct Wrong {
    const char* factor;
    const char* text;
    bool sameInDialog; ///< the dialog offers words instead of a field for what is answered 0 to 10
};

class WrongAmount : public CellEditTest, public testing::WithParamInterface<Wrong> {};

TEST_P(WrongAmount, IsToldAsInTheDialogAndStaysInTheField)
{
    errorsExpected = true;
    openWith({entryAt("2026-11-20T08:15", GetParam().factor, 5)});
    const QString text = QLatin1String(GetParam().text);
    writeInRow(text);
    if (text.isEmpty())
        field()->clear();
    press(Qt::Key_Return);
    ASSERT_EQ(prompt.errors.size(), 1);
    ASSERT_TRUE(field());
    EXPECT_EQ(field()->text(), text);
    EXPECT_EQ(stored(), 5);
    if (GetParam().sameInDialog) {
        EntryDialog dialog(*context, rows().entries.at(0));
        dialog.findChild<AmountEdit*>()->number()->setText(text);
        dialog.accept();
        ASSERT_EQ(prompt.errors.size(), 2);
        EXPECT_EQ(prompt.errors[0], prompt.errors[1]);
    }
    field()->selectAll();
    QTest::keyClicks(field(), QStringLiteral("6"));
    press(Qt::Key_Return);
    EXPECT_FALSE(field());
    const Factor& factor = *context->snapshot()->catalogue.factor(QLatin1String(GetParam().factor));
    EXPECT_EQ(stored(), factor.fromUnit(6));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, WrongAmount,
    testing::Values(Wrong{factor_id::caffeine, "much", true}, Wrong{factor_id::caffeine, "", true},
                    Wrong{factor_id::caffeine, "-3", true},
                    Wrong{factor_id::caffeine, "1e300", true}, Wrong{factor_id::sleep, "99", true},
                    Wrong{factor_id::stress, "11", false}, Wrong{factor_id::stress, "7.5", false}));

TEST_F(CellEditTest, AClickElsewhereStoresWhatIsRightAndKeepsWhatIsWrong)
{
    errorsExpected = true;
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    auto* search = named<QLineEdit>(*page, "Search in the diary");
    writeInRow(QStringLiteral("much"));
    search->setFocus(Qt::MouseFocusReason);
    QTest::qWait(1);
    ASSERT_TRUE(field());
    EXPECT_TRUE(field()->hasFocus());
    EXPECT_EQ(prompt.errors.size(), 1);
    field()->setText(QStringLiteral("110"));
    search->setFocus(Qt::MouseFocusReason);
    QTest::qWait(1);
    EXPECT_FALSE(field());
    EXPECT_EQ(stored(), 110);
}

TEST_F(CellEditTest, AWordBeingWrittenIsAskedForBeforeThePageGoes)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    EXPECT_FALSE(page->hasTyped());
    writeInRow(QStringLiteral("120"));
    EXPECT_TRUE(page->hasTyped());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page->hasTyped());
}

TEST_F(CellEditTest, ADoubleClickOnTheValueEditsThereAndElsewhereOpensTheDialog)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    doubleClick(HistoryModel::Value);
    ASSERT_TRUE(field());
    press(Qt::Key_Escape);
    bool opened = false;
    whenDialogOpens([&](QDialog& dialog) {
        opened = true;
        dialog.reject();
    });
    doubleClick(HistoryModel::What);
    EXPECT_TRUE(opened);
    EXPECT_FALSE(field());
}

TEST_F(CellEditTest, ANoteOfOneLineIsWrittenInTheRow)
{
    errorsExpected = true;
    Note note;
    note.when = momentOf(berlin("2026-11-20T08:15"));
    note.text = QStringLiteral("a long day");
    note.question = true;
    openWith({note});
    writeInRow(QStringLiteral("a <b>short</b> day"));
    press(Qt::Key_Return);
    EXPECT_EQ(rows().notes.at(0).text, QStringLiteral("a <b>short</b> day"));
    EXPECT_TRUE(rows().notes.at(0).question);
    writeInRow(QStringLiteral(" "));
    press(Qt::Key_Return);
    EXPECT_EQ(prompt.errors, QStringList(QStringLiteral("There is nothing written yet.")));
    EXPECT_TRUE(field());
    press(Qt::Key_Escape);
}

TEST_F(CellEditTest, WhatOneLineCannotHoldIsLeftToTheDialog)
{
    Note lines;
    lines.when = momentOf(berlin("2026-11-20T08:15"));
    lines.text = QStringLiteral("one\ntwo");
    Note longer = lines;
    longer.id = QUuid::createUuid();
    longer.text = QString(100'000, u'x');
    openWith({lines, longer, episodeAt("2026-11-19T08:00")});
    for (int row = 0; row < shown(); ++row) {
        table->setCurrentIndex(cell(row, HistoryModel::Details));
        QTest::keyClick(table, Qt::Key_F2);
        EXPECT_FALSE(field()) << row;
    }
}

TEST_F(CellEditTest, NothingIsWrittenInTheBin)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    labelled<QPushButton>(*page, "Bin")->click();
    ASSERT_EQ(shown(), 1);
    table->setCurrentIndex(cell(0, HistoryModel::Value));
    QTest::keyClick(table, Qt::Key_F2);
    doubleClick(HistoryModel::Value);
    EXPECT_FALSE(field());
}

TEST_F(CellEditTest, WhatIsBeingWrittenOutlivesAChangeOfTheDiary)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    writeInRow(QStringLiteral("120"));
    put({entryAt("2026-11-20T09:15", factor_id::caffeine, 50)}); // as an analysis does that ends
    page->refresh();
    ASSERT_TRUE(field());
    EXPECT_EQ(field()->text(), QStringLiteral("120"));
    press(Qt::Key_Return);
    EXPECT_FALSE(field());
    EXPECT_EQ(table->model()->rowCount(), 2) << "what came meanwhile";
    QList<double> values;
    for (const Entry& entry : rows().entries)
        values << entry.value;
    EXPECT_TRUE(values.contains(120)) << "stored";
}

TEST_F(CellEditTest, ARowThatWasUndoneMeanwhileIsNotBroughtBack)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    writeInRow(QStringLiteral("5"));
    context->undoStack().undo();
    ASSERT_TRUE(field());
    errorsExpected = true;
    press(Qt::Key_Return);
    ASSERT_EQ(prompt.errors.size(), 1);
    EXPECT_TRUE(prompt.errors.first().contains(QStringLiteral("not stored: 5")));
    EXPECT_TRUE(rows().entries.empty());
    EXPECT_FALSE(field());
}

TEST_F(CellEditTest, ARefusedValueOutlivesAClickOnAnotherDay)
{
    openWith({entryAt("2026-11-20T08:15", factor_id::caffeine, 95)});
    errorsExpected = true;
    writeInRow(QStringLiteral("abc"));
    page->setPlace({{QStringLiteral("span"), 0}, {QStringLiteral("day"), QDate(2026, 11, 1)}});
    ASSERT_TRUE(field());
    press(Qt::Key_Return);
    ASSERT_TRUE(field());
    EXPECT_EQ(field()->text(), QStringLiteral("abc"));
    press(Qt::Key_Escape);
    EXPECT_EQ(table->model()->rowCount(), 0) << "now the other day is shown";
}

} // namespace

} // namespace myolog::test
