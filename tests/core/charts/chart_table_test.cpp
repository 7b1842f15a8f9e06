// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart.h"

#include "core/analysis/checkpoint.h"
#include "tests/support/year_diary.h"

#include <cmath>
#include <set>

namespace myolog::test {

namespace {

const Snapshot& year()
{
    static const SnapshotPtr snapshot = YearDiary().snapshot();
    return *snapshot;
}

const Findings& findingsOf(const Snapshot& snapshot)
{
    static const Findings ofYear = analyseAtCheckpoint(year(), {.everyInterval = true});
    static const Findings ofNothing;
    return &snapshot == &year() ? ofYear : ofNothing;
}

void expectSoundAxis(const Axis& axis)
{
    EXPECT_TRUE(std::isfinite(axis.least) && std::isfinite(axis.most));
    EXPECT_LT(axis.least, axis.most);
}

bool drawsNothing(const ChartData& chart)
{
    return chart.series.empty() && chart.cells.empty() && chart.places.empty();
}

class EveryChartTest : public testing::TestWithParam<const ChartKind*> {
protected:
    /// Calls `check` with the chart of each factor; once where the chart takes none.
    template <typename Check>
    void forEachFactor(const Snapshot& snapshot, const Period& period, Check check) const
    {
        for (const BuiltInFactor& factor : builtInFactors()) {
            SCOPED_TRACE(factor.id);
            check(GetParam()->build(snapshot, {.period = period,
                                               .factor = QLatin1String(factor.id),
                                               .findings = &findingsOf(snapshot)}));
            if (!GetParam()->usesFactor)
                break;
        }
    }
    template <typename Check>
    void forEachFactor(Check check) const
    {
        forEachFactor(year(), {}, check);
    }
};

TEST_P(EveryChartTest, HasTitleAndEitherASentenceOrAWayOut)
{
    forEachFactor([&](const ChartData& chart) {
        EXPECT_EQ(chart.id, QLatin1String(GetParam()->id));
        EXPECT_FALSE(chart.title.isEmpty());
        EXPECT_NE(chart.sentence.isEmpty(), chart.empty.isEmpty());
        EXPECT_EQ(drawsNothing(chart), !chart.empty.isEmpty());
    });
}

TEST_P(EveryChartTest, DrawsFiniteNumbersInsideItsAxes)
{
    forEachFactor([&](const ChartData& chart) {
        if (!chart.empty.isEmpty())
            return;
        expectSoundAxis(chart.x);
        expectSoundAxis(chart.y);
        for (const ChartSeries& series : chart.series)
            for (const ChartPoint& point : series.points) {
                EXPECT_TRUE(std::isfinite(point.x));
                if (!point.y)
                    continue;
                const Axis& axis = series.rightAxis ? chart.right : chart.y;
                EXPECT_GE(*point.y, axis.least) << series.name.toStdString();
                EXPECT_LE(*point.y, axis.most) << series.name.toStdString();
            }
    });
}

TEST_P(EveryChartTest, SaysWhatEachDrawnValueIs)
{
    forEachFactor([&](const ChartData& chart) {
        for (const ChartSeries& series : chart.series) {
            EXPECT_FALSE(series.name.isEmpty());
            EXPECT_FALSE(series.points.empty()) << series.name.toStdString();
            for (const ChartPoint& point : series.points)
                EXPECT_FALSE(point.y && point.label.isEmpty()) << series.name.toStdString();
        }
        for (const ChartCell& cell : chart.cells)
            EXPECT_FALSE(cell.label.isEmpty());
        for (const ChartPlace& place : chart.places)
            EXPECT_TRUE(place.label.startsWith(place.name) && !place.name.isEmpty());
    });
}

TEST_P(EveryChartTest, KeepsItsCellsInItsRowsAndColumns)
{
    forEachFactor([&](const ChartData& chart) {
        std::set<std::pair<int, int>> taken;
        for (const ChartCell& cell : chart.cells) {
            EXPECT_TRUE(taken.insert({cell.column, cell.row}).second);
            EXPECT_LT(cell.column, chart.x.categories.size());
            EXPECT_LT(cell.row, chart.y.categories.size());
            EXPECT_GE(std::min(cell.column, cell.row), 0);
            EXPECT_FALSE(chart.states[size_t(cell.state)].isEmpty());
            EXPECT_EQ(cell.value.has_value(), cell.state != DayState::NotLogged);
        }
    });
}

TEST_P(EveryChartTest, OfAnEmptyDiaryTellsWhatToDoNext)
{
    forEachFactor(*emptySnapshot(), {}, [](const ChartData& chart) {
        EXPECT_TRUE(chart.empty.contains(QStringLiteral("Today page")))
            << chart.empty.toStdString();
        EXPECT_TRUE(drawsNothing(chart));
    });
}

TEST_P(EveryChartTest, OfATimeWithoutEntriesAsksForALongerOne)
{
    const QDate before = year().days.first;
    forEachFactor(year(), {before.addDays(-40), before.addDays(-10)}, [](const ChartData& chart) {
        EXPECT_TRUE(chart.empty.contains(QStringLiteral("longer period")))
            << chart.empty.toStdString();
    });
}

TEST_P(EveryChartTest, NeverSpeaksOfReasons)
{
    forEachFactor([&](const ChartData& chart) {
        const QString said = (chart.sentence + chart.empty + chart.title).toLower();
        for (const char* word : {"cause", "trigger", "because", "due to", "safe"})
            EXPECT_FALSE(said.contains(QLatin1String(word))) << said.toStdString();
    });
}

std::vector<const ChartKind*> allCharts()
{
    std::vector<const ChartKind*> kinds;
    for (const ChartKind& kind : chartTable())
        kinds.push_back(&kind);
    return kinds;
}

INSTANTIATE_TEST_SUITE_P(Charts, EveryChartTest, testing::ValuesIn(allCharts()),
                         [](const auto& row) { return std::string(row.param->id); });

TEST(ChartTableTest, FindsEachRowByItsIdAndNothingElse)
{
    std::set<QString> ids;
    for (const ChartKind& kind : chartTable()) {
        EXPECT_EQ(findChart(QLatin1String(kind.id)), &kind);
        EXPECT_TRUE(ids.insert(QLatin1String(kind.id)).second);
    }
    EXPECT_EQ(findChart(QStringLiteral("pie")), nullptr);
}

TEST(ChartTableTest, OffersTheFactorRecordedOnMostDaysUnlessItIsHidden)
{
    const QString most = mostRecordedFactor(year(), {});
    EXPECT_EQ(most, QLatin1String(factor_id::hydration));
    Rows rows = YearDiary().rows();
    FactorPreference hidden;
    hidden.change.factor = most;
    hidden.change.hidden = true;
    rows.preferences.push_back(hidden);
    const SnapshotPtr snapshot = makeSnapshot(rows, yearEnd, {});
    EXPECT_EQ(mostRecordedFactor(*snapshot, {}), QLatin1String(factor_id::sleep));
    EXPECT_EQ(mostRecordedFactor(*emptySnapshot(), {}), QString());
}

} // namespace

} // namespace myolog::test
