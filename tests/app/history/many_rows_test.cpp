// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand rows chosen at once.
#include "tests/app/history/history_page_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace myolog::test {

namespace {

class ManyRowsTest : public HistoryPageTest {
protected:
    /// On the chin and on the calf in turn, a few a day.
    void openWithAThousand()
    {
        std::vector<Row> made;
        for (int i = 0; i < 1000; ++i) {
            Episode episode = episodeAt("2026-11-20T08:00", i % 2 ? "chin" : "calf");
            episode.start.utcMs -= qint64(i) * 3 * 3600 * 1000;
            made.emplace_back(episode);
        }
        put(std::move(made));
        open();
        table->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(table, key, modifiers);
    }
    QString told() const
    {
        const auto* undo = labelled<QPushButton>(*page, "Undo");
        return undo->isVisible() ? undo->parentWidget()->accessibleName() : QString();
    }
};

TEST_F(ManyRowsTest, AllGoWithTwoKeysInOneStepAndComeBackInOne)
{
    openWithAThousand();
    const int steps = context->undoStack().count();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_EQ(shown(), 0);
    EXPECT_EQ(context->undoStack().count(), steps + 1);
    EXPECT_TRUE(told().contains(QStringLiteral("1000"))) << told().toStdString();
    context->undoStack().undo();
    EXPECT_EQ(rows().episodes.size(), 1000U);
    EXPECT_EQ(shown(), 1000);
    context->undoStack().redo();
    EXPECT_EQ(shown(), 0);
}

TEST_F(ManyRowsTest, OnlyWhatTheFilterShowsIsDeletedAndItsNumberIsTold)
{
    openWithAThousand();
    named<QLineEdit>(*page, "Search in the diary")->setText(QStringLiteral("chin"));
    ASSERT_EQ(shown(), 500);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(told().contains(QStringLiteral("500"))) << told().toStdString();
    ASSERT_EQ(rows().episodes.size(), 500U);
    for (const Episode& episode : rows().episodes)
        EXPECT_EQ(episode.site, QStringLiteral("calf"));
}

TEST_F(ManyRowsTest, OnlyTheDaysOfTheSpanAreDeleted)
{
    openWithAThousand();
    page->setPlace({{QStringLiteral("span"), 0}, {QStringLiteral("day"), QDate(2026, 11, 19)}});
    const int day = shown();
    ASSERT_GT(day, 0);
    ASSERT_LT(day, 10);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(rows().episodes.size(), 1000U - day);
}

TEST_F(ManyRowsTest, ShiftAndControlChooseSomeOfThem)
{
    openWithAThousand();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    const QPoint tenth = table->visualRect(table->model()->index(9, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, tenth);
    press(Qt::Key_Delete);
    EXPECT_EQ(rows().episodes.size(), 995U);
}

TEST_F(ManyRowsTest, TheBinGivesAllBackInOneStep)
{
    openWithAThousand();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    labelled<QPushButton>(*page, "Bin")->click();
    ASSERT_EQ(shown(), 1000);
    const int steps = context->undoStack().count();
    press(Qt::Key_A, Qt::ControlModifier);
    labelled<QPushButton>(*page, "Restore")->click();
    EXPECT_EQ(rows().episodes.size(), 1000U);
    EXPECT_EQ(context->undoStack().count(), steps + 1);
}

} // namespace

} // namespace myolog::test
