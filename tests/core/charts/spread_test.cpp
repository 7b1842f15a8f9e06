// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Means of weeks and months with the fewest and the most twitches of their days.
#include "core/charts/builders.h"
#include "core/charts/chart_csv.h"
#include "core/charts/day_groups.h"
#include "tests/support/diary_builder.h"
#include "tests/support/year_diary.h"

namespace myolog::test {

namespace {

ChartData lineOf(const Snapshot& snapshot, std::optional<Grain> grain)
{
    return charts::timeline(snapshot, {.period = {}, .factor = caffeine, .grain = grain});
}

const ChartSeries* spreadOf(const ChartData& chart)
{
    const auto it = std::ranges::find(chart.series, Shape::Range, &ChartSeries::shape);
    return it == chart.series.end() ? nullptr : &*it;
}

class GrainSpreadTest : public testing::TestWithParam<Grain> {};

TEST_P(GrainSpreadTest, HoldsTheMeanAndRestsOnTheSameClosedDays)
{
    const SnapshotPtr snapshot = YearDiary().snapshot();
    const ChartData chart = lineOf(*snapshot, GetParam());
    const ChartSeries* spread = spreadOf(chart);
    ASSERT_NE(spread, nullptr);
    const std::vector<ChartPoint>& means = chart.series.at(0).points;
    ASSERT_EQ(spread->points.size(), means.size());
    const std::vector<charts::DayGroup> groups = charts::groupDays(snapshot->days, GetParam());
    for (size_t i = 0; i < means.size(); ++i) {
        const ChartPoint& range = spread->points[i];
        EXPECT_EQ(range.x, means[i].x);
        ASSERT_EQ(range.y.has_value(), means[i].y.has_value());
        ASSERT_EQ(range.top.has_value(), means[i].y.has_value());
        if (!range.y)
            continue;
        EXPECT_LE(*range.y, *means[i].y);
        EXPECT_GE(*range.top, *means[i].y);
        EXPECT_LE(*range.top, chart.y.most);
        EXPECT_TRUE(range.label.contains(QStringLiteral("on %1 closed day").arg(groups[i].closed)))
            << range.label.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Grains, GrainSpreadTest, testing::Values(Grain::Week, Grain::Month));

TEST(SpreadTest, CountsClosedDaysOnlyAndStandsInTheTable)
{
    DiaryBuilder diary(QDate(2026, 11, 8));
    diary.twitch(QDate(2026, 11, 2), "", 3);
    diary.twitch(QDate(2026, 11, 3), "", 1);
    diary.close(QDate(2026, 11, 2));
    diary.close(QDate(2026, 11, 3));
    diary.twitch(QDate(2026, 11, 4), "", 9); // of an open day more may come
    const ChartData chart = lineOf(*diary.snapshot(), Grain::Week);
    const ChartSeries* spread = spreadOf(chart);
    ASSERT_NE(spread, nullptr);
    EXPECT_EQ(spread->points.at(0).y, 1);
    EXPECT_EQ(spread->points[0].top, 3);
    EXPECT_TRUE(chartCsv(chart).contains(
        "\r\nFewest to most on a closed day,2026-11-05,,1,3,from 1 to 3 on 2 closed day(s)\r\n"))
        << chartCsv(chart).toStdString();
}

TEST(SpreadTest, SingleDaysNeedNone)
{
    EXPECT_EQ(spreadOf(lineOf(*YearDiary(84).snapshot(), {})), nullptr);
}

TEST(SpreadTest, TheGrainIsTheFinestThatMakesNoMoreGroupsThanAreWanted)
{
    const SnapshotPtr snapshot = YearDiary(364).snapshot();
    for (const int wanted : {400, 60, 10}) {
        ChartQuery query{.groupsToRead = wanted};
        const size_t bars = charts::timeline(*snapshot, query).series.at(0).points.size();
        EXPECT_LE(bars, size_t(wanted) + 3) << "weeks and months are cut at both ends";
        query = {.grain = Grain::Day, .mostGroups = wanted};
        EXPECT_EQ(charts::timeline(*snapshot, query).series.at(0).points.size(), bars);
    }
    EXPECT_EQ(charts::finestGrain(7, 7), Grain::Day);
    EXPECT_EQ(charts::finestGrain(8, 7), Grain::Week);
    EXPECT_EQ(charts::finestGrain(50, 7), Grain::Month);
}

TEST(SpreadTest, DaysThatWouldMeltIntoABlockAreDrawnAsWeeksAndThatIsSaid)
{
    const SnapshotPtr snapshot = YearDiary(3650).snapshot();
    const ChartData chart = lineOf(*snapshot, Grain::Day);
    EXPECT_LE(chart.series.at(0).points.size(), 800u);
    EXPECT_TRUE(chart.y.title.contains(QStringLiteral("week")));
    EXPECT_TRUE(chart.sentence.contains(QStringLiteral("weeks are drawn")));
    EXPECT_FALSE(lineOf(*snapshot, Grain::Month).sentence.contains(QStringLiteral("are drawn")));
}

} // namespace

} // namespace myolog::test
