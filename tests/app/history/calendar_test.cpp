// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/calendar.h"
#include "app/widgets/choice_bar.h"
#include "tests/app/history/history_page_fixture.h"

#include <QComboBox>
#include <QHeaderView>

namespace myolog::test {

namespace {

class CalendarTest : public HistoryPageTest {
protected:
    void pick(const char* view)
    {
        page->findChild<ChoiceBar*>()->button(QLatin1String(view))->click();
    }
    QString wordsOf(QDate day) const
    {
        const auto* model = static_cast<const DayModel*>(month->model());
        return model->indexOf(day).data(Qt::AccessibleTextRole).toString();
    }
    QDate dayAt(int row, int column) const
    {
        const auto* model = static_cast<const DayModel*>(month->model());
        return model->date(model->index(row, column));
    }
    QString weekday(int column) const
    {
        return month->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    void press(Qt::Key key) { QTest::keyClick(month, key); }
};

TEST_F(CalendarTest, GoesFromYearToMonthAndBack)
{
    open();
    EXPECT_TRUE(year->isVisible());
    EXPECT_FALSE(month->isVisible());
    pick("month");
    EXPECT_TRUE(month->isVisible());
    EXPECT_FALSE(year->isVisible());
    EXPECT_EQ(month->shown().month(), context->today().month());
    pick("year");
    EXPECT_TRUE(year->isVisible());
}

TEST_F(CalendarTest, AClickOnTheNameOfAMonthOpensItAndListsIt)
{
    put({episodeAt("2026-10-20T08:00"), episodeAt("2026-11-21T08:00")});
    open();
    QHeaderView* header = year->horizontalHeader();
    const QPoint october(header->sectionViewportPosition(9) + header->sectionSize(9) / 2, 5);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, october);
    EXPECT_TRUE(month->isVisible());
    EXPECT_EQ(month->shown(), QDate(2026, 10, 1));
    EXPECT_EQ(shown(), 1);
}

TEST_F(CalendarTest, OpensAsItWasLeft)
{
    open();
    pick("month");
    open();
    EXPECT_TRUE(month->isVisible());
    pick("year");
    open();
    EXPECT_TRUE(year->isVisible());
}

TEST_F(CalendarTest, EachDayOfTheMonthStandsOnceUnderItsWeekday)
{
    open();
    pick("month");
    for (QDate first(2024, 1, 1); first < QDate(2027, 1, 1); first = first.addMonths(1)) {
        page->findChild<Calendar*>()->turnTo(first);
        QSet<QDate> seen;
        for (int row = 0; row < month->model()->rowCount(); ++row)
            for (int column = 0; column < month->model()->columnCount(); ++column)
                if (const QDate day = dayAt(row, column); day.isValid()) {
                    EXPECT_EQ(QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat),
                              weekday(column));
                    seen << day;
                }
        EXPECT_EQ(seen.size(), first.daysInMonth());
    }
}

TEST_F(CalendarTest, TheWeekBeginsAsThePlaceDoes)
{
    open();
    pick("month");
    EXPECT_EQ(weekday(0), QStringLiteral("Mon"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(weekday(0), QStringLiteral("Sun"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    EXPECT_EQ(weekday(0), QLocale().standaloneDayName(Qt::Saturday, QLocale::ShortFormat));
}

TEST_F(CalendarTest, EveryDayOfTheMonthSaysItsStateInWords)
{
    put({episodeAt("2026-11-17T08:00"), episodeAt("2026-11-17T09:00"),
         closedOn(QDate(2026, 11, 17)), closedOn(QDate(2026, 11, 18)),
         entryAt("2026-11-19T08:00", factor_id::caffeine, 95)});
    open();
    pick("month");
    EXPECT_TRUE(wordsOf(QDate(2026, 11, 17)).endsWith(QStringLiteral("2 twitch(es), closed")));
    EXPECT_TRUE(wordsOf(QDate(2026, 11, 18)).endsWith(QStringLiteral("no twitching, closed")));
    EXPECT_TRUE(wordsOf(QDate(2026, 11, 19)).contains(QStringLiteral("partly logged")));
    EXPECT_TRUE(wordsOf(QDate(2026, 11, 20)).endsWith(QStringLiteral(": not logged")));
}

TEST_F(CalendarTest, WhatIsStillToComeOrWasBeforeTheDiaryIsNotMissing)
{
    put({episodeAt("2026-11-17T08:00")});
    open();
    pick("month");
    const auto* model = static_cast<const DayModel*>(month->model());
    EXPECT_TRUE(model->facts(context->today()));
    EXPECT_FALSE(model->facts(context->today().addDays(1)));
    EXPECT_FALSE(model->facts(QDate(2026, 11, 16)));
    EXPECT_TRUE(wordsOf(QDate(2026, 11, 16)).contains(QStringLiteral("outside the diary")));
}

TEST_F(CalendarTest, ArrowKeysGoThroughTheDaysAndOnIntoTheNextMonth)
{
    put({episodeAt("2026-10-31T08:00"), episodeAt("2026-11-01T08:00"),
         episodeAt("2026-11-01T09:00")});
    open();
    pick("month");
    month->choose(QDate(2026, 11, 2));
    EXPECT_EQ(shown(), 0);
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), 2);
    press(Qt::Key_Left);
    EXPECT_EQ(month->chosen(), QDate(2026, 10, 31));
    EXPECT_EQ(shown(), 1);
    press(Qt::Key_Down);
    EXPECT_EQ(month->chosen(), QDate(2026, 11, 7));
    press(Qt::Key_PageUp);
    EXPECT_EQ(month->chosen(), QDate(2026, 10, 7));
    press(Qt::Key_Up);
    EXPECT_EQ(month->chosen(), QDate(2026, 9, 30));
}

TEST_F(CalendarTest, FromTheRightTheLeftKeyGoesOn)
{
    open();
    pick("month");
    month->choose(QDate(2026, 11, 2));
    month->setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Left);
    EXPECT_EQ(month->chosen(), QDate(2026, 11, 3));
}

TEST_F(CalendarTest, TheArrowsTurnTheMonthAndTheListFollowsWhenItShowsOne)
{
    put({episodeAt("2026-10-20T08:00"), episodeAt("2026-11-21T08:00"),
         episodeAt("2026-11-21T09:00")});
    open();
    pick("month");
    auto* before = named<QToolButton>(*page, "The month before");
    before->click();
    EXPECT_EQ(month->shown().month(), 10);
    EXPECT_EQ(shown(), 3); // everything was listed, and still is
    named<QToolButton>(*page, "The month after")->click();
    auto* span = named<QComboBox>(*page, "Span");
    span->setCurrentIndex(1);
    Q_EMIT span->activated(1);
    EXPECT_EQ(shown(), 2);
    before->click();
    EXPECT_EQ(shown(), 1);
}

TEST_F(CalendarTest, ComingByWithTheTabKeyChoosesNoDay)
{
    put({episodeAt("2026-11-20T08:00"), episodeAt("2026-11-21T08:00")});
    open();
    QApplication::setActiveWindow(page.get());
    for (const char* view : {"year", "month"}) {
        pick(view);
        (month->isVisible() ? static_cast<QWidget*>(month) : year)->setFocus(Qt::TabFocusReason);
        EXPECT_EQ(shown(), 2) << view;
    }
}

TEST_F(CalendarTest, AClosedDayAPartOfOneAndTheNumberOfTwitchesAreSeen)
{
    put({episodeAt("2026-11-03T08:00"), closedOn(QDate(2026, 11, 3)), episodeAt("2026-11-10T08:00"),
         episodeAt("2026-11-17T08:00"), episodeAt("2026-11-17T09:00"),
         entryAt("2026-11-05T08:00", factor_id::caffeine, 95)});
    open();
    pick("month");
    const QImage picture = month->viewport()->grab().toImage();
    const auto signOf = [&](QDate day) {
        const auto* model = static_cast<const DayModel*>(month->model());
        QRect cell = month->visualRect(model->indexOf(day));
        // The day numbers differ anyway.
        cell.setLeft(cell.left() + month->fontMetrics().horizontalAdvance(QStringLiteral("000")));
        return picture.copy(cell);
    };
    const QImage twitched = signOf(QDate(2026, 11, 10));
    EXPECT_NE(twitched, signOf(QDate(2026, 11, 3)));
    EXPECT_NE(twitched, signOf(QDate(2026, 11, 17)));
    EXPECT_NE(signOf(QDate(2026, 11, 5)), signOf(QDate(2026, 11, 12)));
}

} // namespace

} // namespace myolog::test
