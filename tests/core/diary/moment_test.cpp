// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// To which day something belongs, when clocks change, when one travels, and at night.
#include "core/diary/moment.h"

#include "tests/support/test_diary.h"

#include <ctime>

namespace myolog::test {

namespace {

QDateTime inZone(const char* utc, const char* zone)
{
    return QDateTime::fromString(QLatin1String(utc), Qt::ISODate).toTimeZone(QTimeZone(zone));
}

Moment berlinAt(const char* iso)
{
    return momentOf(berlin(iso));
}

TEST(DiaryDay, BeginsAtTheBoundaryHour)
{
    EXPECT_EQ(diaryDay(berlinAt("2026-11-20T03:59")), QDate(2026, 11, 19));
    EXPECT_EQ(diaryDay(berlinAt("2026-11-20T04:00")), QDate(2026, 11, 20));
    EXPECT_EQ(diaryDay(berlinAt("2026-11-20T23:59")), QDate(2026, 11, 20));
    EXPECT_EQ(diaryDay(berlinAt("2026-11-21T00:01")), QDate(2026, 11, 20));
}

TEST(DiaryDay, WithBoundaryMidnightIsTheCalendarDay)
{
    EXPECT_EQ(diaryDay(berlinAt("2026-11-20T23:59"), 0), QDate(2026, 11, 20));
    EXPECT_EQ(diaryDay(berlinAt("2026-11-21T00:00"), 0), QDate(2026, 11, 21));
}

TEST(DiaryDay, FollowsAnotherBoundaryHour)
{
    const Moment night = berlinAt("2026-11-20T05:30");
    EXPECT_EQ(diaryDay(night, 5), QDate(2026, 11, 20));
    EXPECT_EQ(diaryDay(night, 6), QDate(2026, 11, 19));
}

TEST(DiaryDay, KeepsItsHourInTheNightSummerTimeBegins)
{
    // 29 March 2026: 02:00 becomes 03:00.
    EXPECT_EQ(diaryDay(berlinAt("2026-03-29T01:59")), QDate(2026, 3, 28));
    EXPECT_EQ(diaryDay(berlinAt("2026-03-29T03:30")), QDate(2026, 3, 28));
    EXPECT_EQ(diaryDay(berlinAt("2026-03-29T03:59")), QDate(2026, 3, 28));
    EXPECT_EQ(diaryDay(berlinAt("2026-03-29T04:00")), QDate(2026, 3, 29));
    EXPECT_EQ(berlinAt("2026-03-29T03:30").offsetMinutes, 120);
    EXPECT_EQ(berlinAt("2026-03-29T01:59").offsetMinutes, 60);
}

TEST(DiaryDay, KeepsItsHourInTheNightSummerTimeEnds)
{
    // 25 October 2026: 03:00 becomes 02:00, so that 02:30 comes twice.
    const Moment first = momentOf(inZone("2026-10-25T00:30:00Z", "Europe/Berlin"));
    const Moment second = momentOf(inZone("2026-10-25T01:30:00Z", "Europe/Berlin"));
    EXPECT_EQ(first.local().time(), QTime(2, 30));
    EXPECT_EQ(second.local().time(), QTime(2, 30));
    EXPECT_EQ(second.utcMs - first.utcMs, 3'600'000);
    EXPECT_EQ(first.offsetMinutes, 120);
    EXPECT_EQ(second.offsetMinutes, 60);
    EXPECT_EQ(diaryDay(first), QDate(2026, 10, 24));
    EXPECT_EQ(diaryDay(second), QDate(2026, 10, 24));
    EXPECT_EQ(diaryDay(berlinAt("2026-10-25T03:59")), QDate(2026, 10, 24));
    EXPECT_EQ(diaryDay(berlinAt("2026-10-25T04:00")), QDate(2026, 10, 25));
}

TEST(DiaryDay, IsThatOfThePlaceWhereItHappened)
{
    // One instant: late evening in Tokyo, morning in New York.
    const char* instant = "2026-11-20T14:30:00Z";
    EXPECT_EQ(diaryDay(momentOf(inZone(instant, "Asia/Tokyo"))), QDate(2026, 11, 20));
    EXPECT_EQ(momentOf(inZone(instant, "Asia/Tokyo")).local().time(), QTime(23, 30));
    const char* later = "2026-11-20T20:30:00Z";
    EXPECT_EQ(diaryDay(momentOf(inZone(later, "Asia/Tokyo"))), QDate(2026, 11, 21));
    EXPECT_EQ(diaryDay(momentOf(inZone(later, "America/New_York"))), QDate(2026, 11, 20));
}

TEST(DiaryDay, IsRightForZonesOfHalfAndQuarterHours)
{
    EXPECT_EQ(diaryDay(momentOf(inZone("2026-11-20T22:14:00Z", "Asia/Kathmandu"))),
              QDate(2026, 11, 20)); // 03:59 there
    EXPECT_EQ(diaryDay(momentOf(inZone("2026-11-20T22:15:00Z", "Asia/Kathmandu"))),
              QDate(2026, 11, 21)); // 04:00 there
}

TEST(DiaryDay, IsRightBeforeTheYear1970)
{
    EXPECT_EQ(diaryDay(berlinAt("1969-12-31T03:59")), QDate(1969, 12, 30));
    EXPECT_EQ(diaryDay(berlinAt("1969-12-31T04:00")), QDate(1969, 12, 31));
}

TEST(DiaryDay, OfTheSmallHoursIsStillYesterday)
{
    EXPECT_EQ(diaryDay(berlin("2026-11-22T02:00")), QDate(2026, 11, 21));
    EXPECT_EQ(diaryDay(berlin("2026-11-22T12:00")), QDate(2026, 11, 22));
}

TEST(WakingDay, IsTheDayOneWakesOn)
{
    EXPECT_EQ(wakingDay(berlinAt("2026-11-20T06:30")), QDate(2026, 11, 20));
    // Still the diary day before, but a night that ends on the 20th.
    EXPECT_EQ(wakingDay(berlinAt("2026-11-20T02:00")), QDate(2026, 11, 20));
    EXPECT_EQ(diaryDay(berlinAt("2026-11-20T02:00")), QDate(2026, 11, 19));
}

TEST(WakingDay, NightsRunFromSixToSixInTheEvening)
{
    EXPECT_EQ(wakingDay(berlinAt("2026-11-20T17:59")), QDate(2026, 11, 20));
    EXPECT_EQ(wakingDay(berlinAt("2026-11-20T18:00")), QDate(2026, 11, 21));
    EXPECT_EQ(wakingDay(berlinAt("2026-11-20T23:30")), QDate(2026, 11, 21));
}

TEST(WakingDay, KeepsItsHourWhenTheClocksChange)
{
    EXPECT_EQ(wakingDay(berlinAt("2026-03-29T17:59")), QDate(2026, 3, 29));
    EXPECT_EQ(wakingDay(berlinAt("2026-03-29T18:00")), QDate(2026, 3, 30));
    EXPECT_EQ(wakingDay(berlinAt("2026-10-25T17:59")), QDate(2026, 10, 25));
    EXPECT_EQ(wakingDay(berlinAt("2026-10-25T18:00")), QDate(2026, 10, 26));
}

TEST(Moment, KnownToTheDayBelongsToThatDayWhateverTheZone)
{
    for (const char* zone : {"Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        const QDateTime here = inZone("2026-03-29T00:30:00Z", zone);
        const Moment moment = momentOfDay(QDate(2026, 3, 29), here);
        EXPECT_EQ(moment.precision, Precision::Day);
        EXPECT_EQ(diaryDay(moment), QDate(2026, 3, 29)) << zone;
        EXPECT_EQ(wakingDay(moment), QDate(2026, 3, 29)) << zone;
    }
}

TEST(ParseMoment, ReadsTheWallClockOfThePlaceOneIsIn)
{
    const QDateTime here = berlin("2026-11-22T20:00");
    const Result<Moment> moment = parseMoment(QStringLiteral("2026-07-01T21:05"), here);
    ASSERT_OK(moment);
    EXPECT_EQ(moment->offsetMinutes, 120); // summer time then, not the offset of now
    EXPECT_EQ(moment->local().time(), QTime(21, 5));
    EXPECT_EQ(moment->precision, Precision::Exact);
}

TEST(ParseMoment, ReadsAnOffsetAndABareDate)
{
    const QDateTime here = berlin("2026-11-22T20:00");
    const Result<Moment> tokyo = parseMoment(QStringLiteral("2026-11-20T23:30+09:00"), here);
    ASSERT_OK(tokyo);
    EXPECT_EQ(tokyo->offsetMinutes, 540);
    EXPECT_EQ(diaryDay(*tokyo), QDate(2026, 11, 20));
    const Result<Moment> date = parseMoment(QStringLiteral("2026-11-20"), here);
    ASSERT_OK(date);
    EXPECT_EQ(date->precision, Precision::Day);
}

TEST(ParseMoment, SaysWhenAnHourDidNotExist)
{
    const QDateTime here = berlin("2026-11-22T20:00");
    EXPECT_FAILS(parseMoment(QStringLiteral("2026-03-29T02:30"), here), "did not exist");
    EXPECT_OK(parseMoment(QStringLiteral("2026-03-29T03:00"), here));
    EXPECT_OK(parseMoment(QStringLiteral("2026-10-25T02:30"), here));
    EXPECT_OK(parseMoment(QStringLiteral("2026-03-29T02:30Z"), here));
}

/// TZ=/usr/share/zoneinfo/Europe/Berlin and the like: the clock runs, but its zone has no name.
class OddZoneTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { use(GetParam()); }
    void TearDown() override { use(m_before); }
    static void use(const QByteArray& zone)
    {
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }
    const QByteArray m_before = qgetenv("TZ");
};

TEST_P(OddZoneTest, KeepsTheTimeThatWasTyped)
{
    const QDateTime here = QDateTime::currentDateTime();
    const Result<Moment> typed = parseMoment(QStringLiteral("2026-11-20T21:05"), here);
    ASSERT_OK(typed);
    EXPECT_EQ(typed->local().date(), QDate(2026, 11, 20));
    EXPECT_EQ(typed->local().time(), QTime(21, 5));
    EXPECT_EQ(momentOfDay(QDate(2026, 11, 20), here).local().date(), QDate(2026, 11, 20));
    EXPECT_EQ(momentOf(here).local().date(), here.date());
}

TEST_P(OddZoneTest, SaysWhenAnHourDidNotExistElsewhere)
{
    const QDateTime there = berlin("2026-11-22T20:00");
    EXPECT_FAILS(parseMoment(QStringLiteral("2026-03-29T02:30"), there), "did not exist");
    EXPECT_OK(parseMoment(QStringLiteral("2026-03-29T03:30"), there));
}

INSTANTIATE_TEST_SUITE_P(Zones, OddZoneTest,
                         testing::Values("/usr/share/zoneinfo/Europe/Berlin", "CET-1CEST",
                                         "Europe/Nowhere", ":Europe/Berlin", "", "UTC",
                                         "Europe/Berlin"));

TEST(ParseMoment, RefusesWhatIsNoTime)
{
    const QDateTime here = berlin("2026-11-22T20:00");
    EXPECT_FAILS(parseMoment(QStringLiteral("yesterday"), here), "is not a time");
    EXPECT_FAILS(parseMoment(QStringLiteral("2026-13-20"), here), "is not a date");
    EXPECT_FAILS(parseMoment(QStringLiteral("2026-11-20T25:00"), here), "is not a time");
    EXPECT_FAILS(parseMoment(QString(), here), "is not a time");
}

} // namespace

} // namespace myolog::test
