// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entries become days: what is zero, what is missing, and which day it is.
#include "core/diary/day_series.h"

#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"
#include "tests/support/golden.h"

#include <QJsonArray>

namespace myolog::test {

namespace {

const QDate monday(2026, 11, 16);
const QString sleep = QLatin1String(factor_id::sleep);
const QString stress = QLatin1String(factor_id::stress);

Entry entryAt(const QString& factor, const QDateTime& when, double value)
{
    Entry entry;
    entry.factor = factor;
    entry.when = momentOf(when);
    entry.value = value;
    return entry;
}

std::optional<double> valueOn(const DayTable& days, const QString& factor, QDate day)
{
    return days.factor(factor)->values[size_t(days.indexOf(day))];
}

void onlyLogWhenItHappens(Rows& rows, const QString& factor)
{
    FactorPreference preference;
    preference.change = {.factor = factor, .zeroWhenClosed = true};
    rows.preferences.push_back(preference);
}

TEST(DaySeries, AgreesWithTheReferenceS18)
{
    const QJsonObject golden = goldenCase("S18.json");
    DiaryBuilder diary(QDate(2024, 5, 4));
    for (const QStringList& row : goldenRows("S18.csv")) {
        const QDateTime when = berlin(row[0].toLatin1().constData());
        if (row[1] == QLatin1String("episode")) {
            Episode episode;
            episode.start = momentOf(when);
            episode.count = row[2].toInt();
            diary.rows.episodes.push_back(episode);
        } else {
            diary.rows.entries.push_back(entryAt(row[1], when, row[2].toDouble()));
        }
    }
    for (const QJsonValue day : golden[u"spec"][u"confirmed_zero_days"].toArray())
        diary.close(QDate::fromString(day.toString(), Qt::ISODate));
    // In the reference, a confirmed day confirms caffeine as well.
    onlyLogWhenItHappens(diary.rows, caffeine);

    const DayTable days = diary.snapshot()->days;
    const QJsonArray expected = golden[u"expected"].toArray();
    ASSERT_EQ(days.size(), expected.size());
    for (int i = 0; i < days.size(); ++i) {
        const QJsonValue row = expected[i];
        EXPECT_EQ(days.day(i), QDate::fromString(row[u"day"].toString(), Qt::ISODate));
        EXPECT_EQ(days.episodes[i].has_value(), !row[u"episodes"].isNull());
        EXPECT_EQ(days.episodes[i].value_or(0), row[u"episodes"].toDouble());
        const std::optional<double> mg = valueOn(days, caffeine, days.day(i));
        EXPECT_EQ(mg.has_value(), !row[u"caffeine_mg"].isNull());
        EXPECT_EQ(mg.value_or(0), row[u"caffeine_mg"].toDouble());
    }
}

TEST(DaySeries, ClosingADaySaysNothingAboutAFactor)
{
    DiaryBuilder diary(monday);
    diary.close(monday);
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(days.episodes[0], 0);
    for (const DaySeries& series : days.factors)
        EXPECT_FALSE(series.values[0]) << series.factor.toStdString();
}

TEST(DaySeries, NoneIsZeroAndIsOutdoneByAnAmount)
{
    DiaryBuilder diary(monday.addDays(1));
    for (const QDate day : {monday, monday.addDays(1)}) {
        DayMark none;
        none.day = day;
        none.mark = Mark::None;
        none.subject = caffeine;
        diary.rows.marks.push_back(none);
    }
    diary.value(caffeine, monday.addDays(1), 95);
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(valueOn(days, caffeine, monday), 0);
    EXPECT_EQ(valueOn(days, caffeine, monday.addDays(1)), 95);
    EXPECT_FALSE(days.closed[0]);
    EXPECT_FALSE(days.episodes[0]);
}

TEST(DaySeries, NoTwitchingIsAKnownCountOnADayThatIsNotClosed)
{
    DiaryBuilder diary(monday);
    DayMark none;
    none.day = monday;
    none.mark = Mark::None;
    diary.rows.marks.push_back(none);
    const DayTable days = diary.snapshot()->days;
    EXPECT_FALSE(days.closed[0]);
    EXPECT_TRUE(days.episodesKnown[0]);
    EXPECT_EQ(days.episodes[0], 0);
    EXPECT_EQ(days.state(0), DayState::None);
}

TEST(DaySeries, AnOpenDayKeepsItsEpisodesAndADayWithoutAnythingStaysUnknown)
{
    DiaryBuilder diary(monday.addDays(1));
    diary.twitch(monday, "", 3);
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(days.episodes[0], 3);
    EXPECT_EQ(days.state(0), DayState::Twitched);
    EXPECT_FALSE(days.episodes[1]);
    EXPECT_EQ(days.state(1), DayState::NotLogged);
    EXPECT_FALSE(days.touched[1]);
}

TEST(DaySeries, AmountsAddUpAndScalesAreAveraged)
{
    DiaryBuilder diary(monday);
    diary.value(caffeine, monday, 95);
    diary.value(caffeine, monday, 63);
    diary.value(stress, monday, 4);
    diary.value(stress, monday, 7);
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(valueOn(days, caffeine, monday), 158);
    EXPECT_EQ(valueOn(days, stress, monday), 5.5);
}

TEST(DaySeries, SleepBelongsToTheDayOneWakesOn)
{
    DiaryBuilder diary(monday.addDays(1));
    diary.rows.entries = {entryAt(sleep, berlin("2026-11-16T06:30"), 400),
                          entryAt(sleep, berlin("2026-11-16T02:00"), 60),
                          entryAt(sleep, berlin("2026-11-16T18:00"), 30)};
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(valueOn(days, sleep, monday), 460);
    EXPECT_EQ(valueOn(days, sleep, monday.addDays(1)), 30);
}

TEST(DaySeries, EveryDayIsThereOnceWhenTheClocksChange)
{
    for (const QDate change : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
        DiaryBuilder diary(change.addDays(2));
        for (int hour = 0; hour < 24; ++hour) {
            diary.rows.entries.push_back(entryAt(caffeine, diary.at(change.addDays(-1), hour), 1));
            diary.rows.entries.push_back(entryAt(caffeine, diary.at(change, hour), 1));
        }
        const DayTable days = diary.snapshot()->days;
        ASSERT_EQ(days.first, change.addDays(-2)); // the small hours of the first day
        ASSERT_EQ(days.size(), 5);
        EXPECT_EQ(valueOn(days, caffeine, change.addDays(-2)), 4);
        EXPECT_EQ(valueOn(days, caffeine, change.addDays(-1)), 24);
        EXPECT_EQ(valueOn(days, caffeine, change), 20);
        EXPECT_FALSE(valueOn(days, caffeine, change.addDays(1)));
    }
}

TEST(DaySeries, TravellingNeverMovesAnOldEntry)
{
    DiaryBuilder diary(monday.addDays(2));
    const QDateTime tokyo(monday, QTime(23, 30), QTimeZone("Asia/Tokyo"));
    diary.rows.entries = {entryAt(caffeine, tokyo, 95)};
    const DayTable home = diary.snapshot()->days;
    diary.now = diary.now.toTimeZone(QTimeZone("America/Los_Angeles"));
    const DayTable away = diary.snapshot()->days;
    EXPECT_EQ(valueOn(home, caffeine, monday), 95);
    EXPECT_EQ(valueOn(away, caffeine, monday), 95);
}

TEST(DaySeries, AnotherBoundaryHourGathersTheSameEntriesAnew)
{
    DiaryBuilder diary(monday.addDays(1));
    diary.rows.entries = {entryAt(caffeine, berlin("2026-11-17T03:30"), 95)};
    EXPECT_EQ(
        valueOn(makeSnapshot(diary.rows, diary.now, {.boundaryHour = 4})->days, caffeine, monday),
        95);
    const DayTable early = makeSnapshot(diary.rows, diary.now, {.boundaryHour = 3})->days;
    EXPECT_EQ(early.first, monday.addDays(1));
    EXPECT_EQ(valueOn(early, caffeine, monday.addDays(1)), 95);
}

TEST(DaySeries, EndsWithThePresentDiaryDay)
{
    DiaryBuilder diary(monday);
    diary.close(monday);
    diary.now = berlin("2026-11-18T02:00"); // still the 17th
    EXPECT_EQ(diary.snapshot()->today, monday.addDays(1));
    EXPECT_EQ(diary.snapshot()->days.size(), 2);
}

TEST(DayTable, CutKeepsWhatLiesInside)
{
    DiaryBuilder diary(monday.addDays(9));
    for (int i = 0; i < 10; ++i)
        diary.value(caffeine, monday.addDays(i), i);
    const DayTable days = diary.snapshot()->days;
    const DayTable part = days.cut(monday.addDays(3), monday.addDays(5));
    EXPECT_EQ(part.first, monday.addDays(3));
    EXPECT_EQ(part.size(), 3);
    EXPECT_EQ(valueOn(part, caffeine, monday.addDays(5)), 5);
    EXPECT_EQ(days.cut(monday.addDays(-9), monday.addDays(99)).size(), 10);
    EXPECT_EQ(days.cut(monday.addDays(20), monday.addDays(30)).size(), 0);
    EXPECT_EQ(days.indexOf(monday.addDays(10)), -1);
}

TEST(DaySeries, OnlyClosingADayMakesAFactorZeroNotNoTwitching)
{
    DiaryBuilder diary(monday.addDays(1));
    DayMark none;
    none.day = monday;
    none.mark = Mark::None;
    diary.rows.marks = {none};
    diary.close(monday.addDays(1));
    onlyLogWhenItHappens(diary.rows, caffeine);
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(valueOn(days, caffeine, monday), std::nullopt);
    EXPECT_EQ(valueOn(days, caffeine, monday.addDays(1)), 0);
}

TEST(DaySeries, ATwitchAfterNoTwitchingLeavesTheDayOpen)
{
    DiaryBuilder diary(monday);
    DayMark none;
    none.day = monday;
    none.mark = Mark::None;
    diary.rows.marks = {none};
    diary.twitch(monday);
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(days.episodes[0], 1);
    EXPECT_FALSE(days.episodesKnown[0]);
}

TEST(DaySeries, NoneOfASleepOrAScaleIsNoZero)
{
    DiaryBuilder diary(monday);
    for (const QString& factor : {sleep, stress}) {
        DayMark none;
        none.day = monday;
        none.mark = Mark::None;
        none.subject = factor;
        diary.rows.marks.push_back(none);
        onlyLogWhenItHappens(diary.rows, factor);
    }
    diary.close(monday);
    const DayTable days = diary.snapshot()->days;
    for (const QString& factor : {sleep, stress})
        EXPECT_EQ(valueOn(days, factor, monday), std::nullopt) << factor.toStdString();
}

TEST(DaySeries, BeginsWithTheDayOneWokeOn)
{
    DiaryBuilder diary(monday.addDays(1));
    diary.rows.entries = {entryAt(sleep, berlin("2026-11-16T03:30"), 300)};
    const DayTable days = diary.snapshot()->days;
    EXPECT_EQ(days.first, monday);
    EXPECT_EQ(valueOn(days, sleep, monday), 300);
}

TEST(DaySeries, ATimeBeforeAllDiariesAsksForNoHugeTable)
{
    DiaryBuilder diary(monday);
    diary.rows.entries = {entryAt(caffeine, berlin("0100-01-01T12:00"), 95)};
    EXPECT_EQ(diary.snapshot()->days.size(), 0);
    diary.rows.entries.push_back(entryAt(caffeine, berlin("2026-11-15T12:00"), 95));
    EXPECT_EQ(diary.snapshot()->days.first, monday.addDays(-1));
}

} // namespace

} // namespace myolog::test
