// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/builders.h"

#include "core/charts/chart_csv.h"
#include "core/charts/chart_parts.h"
#include "core/charts/day_groups.h"
#include "tests/support/diary_builder.h"
#include "tests/support/year_diary.h"

namespace myolog::test {

namespace {

/// Sunday 1 to Saturday 7 November 2026. Day by day: 2 twitches closed, none
/// closed, nothing, 1 twitch open, 4 closed (one known to the day only),
/// caffeine only, none closed.
class WeekTest : public testing::Test {
protected:
    WeekTest()
    {
        QLocale::setDefault(QLocale::c());
        diary.twitch(day(1), "upper-lip").severity = QStringLiteral("mild");
        diary.twitch(day(1), "upper-lip").durationSeconds = 30;
        diary.twitch(day(4), "cheek").durationSeconds = 90;
        Episode& night = diary.twitch(day(5), "upper-lip", 3);
        night.start = momentOf(diary.at(day(6), 2));
        night.side = QStringLiteral("left");
        diary.twitch(day(5)).start = momentOfDay(day(5), diary.now);
        for (const int closed : {1, 2, 5, 7})
            diary.close(day(closed));
        diary.value(caffeine, day(1), 90);
        diary.value(caffeine, day(4), 300);
        diary.value(caffeine, day(5), 500);
        diary.value(caffeine, day(6), 100);
        snapshot = diary.snapshot();
    }
    static QDate day(int i) { return QDate(2026, 11, i); }
    ChartData build(ChartData (*builder)(const Snapshot&, const ChartQuery&), int lag = 0) const
    {
        return builder(*snapshot, {.period = {}, .factor = caffeine, .lag = lag});
    }

    DiaryBuilder diary{QDate(2026, 11, 7)};
    SnapshotPtr snapshot;
};

DayValues heights(const ChartSeries& series)
{
    DayValues values;
    for (const ChartPoint& point : series.points)
        values.push_back(point.y);
    return values;
}

const ChartSeries* seriesOf(const ChartData& chart, Role role)
{
    const auto it = std::ranges::find(chart.series, role, &ChartSeries::role);
    return it == chart.series.end() ? nullptr : &*it;
}

TEST_F(WeekTest, TimelineLeavesGapsWhereNothingIsKnown)
{
    const ChartData chart = build(charts::timeline);
    EXPECT_EQ(heights(*seriesOf(chart, Role::Episodes)), (DayValues{2, 0, {}, 1, 4, {}, 0}));
    EXPECT_EQ(heights(*seriesOf(chart, Role::Factor)), (DayValues{90, {}, {}, 300, 500, 100, {}}));
    EXPECT_EQ(seriesOf(chart, Role::Threshold)->points.at(0).y, 400);
    ASSERT_EQ(chart.notLogged.size(), 2u);
    EXPECT_EQ(chart.notLogged[0].from, charts::noon(day(3)) - 0.5);
    EXPECT_EQ(chart.notLogged[0].to, charts::noon(day(3)) + 0.5);
    EXPECT_EQ(seriesOf(chart, Role::Median), nullptr);
}

TEST_F(WeekTest, TimelineSaysHowManyDaysItRestsOn)
{
    const ChartData chart = build(charts::timeline);
    EXPECT_EQ(chart.sentence,
              QStringLiteral("6 twitch(es) on 4 closed day(s), 1.5 a day. Of 7 day(s) from 1 Nov "
                             "2026 to 7 Nov 2026, 4 closed, 2 partly logged, 1 not logged. "
                             "Caffeine: recorded on 4 day(s); beyond the limit (Caffeine over "
                             "400\u00a0mg) on 1 of them."));
    const ChartSeries& bars = *seriesOf(chart, Role::Episodes);
    EXPECT_TRUE(bars.points[2].label.endsWith(QStringLiteral("not logged")));
    EXPECT_TRUE(bars.points[1].label.endsWith(QStringLiteral("no twitching")));
    EXPECT_TRUE(bars.points[3].label.endsWith(QStringLiteral("day not closed")));
}

TEST_F(WeekTest, TimelineCountsNoOpenDayAsUnderALimit)
{
    const QString drinks = QLatin1String(factor_id::hydration);
    for (const int i : {2, 3}) // of these the second is not closed: more may come
        diary.value(drinks, day(i), 200);
    const ChartData chart = charts::timeline(*diary.snapshot(), {.period = {}, .factor = drinks});
    EXPECT_TRUE(chart.sentence.contains(QStringLiteral("recorded on 2 day(s)")));
    EXPECT_TRUE(chart.sentence.endsWith(QStringLiteral("on 1 of them.")))
        << chart.sentence.toStdString();
}

TEST_F(WeekTest, TimelineFlagsMedicinesOfItsTimeOnly)
{
    for (const int i : {-3, 3}) {
        MedicineChange change;
        change.day = day(1).addDays(i);
        change.name = QStringLiteral("Magnesium");
        diary.rows.medicines.push_back(change);
    }
    const ChartData chart =
        charts::timeline(*diary.snapshot(), {.period = {day(1), day(7)}, .factor = {}});
    ASSERT_EQ(chart.flags.size(), 1u);
    EXPECT_EQ(chart.flags[0].x, charts::noon(day(4)));
    EXPECT_EQ(chart.flags[0].text, QStringLiteral("Magnesium started"));
    EXPECT_EQ(seriesOf(chart, Role::Factor), nullptr);
}

TEST_F(WeekTest, DoseTakesClosedDaysWithAnAmountOnly)
{
    const ChartData same = build(charts::dose);
    ASSERT_EQ(same.series.at(0).points.size(), 2u);
    EXPECT_EQ(same.series[0].points[0].x, 90);
    EXPECT_EQ(same.series[0].points[0].y, 2);
    EXPECT_EQ(same.series[0].points[1].x, 500);
    EXPECT_EQ(same.series[0].points[1].y, 4);
    EXPECT_TRUE(same.sentence.startsWith(QStringLiteral("2 closed day(s)")));
    EXPECT_TRUE(same.sentence.contains(QStringLiteral("Not enough")));
}

TEST_F(WeekTest, DoseWithALagPairsTheAmountOfTheDayBefore)
{
    const ChartData later = build(charts::dose, 1);
    ASSERT_EQ(later.series.at(0).points.size(), 3u);
    EXPECT_EQ(later.series[0].points[0].x, 90);
    EXPECT_EQ(later.series[0].points[0].y, 0);
    EXPECT_EQ(later.series[0].points[1].x, 100);
    EXPECT_EQ(later.series[0].points[1].y, 0);
    EXPECT_EQ(later.series[0].points[2].x, 300);
    EXPECT_EQ(later.series[0].points[2].y, 4);
}

TEST_F(WeekTest, CalendarKnowsThreeStates)
{
    const ChartData chart = build(charts::calendar);
    ASSERT_EQ(chart.cells.size(), 7u);
    using enum DayState;
    const DayState expected[] = {Twitched, None, NotLogged, Twitched, Twitched, NotLogged, None};
    for (size_t i = 0; i < chart.cells.size(); ++i)
        EXPECT_EQ(chart.cells[i].state, expected[i]) << i;
    EXPECT_EQ(chart.cells[0].row, 6);
    EXPECT_EQ(chart.cells[0].column, 0);
    EXPECT_EQ(chart.cells[1].row, 0);
    EXPECT_EQ(chart.cells[1].column, 1);
    EXPECT_TRUE(chart.sentence.endsWith(
        QStringLiteral("twitching on 3, none on 2, twitches not logged on 2.")));
}

TEST_F(WeekTest, ClockLeavesOutTwitchesWithoutATimeAndSaysSo)
{
    const ChartData chart = build(charts::clock);
    const std::vector<ChartPoint>& hours = chart.series.at(0).points;
    ASSERT_EQ(hours.size(), 24u);
    EXPECT_EQ(hours[2].y, 3);
    EXPECT_EQ(hours[10].y, 3);
    EXPECT_EQ(hours[12].y, 0);
    EXPECT_EQ(chart.sentence,
              QStringLiteral("Most often between 02:00 and 03:00: 3 of 6 twitch(es) with a time "
                             "of day. 1 more without a time of day left out."));
}

TEST_F(WeekTest, WeekdaysDivideByClosedDaysAndCountANightToTheEveningBefore)
{
    const ChartData chart = build(charts::weekday);
    ASSERT_EQ(chart.cells.size(), 7u * 24);
    const auto at = [&](int row, int column) { return chart.cells.at(size_t(row * 24 + column)); };
    const ChartCell thursdayNight = at(3, 22); // the day begins at four
    EXPECT_EQ(thursdayNight.value, 3);
    EXPECT_TRUE(thursdayNight.label.endsWith(
        QStringLiteral("02:00 to 03:00: 3 a day (3 twitch(es) on 1 closed day(s))")))
        << thursdayNight.label.toStdString();
    EXPECT_EQ(at(3, 6).state, DayState::None) << "the other twitch of that day has no time";
    EXPECT_EQ(at(3, 6).value, 0);
    for (const ChartCell& cell : chart.cells)
        if (cell.row == 1 || cell.row == 2 || cell.row == 4) {
            EXPECT_EQ(cell.state, DayState::NotLogged);
            EXPECT_FALSE(cell.value.has_value()) << "no closed day is not zero";
            EXPECT_TRUE(cell.label.endsWith(QStringLiteral("no closed day of that weekday")));
        }
    EXPECT_TRUE(chart.sentence.contains(QStringLiteral("2 more left out")));
}

TEST_F(WeekTest, StrengthAndDurationSayHowManyWereAnswered)
{
    EXPECT_EQ(build(charts::severity).sentence,
              QStringLiteral("How strong is answered for 1 of 7 twitch(es)."));
    const ChartData durations = build(charts::durations);
    EXPECT_EQ(durations.sentence,
              QStringLiteral("Median 1 min; the duration is known for 2 of 7 twitch(es)."));
    EXPECT_EQ(durations.series.at(0).points.at(1).x, 1);
    EXPECT_EQ(durations.series[0].points.at(2).x, 1);
}

TEST_F(WeekTest, CsvHoldsWhatIsDrawnWithEmptyCellsForGaps)
{
    const QList<QByteArray> lines = chartCsv(build(charts::timeline)).split('\n');
    EXPECT_EQ(lines[0], "series,x,row,value,to,note\r");
    EXPECT_TRUE(lines[1].startsWith("Twitches a day,2026-11-01,,2,"));
    EXPECT_TRUE(lines[2].startsWith("Twitches a day,2026-11-02,,0,"));
    EXPECT_TRUE(lines[3].startsWith("Twitches a day,2026-11-03,,,"));
}

TEST(DayGroupsTest, MeansRestOnKnownDaysOnly)
{
    DiaryBuilder diary(QDate(2026, 11, 8));
    diary.twitch(QDate(2026, 11, 2), "", 3);
    diary.close(QDate(2026, 11, 2));
    diary.close(QDate(2026, 11, 3));
    diary.twitch(QDate(2026, 11, 4), "", 9);
    const SnapshotPtr snapshot = diary.snapshot();
    const auto weeks = charts::groupDays(snapshot->days, Grain::Week);
    ASSERT_EQ(weeks.size(), 1u);
    EXPECT_EQ(weeks[0].closed, 2);
    EXPECT_EQ(weeks[0].logged, 3);
    EXPECT_EQ(weeks[0].episodes, 3);
    EXPECT_EQ(weeks[0].openEpisodes, 9);
    const charts::GroupMean mean = charts::meanOf({2, {}, 4, {}, {}, {}, {}}, weeks[0]);
    EXPECT_EQ(mean.mean, 3);
    EXPECT_EQ(mean.recorded, 2);
}

TEST(DayGroupsTest, TenYearsBecomeFewEnoughPointsToRead)
{
    const SnapshotPtr snapshot = YearDiary(3650).snapshot();
    for (const int days : {28, 84, 365, 3650}) {
        const ChartData chart = charts::timeline(
            *snapshot, {.period = {snapshot->today.addDays(1 - days), {}}, .factor = caffeine});
        EXPECT_LE(chart.series.at(0).points.size(), 201u) << days;
        EXPECT_GE(chart.series[0].points.size(), 28u) << days;
    }
}

TEST(DoseTest, MediansNeedEnoughDaysAndNeverPartEqualAmounts)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 0; i < 40; ++i) {
        const QDate day = diary.today.addDays(-1 - i);
        diary.value(caffeine, day, i < 20 ? 100 : 500);
        if (i >= 20)
            diary.twitch(day, "", 4);
        diary.close(day);
    }
    const ChartData chart = charts::dose(*diary.snapshot(), {.period = {}, .factor = caffeine});
    ASSERT_EQ(chart.series.at(0).points.size(), 2u);
    EXPECT_EQ(chart.series[0].points[0].weight, 20);
    EXPECT_EQ(heights(chart.series.at(2)), (DayValues{0, 0, {}, 4, 4, {}}));
    EXPECT_EQ(chart.sentence, QStringLiteral("40 closed day(s) with Caffeine recorded. Lowest "
                                             "amounts (100\u00a0mg): "
                                             "a median of 0 on 20 days. Highest amounts "
                                             "(500\u00a0mg): a median of 4 "
                                             "on 20 days. Whether this may be luck is judged on "
                                             "the Findings page."));
}

TEST(DoseTest, TheBandHoldsTheMedianAndSaysSo)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 0; i < 40; ++i) {
        const QDate day = diary.today.addDays(-1 - i);
        diary.value(caffeine, day, 100);
        for (int n = 0; n < i % 5; ++n)
            diary.twitch(day, "", 1);
        diary.close(day);
    }
    const ChartData chart = charts::dose(*diary.snapshot(), {.period = {}, .factor = caffeine});
    const ChartSeries& band = chart.series.at(1);
    EXPECT_EQ(band.shape, Shape::Band);
    // Of 40 the 14th and the 27th; eight days each of 0 to 4.
    EXPECT_EQ(band.points.at(0).y, 1);
    EXPECT_EQ(band.points.at(0).top, 3);
    EXPECT_EQ(band.points[0].label,
              QStringLiteral("100\u00a0mg: median 2 on 40 closed day(s) (95 % interval 1 to 3)"));
    EXPECT_TRUE(chartCsv(chart).contains(",1,3,"));
}

/// 40 closed days; every fourth has 500 mg, the day after it two twitches.
DiaryBuilder dayAfterDiary()
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 40; i > 0; --i) {
        const QDate day = diary.today.addDays(-i);
        diary.value(caffeine, day, i % 4 == 0 ? 500 : 100);
        if (i % 4 == 3)
            diary.twitch(day, "", 2);
        diary.close(day);
    }
    return diary;
}

TEST(LagsTest, EachPointIsTheRateOfItsOwnDays)
{
    const ChartData chart =
        charts::lags(*dayAfterDiary().snapshot(), {.period = {}, .factor = caffeine});
    ASSERT_EQ(chart.series.size(), 2u) << chart.empty.toStdString();
    EXPECT_EQ(heights(chart.series[0]), (DayValues{0, 2, 0, 0, 0, 2, 0}));
    const DayValues others = heights(chart.series[1]);
    ASSERT_TRUE(others[0] && others[1]);
    EXPECT_DOUBLE_EQ(*others[0], 20.0 / 30);
    EXPECT_DOUBLE_EQ(*others[1], 0);
    EXPECT_TRUE(chart.series[0].points[1].label.contains(QStringLiteral("on 10 closed day(s)")))
        << chart.series[0].points[1].label.toStdString();
}

TEST(LagsTest, WhatIsMissingFromALineIsSaid)
{
    DiaryBuilder diary = dayAfterDiary();
    const QDate first = diary.today.addDays(-40);
    // Three weeks have six days of 500 mg, and fewer days that far after one of them.
    const ChartData whole = charts::lags(*diary.snapshot(), {.period = {}, .factor = caffeine});
    EXPECT_FALSE(whole.sentence.contains(QStringLiteral("not drawn")));
    const ChartData chart =
        charts::lags(*diary.snapshot(), {.period = {first, first.addDays(20)}, .factor = caffeine});
    ASSERT_EQ(chart.series.size(), 2u) << chart.empty.toStdString();
    for (const ChartSeries& series : chart.series) {
        const bool gaps = std::ranges::any_of(series.points, [](auto& p) { return !p.y; });
        EXPECT_EQ(chart.sentence.contains(series.name + QStringLiteral(": not drawn where")), gaps)
            << chart.sentence.toStdString();
    }
    EXPECT_TRUE(chart.sentence.contains(QStringLiteral("fewer than 6 closed days")))
        << chart.sentence.toStdString();
}

TEST(LagsTest, TooFewDaysAndAHabitWithoutLimitAreSaid)
{
    DiaryBuilder few(QDate(2026, 11, 22));
    few.value(caffeine, few.today, 500);
    few.twitch(few.today);
    few.close(few.today);
    const ChartData chart = charts::lags(*few.snapshot(), {.period = {}, .factor = caffeine});
    EXPECT_TRUE(chart.empty.contains(QStringLiteral("6 of each"))) << chart.empty.toStdString();
    const ChartData without =
        charts::lags(*few.snapshot(), {.period = {}, .factor = QLatin1String(factor_id::nicotine)});
    EXPECT_TRUE(without.empty.contains(QStringLiteral("no limit"))) << without.empty.toStdString();
}

TEST(CalendarTest, YearsStandBelowEachOther)
{
    const SnapshotPtr snapshot = YearDiary(900).snapshot();
    const ChartData chart = charts::calendar(*snapshot, {});
    EXPECT_EQ(chart.cells.size(), size_t(snapshot->days.size()));
    EXPECT_EQ(chart.x.categories.size(), 53);
    EXPECT_EQ(chart.y.categories.filter(QStringLiteral("20")).size(), 3);
    EXPECT_EQ(chart.x.categories.filter(QStringLiteral("Jan")).size(), 1);
}

} // namespace

} // namespace myolog::test
