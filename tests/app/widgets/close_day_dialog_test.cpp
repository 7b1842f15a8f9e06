// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/close_day_dialog.h"

#include "app/widgets/choice_bar.h"
#include "app/widgets/day_checklist.h"
#include "core/diary/closing.h"
#include "core/factors/factor_ids.h"
#include "tests/support/test_context.h"

#include <QToolButton>

using namespace myolog;
using namespace myolog::test;

namespace {

class CloseDayDialogTest : public TestContext {
protected:
    QDate today() { return context->today(); }
    Episode twitchOn(QDate day)
    {
        Episode episode;
        episode.start = momentOf(QDateTime(day, QTime(15, 0), now.timeZone()));
        return episode;
    }
};

TEST_F(CloseDayDialogTest, EnterClosesTheDayAndAnswersNothing)
{
    CloseDayDialog dialog(*context, today());
    dialog.show();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const Rows saved = rows();
    ASSERT_EQ(saved.marks.size(), 1);
    EXPECT_EQ(saved.marks[0].mark, Mark::Closed);
    EXPECT_EQ(saved.marks[0].day, today());
}

TEST_F(CloseDayDialogTest, AsksAboutUnloggedHabitsWithNothingPreset)
{
    CloseDayDialog dialog(*context, today());
    const SnapshotPtr snapshot = context->recent();
    const auto open = openQuestions(*snapshot, today());
    ASSERT_FALSE(open.empty());
    for (const Factor* factor : open) {
        ASSERT_TRUE(dialog.question(factor->id)) << factor->id.toStdString();
        EXPECT_EQ(dialog.question(factor->id)->value(), QString());
    }
}

TEST_F(CloseDayDialogTest, NoneIsStoredOnlyWhereItWasSaid)
{
    CloseDayDialog dialog(*context, today());
    dialog.question(QLatin1String(factor_id::alcohol))->button(QStringLiteral("none"))->click();
    dialog.question(QLatin1String(factor_id::caffeine))->button(QStringLiteral("leave"))->click();
    dialog.accept();
    const SnapshotPtr after = context->recent();
    const int i = after->days.indexOf(today());
    EXPECT_EQ(after->days.factor(QLatin1String(factor_id::alcohol))->values[i], 0);
    EXPECT_FALSE(after->days.factor(QLatin1String(factor_id::caffeine))->values[i]);
    EXPECT_TRUE(after->days.closed[i]);
}

TEST_F(CloseDayDialogTest, AsksWhetherWhatCameAlongWasAll)
{
    const Catalogue catalogue;
    const QString drinks = QLatin1String(factor_id::hydration);
    ASSERT_TRUE(
        send(intakeRows(catalogue, *catalogue.intake(QStringLiteral("coffee")), momentOf(now))));
    CloseDayDialog dialog(*context, today());
    ASSERT_TRUE(dialog.question(drinks));
    QToolButton* all = dialog.question(drinks)->button(QStringLiteral("none"));
    EXPECT_EQ(all->text(), QStringLiteral("that was all"));
    EXPECT_TRUE(all->accessibleName().contains(QStringLiteral("200")));
    all->click();
    dialog.accept();
    const SnapshotPtr after = context->recent();
    EXPECT_EQ(after->days.factor(drinks)->values[size_t(after->days.indexOf(today()))], 200);
}

TEST_F(CloseDayDialogTest, PastDaysAreClosedInTheSameBreathAndUndoneInOneStep)
{
    ASSERT_TRUE(send({twitchOn(today().addDays(-2)), twitchOn(today().addDays(-5))}));
    CloseDayDialog dialog(*context, today());
    ASSERT_TRUE(dialog.pastDays());
    EXPECT_TRUE(dialog.pastDays()->chosen().empty());
    dialog.pastDays()->chooseLogged();
    dialog.accept();
    EXPECT_EQ(rows().marks.size(), 3);
    context->undoStack().undo();
    EXPECT_TRUE(rows().marks.empty());
}

TEST_F(CloseDayDialogTest, EveryUnclosedDaySinceTheFirstRecordIsOfferedLatestFirst)
{
    DayMark closed;
    closed.day = today().addDays(-3);
    ASSERT_TRUE(send({twitchOn(today().addDays(-200)), closed}));
    CloseDayDialog dialog(*context, today());
    dialog.pastDays()->chooseAll();
    const std::vector<QDate> chosen = dialog.pastDays()->chosen();
    ASSERT_EQ(chosen.size(), 199);
    EXPECT_EQ(chosen.front(), today().addDays(-1));
    EXPECT_EQ(chosen.back(), today().addDays(-200));
    dialog.accept();
    EXPECT_TRUE(openDays(*context->snapshot()).empty());
}

TEST_F(CloseDayDialogTest, ADayNobodyWroteAnythingAboutIsClosedOnlyWhenChosen)
{
    ASSERT_TRUE(send({twitchOn(today().addDays(-5))}));
    CloseDayDialog dialog(*context, today());
    dialog.pastDays()->chooseLogged();
    dialog.accept();
    EXPECT_EQ(rows().marks.size(), 2);
}

} // namespace
