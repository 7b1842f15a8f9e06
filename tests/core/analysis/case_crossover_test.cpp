// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which hours are compared with which, and what is left out.
#include "core/analysis/case_crossover.h"

#include "core/analysis/case_crossover_words.h"
#include "tests/core/analysis/hour_diary.h"

namespace myolog::test {

namespace {

using statistics::MatchedSet;

/// Monday the 16th twitches at noon after a coffee, and all Mondays are known.
HourDiary oneTwitch()
{
    HourDiary diary;
    diary.completeMondays();
    diary.coffee(monday, "10:00");
    diary.twitchAt(diary.clock(monday, "12:00"));
    return diary;
}

TEST(HoursBefore, AreComparedWithTheSameHoursOfTheSameWeekdayInTheSameMonth)
{
    HourDiary diary = oneTwitch();
    EXPECT_EQ(diary.sets(), Sets({{true, 4, 0}}));
    diary.coffee(monday.addDays(-7), "09:00");
    diary.coffee(monday.addDays(14), "08:00"); // the first minute of the hours
    EXPECT_EQ(diary.sets(), Sets({{true, 4, 2}}));
    diary.coffee(monday.addDays(-14), "07:59");
    diary.coffee(monday.addDays(7), "12:00"); // no longer before
    EXPECT_EQ(diary.sets(), Sets({{true, 4, 2}}));
    for (const QDate other : {monday.addDays(1), QDate(2026, 10, 26)}) {
        diary.complete(other);
        diary.coffee(other, "10:00");
    }
    EXPECT_EQ(diary.sets(), Sets({{true, 4, 2}})) << "a Tuesday, and another month";
}

TEST(HoursBefore, CoffeeAfterTheTwitchDoesNotCount)
{
    HourDiary diary;
    diary.completeMondays();
    diary.coffee(monday, "12:01");
    diary.twitchAt(diary.clock(monday, "12:00"));
    EXPECT_EQ(diary.sets(), Sets({{false, 4, 0}}));
}

TEST(HoursBefore, DaysThatAreOpenOrOfWhichTheHabitIsNotKnownAreLeftOut)
{
    for (const bool closed : {false, true}) {
        HourDiary diary;
        diary.completeMondays(monday.addDays(7));
        diary.coffee(monday, "10:00");
        diary.twitchAt(diary.clock(monday, "12:00"));
        if (closed)
            diary.close(monday.addDays(7)); // and not a word on caffeine
        EXPECT_EQ(diary.sets(), Sets({{true, 3, 0}}));
        diary.coffee(monday.addDays(7), "10:00");
        EXPECT_EQ(diary.sets(), closed ? Sets({{true, 4, 1}}) : Sets({{true, 3, 0}}));
    }
}

TEST(HoursBefore, ATwitchOfAnOpenDayOrWithNothingToCompareWithIsLeftOut)
{
    HourDiary open;
    open.completeMondays(monday);
    open.coffee(monday, "10:00");
    open.twitchAt(open.clock(monday, "12:00"));
    EXPECT_EQ(open.sets(), Sets());
    HourDiary alone;
    alone.complete(monday);
    alone.coffee(monday, "10:00");
    alone.twitchAt(alone.clock(monday, "12:00"));
    EXPECT_EQ(alone.sets(), Sets());
}

TEST(HoursBefore, ThatBeginTheDayBeforeNeedThatDayAsWell)
{
    HourDiary diary;
    diary.completeMondays();
    diary.coffee(monday, "05:00");
    diary.twitchAt(diary.clock(monday, "06:00")); // from 02:00, which is still Sunday
    EXPECT_EQ(diary.sets(), Sets());
    diary.complete(monday.addDays(-1));
    EXPECT_EQ(diary.sets(), Sets()) << "no other Sunday is known";
    diary.complete(monday.addDays(6));
    EXPECT_EQ(diary.sets(), Sets({{true, 1, 0}}));
}

TEST(HoursBefore, OfEachDiaryDayTheFirstTwitchCounts)
{
    HourDiary diary = oneTwitch();
    diary.twitchAt(diary.clock(monday, "08:30"));            // before the coffee, and out of order
    diary.twitchAt(diary.clock(monday.addDays(1), "03:00")); // still Monday's diary day
    EXPECT_EQ(diary.sets(), Sets({{false, 4, 0}}));
}

TEST(HoursBefore, TwitchesWithoutAnExactTimeAreLeftOutAndCounted)
{
    HourDiary diary = oneTwitch();
    for (const Precision precision : {Precision::About, Precision::Day})
        diary.twitchAt(diary.clock(monday.addDays(7), "12:00"), precision);
    const HoursBefore hours = diary.hours();
    EXPECT_EQ(hours.sets.size(), 1u);
    EXPECT_EQ(hours.untimedTwitches, 2);
    EXPECT_TRUE(hoursLeftOut(hours).contains(u'2'));
}

struct Untimed {
    const char* time;
    Precision precision;
    MatchedSet set;
};

class UntimedAmount : public testing::TestWithParam<Untimed> {};

TEST_P(UntimedAmount, MakesTheHoursUnknownInWhichItMayLie)
{
    HourDiary diary = oneTwitch();
    diary.coffee(diary.clock(monday.addDays(7), GetParam().time), GetParam().precision);
    const HoursBefore hours = diary.hours();
    EXPECT_EQ(hours.sets, Sets({GetParam().set}));
    EXPECT_EQ(hours.untimedEntries, 1);
    diary.coffee(monday.addDays(7), "09:00");
    EXPECT_EQ(diary.sets(), Sets({{true, 4, 1}})) << "there was some, whatever else there was";
}

INSTANTIATE_TEST_SUITE_P(Times, UntimedAmount,
                         testing::Values(Untimed{"10:00", Precision::About, {true, 3, 0}},
                                         Untimed{"07:00", Precision::About, {true, 3, 0}},
                                         Untimed{"12:59", Precision::About, {true, 3, 0}},
                                         Untimed{"06:59", Precision::About, {true, 4, 0}},
                                         Untimed{"13:00", Precision::About, {true, 4, 0}},
                                         Untimed{"12:00", Precision::Day, {true, 3, 0}}));

TEST(HoursBefore, AreThoseOfTheClockOnTheWallWhenSummerTimeEnds)
{
    // 25 October 2026 is the Sunday on which clocks were put back.
    const QDate sunday(2026, 10, 18);
    HourDiary diary;
    for (const int apart : {-7, 0, 7})
        diary.complete(sunday.addDays(apart));
    diary.coffee(sunday, "07:00");
    diary.twitchAt(diary.clock(sunday, "10:00"));
    diary.coffee(sunday.addDays(7), "05:30"); // four and a half hours before, by the wall
    EXPECT_EQ(diary.sets(), Sets({{true, 2, 0}}));
    diary.coffee(sunday.addDays(7), "09:30");
    EXPECT_EQ(diary.sets(), Sets({{true, 2, 1}}));
}

TEST(HoursBefore, ANightInWhichTheClockMovedIsLeftOut)
{
    // Saturday's and Sunday's own entries each show one clock; between them it was put back.
    const QDate sunday(2026, 10, 18);
    HourDiary diary;
    for (const int apart : {-8, -7, -1, 0, 6, 7}) {
        diary.complete(sunday.addDays(apart));
        diary.coffee(sunday.addDays(apart), "15:00");
    }
    diary.twitchAt(diary.clock(sunday, "06:00")); // from 02:00
    EXPECT_EQ(diary.sets(), Sets({{false, 1, 0}})) << "the 25th is no match for the 18th";
    diary.twitchAt(diary.clock(sunday.addDays(7), "06:00"));
    EXPECT_EQ(diary.sets(), Sets({{false, 1, 0}})) << "nor has it hours of its own";
}

TEST(HoursBefore, OfANightThatOneTimeAloneTellsOfTheZoneSaysThatItIsLeftOut)
{
    // The clock was put back at three on the 25th, which is still Saturday's diary day.
    const QDate saturday(2026, 10, 17);
    HourDiary diary;
    for (const int apart : {0, 1, 7, 8})
        diary.complete(saturday.addDays(apart));
    diary.coffee(saturday, "23:30");
    diary.twitchAt(diary.clock(saturday.addDays(1), "03:30")); // from 23:30
    EXPECT_EQ(diary.sets(), Sets()) << "nothing else to compare with";
    EXPECT_EQ(diary.hours().clockMoved, 1);
    EXPECT_TRUE(hoursLeftOut(diary.hours()).contains(QStringLiteral("clock")));
    diary.complete(saturday.addDays(-7));
    EXPECT_EQ(diary.sets(), Sets({{true, 1, 0}}));
    diary.coffee(saturday.addDays(7), "22:00"); // before these hours, and on summer time still
    EXPECT_EQ(diary.sets(), Sets({{true, 1, 0}})) << "and no third day";
}

TEST(HoursBefore, ThatAreKnownInFullAndWithoutAClockChangeCountNone)
{
    EXPECT_EQ(oneTwitch().hours().clockMoved, 0);
}

TEST(HoursBefore, DaysBetweenTwoZonesWithoutATimeOfTheirOwnAreLeftOut)
{
    HourDiary diary = oneTwitch();
    const QTimeZone home("Europe/Berlin");
    diary.coffee(QDateTime(monday.addDays(6), QTime(9, 0), home), Precision::Exact,
                 QLatin1String(factor_id::hydration));
    EXPECT_EQ(diary.sets(), Sets({{true, 4, 0}}));
    diary.coffee(QDateTime(monday.addDays(8), QTime(9, 0), QTimeZone("America/New_York")),
                 Precision::Exact, QLatin1String(factor_id::hydration));
    EXPECT_EQ(diary.sets(), Sets({{true, 3, 0}})) << "the flight may have been on the Monday";
    EXPECT_EQ(diary.hours().clockMoved, 1);
}

TEST(HoursBefore, ADayOnWhichTheClockMovedIsLeftOut)
{
    HourDiary diary = oneTwitch();
    const QDateTime evening = diary.clock(monday.addDays(7), "23:00");
    diary.coffee(evening.toTimeZone(QTimeZone("America/New_York")), Precision::Exact,
                 QLatin1String(factor_id::hydration));
    EXPECT_EQ(diary.sets(), Sets({{true, 4, 0}})) << "a whole day abroad is a day";
    diary.coffee(monday.addDays(7), "10:00");
    EXPECT_EQ(diary.sets(), Sets({{true, 3, 0}}));
}

TEST(HoursBefore, KeepToThePeriod)
{
    HourDiary diary = oneTwitch();
    EXPECT_EQ(diary.sets({{}, monday.addDays(7)}), Sets({{true, 3, 0}}));
    EXPECT_EQ(diary.sets({monday.addDays(-7), monday}), Sets({{true, 1, 0}}));
}

TEST(HoursBefore, AreAskedOfWhatADayAddsUpAndOfNothingElse)
{
    HourDiary diary(monday.addDays(6));
    const Catalogue catalogue;
    for (const Factor& factor : catalogue.factors())
        diary.coffee(diary.clock(monday, "10:00"), Precision::Exact, factor.id);
    QStringList asked;
    for (const HoursBefore& hours : diary.findings().hoursBefore)
        asked << hours.factor;
    for (const Factor& factor : catalogue.factors())
        EXPECT_EQ(asked.contains(factor.id),
                  !factor.hidden && factor.canBeNone() && factor.group != FactorGroup::Relief)
            << factor.id.toStdString();
    EXPECT_TRUE(asked.contains(caffeine));
    EXPECT_FALSE(asked.contains(QLatin1String(factor_id::sleep)));
    EXPECT_FALSE(asked.contains(QLatin1String(factor_id::stress)));
}

TEST(HoursBefore, TenTellingTwitchesAreComparedAndNineAreNot)
{
    const HoursBefore nine = pairs(leastTellingSets - 1).hours();
    EXPECT_EQ(nine.counts().telling, leastTellingSets - 1);
    EXPECT_EQ(nine.gates, QStringList(QStringLiteral("telling_twitches")));
    EXPECT_FALSE(nine.test);
    EXPECT_TRUE(hoursText(nine).contains(QStringLiteral("9 of at least 10")));
    EXPECT_TRUE(hoursFigures(nine).isEmpty());
    const HoursBefore ten = pairs(leastTellingSets).hours();
    ASSERT_TRUE(ten.test);
    EXPECT_NEAR(ten.test->p, 2 * std::pow(0.5, 10), 1e-12);
    EXPECT_EQ(ten.test->q, ten.test->p);
    EXPECT_TRUE(hoursText(ten).contains(QStringLiteral("10 of 10 twitches (100 %)")));
    EXPECT_TRUE(hoursText(ten).contains(QStringLiteral("0 of 10 times (0 %)")));
}

TEST(HoursBefore, AreNotLookedAtBeforeTheFirstCheck)
{
    HourDiary diary = pairs(leastTellingSets);
    std::erase_if(diary.rows.marks, [](const DayMark& mark) { return mark.day.month() == 7; });
    ASSERT_LT(diary.findings().closedDays, 28);
    const HoursBefore early = diary.hours();
    EXPECT_EQ(early.counts().telling, leastTellingSets);
    EXPECT_EQ(early.gates, QStringList(QStringLiteral("days")));
    EXPECT_FALSE(early.test);
    EXPECT_TRUE(hoursText(early).contains(QStringLiteral("first check is at 28")));
}

TEST(HoursBefore, AllHabitsShareOneFamily)
{
    HourDiary diary = pairs(12);
    for (const Entry& coffee :
         std::vector(diary.rows.entries.begin(), diary.rows.entries.begin() + 6))
        diary.coffee(coffee.when.local(), Precision::Exact, QLatin1String(factor_id::hydration));
    for (int i = 6; i < 12; ++i)
        diary.coffee(diary.rows.entries[size_t(i)].when.local().addDays(7), Precision::Exact,
                     QLatin1String(factor_id::hydration));
    const Findings findings = diary.findings();
    ASSERT_EQ(findings.hoursBefore.size(), 2u);
    EXPECT_EQ(findings.hoursBefore[0].factor, caffeine);
    ASSERT_TRUE(findings.hoursBefore[0].test && findings.hoursBefore[1].test);
    EXPECT_NEAR(findings.hoursBefore[0].test->q, 2 * findings.hoursBefore[0].test->p, 1e-12);
    EXPECT_EQ(findings.hoursBefore[1].test->p, 1);
}

} // namespace

} // namespace myolog::test
