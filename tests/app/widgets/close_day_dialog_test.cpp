// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/close_day_dialog.h"

#include "app/widgets/choice_bar.h"
#include "app/widgets/day_checklist.h"
#include "app/widgets/unrecorded_line.h"
#include "app/widgets/when_edit.h"
#include "core/diary/closing.h"
#include "core/factors/factor_ids.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QTreeWidget>

using namespace myolog;
using namespace myolog::test;

namespace {

class CloseDayDialogTest : public PageTest {
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

TEST_F(CloseDayDialogTest, ADayThatIsClosedSaysSoAndIsNotClosedAgain)
{
    DayMark closed;
    closed.day = today();
    ASSERT_TRUE(send({closed}));
    const DayMark before = rows().marks.at(0);
    now = now.addSecs(600);
    CloseDayDialog dialog(*context, today());
    QStringList said;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains(QStringLiteral("This day is closed already.")));
    EXPECT_FALSE(said.join(u' ').contains(QStringLiteral("will count")));
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Rejected) << "nothing to tell of";
    EXPECT_EQ(rows().marks, std::vector{before});
    EXPECT_EQ(context->undoStack().count(), 1);
}

TEST_F(CloseDayDialogTest, WhatAClosedDayLeftOpenCanStillBeSaid)
{
    DayMark closed;
    closed.day = today();
    ASSERT_TRUE(send({closed}));
    CloseDayDialog dialog(*context, today());
    dialog.question(QLatin1String(factor_id::alcohol))->button(QStringLiteral("none"))->click();
    dialog.accept();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(rows().marks.size(), 2);
}

TEST_F(CloseDayDialogTest, EarlierDaysSayWhatWasLoggedInColumns)
{
    Episode three = twitchOn(today().addDays(-2));
    three.count = 3;
    ASSERT_TRUE(send({three, entryAt("2026-11-20T08:00", factor_id::caffeine, 90)}));
    CloseDayDialog dialog(*context, today());
    const QTreeWidget* list = dialog.pastDays()->list();
    ASSERT_EQ(list->topLevelItemCount(), 2);
    const auto line = [&](int row) {
        const QTreeWidgetItem* item = list->topLevelItem(row);
        return QStringList{item->text(0), item->text(1), item->text(2)}.join(u'|').toStdString();
    };
    EXPECT_EQ(line(0), "Sat 21 Nov 2026|–|–");
    EXPECT_EQ(line(1), "Fri 20 Nov 2026|3|1");
}

TEST_F(CloseDayDialogTest, TheBoxesToTickDoNotTouch)
{
    DayChecklist days(*context->snapshot(), {today().addDays(-1), today().addDays(-2)});
    const int box = days.list()->style()->pixelMetric(QStyle::PM_IndicatorHeight);
    const QTreeWidgetItem* item = days.list()->topLevelItem(0);
    EXPECT_GE(days.list()->visualItemRect(item).height(), box + 4);
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

TEST_F(CloseDayDialogTest, NamesWhatIsNotRecordedThoughItHasNoNone)
{
    ASSERT_TRUE(send({entryAt("2026-11-22T07:00", factor_id::sleep, 400)}));
    CloseDayDialog dialog(*context, today());
    dialog.show();
    const UnrecordedLine& line = *dialog.unrecordedLine();
    EXPECT_FALSE(line.button(QLatin1String(factor_id::sleep)));
    ASSERT_TRUE(line.button(QLatin1String(factor_id::stress)));
    EXPECT_TRUE(line.button(QLatin1String(factor_id::stress))->isVisible());
    EXPECT_FALSE(line.button(QLatin1String(factor_id::caffeine))) << "is asked about above";
    EXPECT_FALSE(dialog.question(QLatin1String(factor_id::stress)));
}

TEST_F(CloseDayDialogTest, WhatIsNotRecordedIsRecordedThereAndLeavesTheLine)
{
    const QDate day = today().addDays(-3);
    CloseDayDialog dialog(*context, day);
    dialog.show();
    for (const char* id : {factor_id::sleep, factor_id::stress}) {
        const QString factor = QLatin1String(id);
        whenDialogOpens([&](QDialog& asked) {
            EXPECT_FALSE(asked.findChild<WhenEdit*>()) << "the day is known, no time is made up";
            if (factor == QLatin1String(factor_id::sleep))
                asked.findChild<QLineEdit*>()->setText(QStringLiteral("7"));
            else
                asked.findChild<ChoiceBar*>()->button(QStringLiteral("3"))->click();
            asked.accept();
        });
        dialog.unrecordedLine()->button(factor)->click();
        EXPECT_FALSE(dialog.unrecordedLine()->button(factor)) << id;
    }
    EXPECT_FALSE(dialog.unrecordedLine()->isVisible());
    QStringList said;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.join(u' ').contains(QStringLiteral("Sleep: 7"))) << "among the sums";
    const SnapshotPtr after = context->around(day);
    const auto i = size_t(after->days.indexOf(day));
    EXPECT_EQ(after->days.factor(QLatin1String(factor_id::sleep))->values[i], 420);
    EXPECT_EQ(after->days.factor(QLatin1String(factor_id::stress))->values[i], 3);
    EXPECT_FALSE(after->days.closed[i]) << "that is another click";
}

TEST_F(CloseDayDialogTest, ASumThatComesLaterSqueezesNothing)
{
    DayMark closed;
    closed.day = today();
    ASSERT_TRUE(send({closed, twitchOn(today().addDays(-2))}));
    CloseDayDialog dialog(*context, today());
    dialog.show();
    whenDialogOpens([](QDialog& asked) {
        asked.findChild<QLineEdit*>()->setText(QStringLiteral("5"));
        asked.accept();
    });
    dialog.unrecordedLine()->button(QLatin1String(factor_id::sleep))->click();
    QTest::qWait(20);
    for (const QWidget* part : dialog.findChildren<QWidget*>())
        if (part->isVisible()) {
            EXPECT_GE(part->height(), part->minimumSizeHint().height())
                << part->metaObject()->className() << ' ' << part->objectName().toStdString();
        }
}

TEST_F(CloseDayDialogTest, WhatIsNotRecordedAsksNothingOfWhoJustCloses)
{
    CloseDayDialog dialog(*context, today());
    dialog.show();
    EXPECT_FALSE(dialog.unrecordedLine()->isAncestorOf(dialog.focusWidget()));
    for (const QPushButton* button : dialog.unrecordedLine()->findChildren<QPushButton*>())
        EXPECT_FALSE(button->autoDefault()) << "Enter closes the day";
}

} // namespace
