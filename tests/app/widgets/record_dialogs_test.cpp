// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/own_factor_dialog.h"
#include "app/preferences/own_intake_dialog.h"
#include "app/widgets/checked_line.h"
#include "app/widgets/lab_dialog.h"
#include "app/widgets/medicine_dialog.h"
#include "app/widgets/note_dialog.h"
#include "tests/support/page_test.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

namespace myolog::test {

class RecordDialogsTest : public PageTest {};

TEST_F(RecordDialogsTest, EnterSavesAMedicine)
{
    MedicineDialog dialog(*context, {.day = QDate(2026, 11, 20)});
    dialog.show();
    QTest::keyClicks(named<QLineEdit>(dialog, "Medicine"), QStringLiteral("Topiramate"));
    QTest::keyClick(named<QLineEdit>(dialog, "Medicine"), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_EQ(rows().medicines.size(), 1U);
    EXPECT_EQ(rows().medicines[0].name, QStringLiteral("Topiramate"));
    EXPECT_EQ(rows().medicines[0].day, QDate(2026, 11, 20));
    EXPECT_EQ(rows().medicines[0].event, MedicineEvent::Start);
}

TEST_F(RecordDialogsTest, AMedicineWithoutNameIsNotSavedAndSaysWhy)
{
    MedicineDialog dialog(*context, {});
    dialog.show();
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(rows().medicines.empty());
    EXPECT_FALSE(named<QLineEdit>(dialog, "Medicine")->accessibleDescription().isEmpty());
}

TEST_F(RecordDialogsTest, TheMedicineFormWarnsNotToStopAlone)
{
    MedicineDialog dialog(*context, {});
    bool warned = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        warned |=
            label->text().contains(QStringLiteral("do not stop a prescribed medicine on your own"));
    EXPECT_TRUE(warned);
}

TEST_F(RecordDialogsTest, EditingAMedicineKeepsItsIdAndOrigin)
{
    MedicineChange medicine{.day = QDate(2026, 11, 1), .name = QStringLiteral("Lithium")};
    medicine.origin = QStringLiteral("old.csv");
    put({medicine});
    MedicineDialog dialog(*context, rows().medicines[0]);
    dialog.findChild<QComboBox*>()->setCurrentIndex(int(MedicineEvent::Stop));
    dialog.accept();
    ASSERT_EQ(rows().medicines.size(), 1U);
    EXPECT_EQ(rows().medicines[0].id, medicine.id);
    EXPECT_EQ(rows().medicines[0].origin, QStringLiteral("old.csv"));
    EXPECT_EQ(rows().medicines[0].event, MedicineEvent::Stop);
}

TEST_F(RecordDialogsTest, ALabValueTakesADecimalComma)
{
    LabDialog dialog(*context, {.day = QDate(2026, 11, 20)});
    dialog.show();
    named<QComboBox>(dialog, "What was measured")->setEditText(QStringLiteral("Potassium"));
    named<QComboBox>(dialog, "Unit")->setEditText(QStringLiteral("mmol/l"));
    QTest::keyClicks(named<QLineEdit>(dialog, "Value"), QStringLiteral("3,9"));
    QTest::keyClicks(named<QLineEdit>(dialog, "Lower end of the reference range"),
                     QStringLiteral("3.5"));
    dialog.accept();
    ASSERT_EQ(rows().labs.size(), 1U);
    EXPECT_DOUBLE_EQ(rows().labs[0].value, 3.9);
    EXPECT_EQ(rows().labs[0].low, 3.5);
    EXPECT_FALSE(rows().labs[0].high.has_value());
    EXPECT_EQ(rows().labs[0].unit, QStringLiteral("mmol/l"));
}

TEST_F(RecordDialogsTest, LettersInANumberStayAndAreExplained)
{
    LabDialog dialog(*context, {});
    dialog.show();
    named<QComboBox>(dialog, "What was measured")->setEditText(QStringLiteral("Calcium"));
    auto* value = named<QLineEdit>(dialog, "Value");
    QTest::keyClicks(value, QStringLiteral("abc"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(value->text(), QStringLiteral("abc"));
    EXPECT_TRUE(value->accessibleDescription().contains(QStringLiteral("abc")));
    EXPECT_TRUE(rows().labs.empty());
    QTest::keyClicks(value, QStringLiteral("2.4"));
    EXPECT_TRUE(value->accessibleDescription().isEmpty());
    dialog.accept();
    ASSERT_EQ(rows().labs.size(), 1U);
}

TEST_F(RecordDialogsTest, AReferenceRangeUpsideDownIsRefused)
{
    LabDialog dialog(*context, {});
    dialog.show();
    named<QComboBox>(dialog, "What was measured")->setEditText(QStringLiteral("Calcium"));
    named<QLineEdit>(dialog, "Value")->setText(QStringLiteral("2.4"));
    named<QLineEdit>(dialog, "Lower end of the reference range")->setText(QStringLiteral("2.6"));
    named<QLineEdit>(dialog, "Upper end of the reference range")->setText(QStringLiteral("2.2"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(rows().labs.empty());
}

TEST_F(RecordDialogsTest, ARefusedRowLeavesTheFormOpen)
{
    errorsExpected = true;
    LabDialog dialog(*context, {});
    dialog.show();
    // No name: the store refuses it.
    named<QLineEdit>(dialog, "Value")->setText(QStringLiteral("2.4"));
    named<QComboBox>(dialog, "What was measured")->setEditText(QString());
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(prompt.errors.size(), 1);
}

TEST_F(RecordDialogsTest, ANoteKeepsItsPlaceWhenItsTimeIsEdited)
{
    Note note{.when = momentOf(berlin("2026-11-20T21:05")), .text = QStringLiteral("a")};
    put({note});
    now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone("America/New_York"));
    NoteDialog dialog(*context, rows().notes[0]);
    auto* when = named<QDateTimeEdit>(dialog, "Date and time");
    EXPECT_EQ(when->dateTime().time(), QTime(21, 5));
    when->setTime(QTime(22, 10));
    dialog.accept();
    ASSERT_EQ(rows().notes.size(), 1U);
    EXPECT_EQ(rows().notes[0].when, momentOf(berlin("2026-11-20T22:10")));
}

TEST_F(RecordDialogsTest, ANoteUntouchedKeepsItsMomentToTheMillisecond)
{
    Note note{.when = momentOf(berlin("2026-11-20T21:05").addMSecs(1234), Precision::About),
              .text = QStringLiteral("a")};
    put({note});
    NoteDialog dialog(*context, rows().notes[0]);
    dialog.findChild<QCheckBox*>()->setChecked(true);
    dialog.accept();
    EXPECT_EQ(rows().notes[0].when, note.when);
    EXPECT_TRUE(rows().notes[0].question);
}

TEST_F(RecordDialogsTest, CtrlEnterSavesANote)
{
    NoteDialog dialog(*context, NoteDialog::newNote(*context));
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto* text = named<QPlainTextEdit>(dialog, "Text");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Slept badly"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_EQ(rows().notes.size(), 1U);
    EXPECT_EQ(rows().notes[0].text, QStringLiteral("Slept badly"));
}

TEST_F(RecordDialogsTest, EscAsksBeforeTypedWordsAreLost)
{
    NoteDialog dialog(*context, NoteDialog::newNote(*context));
    dialog.show();
    QTest::keyClicks(named<QPlainTextEdit>(dialog, "Text"), QStringLiteral("words"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_EQ(prompt.questions.size(), 1);
    EXPECT_TRUE(dialog.isVisible());
    prompt.nextAnswer = true;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RecordDialogsTest, EscLeavesAnUntouchedFormWithoutAsking)
{
    LabDialog dialog(*context, {});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(prompt.questions.isEmpty());
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(RecordDialogsTest, EveryFieldHasANameForTheScreenReader)
{
    const std::unique_ptr<QDialog> dialogs[] = {
        std::make_unique<MedicineDialog>(*context, MedicineChange{}),
        std::make_unique<LabDialog>(*context, LabValue{}),
        std::make_unique<NoteDialog>(*context, Note{})};
    for (const auto& dialog : dialogs) {
        dialog->show();
        for (QWidget* field : dialog->findChildren<QWidget*>()) {
            const bool input = field->focusPolicy() & Qt::TabFocus && field->isVisible();
            const bool inner = qobject_cast<QComboBox*>(field->parentWidget()) ||
                               qobject_cast<QAbstractSpinBox*>(field->parentWidget());
            if (!input || inner)
                continue;
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(field);
            ASSERT_TRUE(seen);
            EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty())
                << field->metaObject()->className() << " in "
                << dialog->windowTitle().toStdString();
        }
    }
}

TEST_F(RecordDialogsTest, TheFieldsOfAFormEndInOneLine)
{
    LabDialog lab(*context, {});
    OwnFactorDialog factor(*context, {});
    OwnIntakeDialog intake(*context, {});
    for (QDialog* dialog : {static_cast<QDialog*>(&lab), static_cast<QDialog*>(&factor),
                            static_cast<QDialog*>(&intake)}) {
        dialog->show();
        QMap<QWidget*, QSet<int>> ends; // by form
        for (QWidget* field : dialog->findChildren<QWidget*>()) {
            const bool typed = qobject_cast<QLineEdit*>(field) && field->isVisible() &&
                               qobject_cast<CheckedLine*>(field->parentWidget());
            const bool own = qobject_cast<QComboBox*>(field) || qobject_cast<QDateEdit*>(field);
            if (!typed && !own)
                continue;
            QWidget* form = typed ? field->parentWidget()->parentWidget() : field->parentWidget();
            ends[form] << field->mapTo(dialog, field->rect().bottomRight()).x();
        }
        EXPECT_FALSE(ends.isEmpty());
        for (const QSet<int>& each : ends)
            EXPECT_EQ(each.size(), 1) << dialog->windowTitle().toStdString();
    }
}

} // namespace myolog::test
