// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checkpoint.h"
#include "core/analysis/comparisons.h"
#include "core/analysis/pattern_words.h"
#include "core/charts/builders.h"
#include "core/charts/chart_csv.h"
#include "tests/support/diary_builder.h"
#include "tests/support/year_diary.h"

#include <cmath>

namespace myolog::test {

namespace {

class ForestTest : public testing::Test {
protected:
    static const Snapshot& year()
    {
        static const SnapshotPtr snapshot = YearDiary().snapshot();
        return *snapshot;
    }
    static const Findings& findings()
    {
        static const Findings all = analyseAtCheckpoint(year(), {.everyInterval = true});
        return all;
    }
    static ChartData forestOf(const Findings& of)
    {
        return charts::forest(year(), {.period = {}, .factor = {}, .findings = &of});
    }
    static const ChartSeries* seriesOf(const ChartData& chart, Shape shape)
    {
        const auto it = std::ranges::find(chart.series, shape, &ChartSeries::shape);
        return it == chart.series.end() ? nullptr : &*it;
    }
    static const Pattern& patternOf(const QString& title)
    {
        const auto it = std::ranges::find_if(findings().patterns, [&](const Pattern& pattern) {
            return patternTitle(pattern, *year().catalogue.factor(pattern.factor)) == title;
        });
        EXPECT_NE(it, findings().patterns.end()) << title.toStdString();
        return *it;
    }
};

TEST_F(ForestTest, HasARowForEachTestWithTheNumbersOfTheFindings)
{
    const ChartData chart = forestOf(findings());
    const ChartSeries* ratios = seriesOf(chart, Shape::Points);
    const ChartSeries* intervals = seriesOf(chart, Shape::Range);
    ASSERT_TRUE(ratios && intervals);
    EXPECT_GT(chart.y.categories.size(), 4);
    EXPECT_EQ(
        chart.y.categories.size(),
        std::ranges::count_if(findings().patterns, [](const Pattern& p) { return !!p.test; }));
    EXPECT_EQ(chart.right.categories.size(), chart.y.categories.size());
    for (const ChartPoint& point : ratios->points) {
        const Pattern& pattern = patternOf(chart.y.categories[int(*point.y)]);
        EXPECT_EQ(point.x, pattern.test->ratio);
        EXPECT_TRUE(point.label.contains(ratioText(pattern)));
        EXPECT_TRUE(point.label.contains(patternText(pattern))) << "rates with their days";
    }
    for (const ChartPoint& point : intervals->points) {
        const Pattern& pattern = patternOf(chart.y.categories[int(*point.y)]);
        EXPECT_EQ(point.x, pattern.test->low.value_or(0));
        EXPECT_EQ(point.top, pattern.test->high);
    }
}

TEST_F(ForestTest, StandsInOrderOfVerdictThenOfEffect)
{
    const ChartData chart = forestOf(findings());
    const auto rank = [](const Pattern& pattern) {
        return std::pair(-int(pattern.verdict), -std::abs(std::log(pattern.test->ratio)));
    };
    for (int i = 1; i < chart.y.categories.size(); ++i) {
        const Pattern& above = patternOf(chart.y.categories[i - 1]);
        const Pattern& below = patternOf(chart.y.categories[i]);
        if (above.state.isEmpty() && below.state.isEmpty()) {
            EXPECT_LE(rank(above), rank(below)) << i;
        }
        EXPECT_TRUE(
            chart.right.categories[i].contains(QLatin1String(verdictKind(below.verdict).brief)));
    }
}

TEST_F(ForestTest, AnOpenEndStaysOpenAndAComparisonWithoutRatioHasNoMark)
{
    Findings few;
    few.patterns = {findings().patterns.front(), findings().patterns.front()};
    few.patterns[0].test = PatternTest{.ratio = 2, .hasInterval = true, .low = 1.1, .high = {}};
    few.patterns[0].state.clear();
    few.patterns[1].id = QStringLiteral("b");
    few.patterns[1].test = PatternTest{.ratio = std::numeric_limits<double>::infinity(),
                                       .hasInterval = true,
                                       .low = 1.5,
                                       .high = {}};
    few.patterns[1].state = QStringLiteral("separated");
    const ChartData chart = forestOf(few);
    EXPECT_EQ(seriesOf(chart, Shape::Points)->points.size(), 1u);
    ASSERT_EQ(seriesOf(chart, Shape::Range)->points.size(), 2u);
    EXPECT_FALSE(seriesOf(chart, Shape::Range)->points[0].top.has_value());
    EXPECT_EQ(QString::fromUtf8(chartCsv(chart)).count(QStringLiteral(",1.1,,")), 1);
}

TEST_F(ForestTest, CsvHasBothEndsOfEachInterval)
{
    const ChartData chart = forestOf(findings());
    const QString csv = QString::fromUtf8(chartCsv(chart));
    for (const ChartPoint& point : seriesOf(chart, Shape::Range)->points) {
        const Pattern& pattern = patternOf(chart.y.categories[int(*point.y)]);
        if (pattern.test->low && pattern.test->high) {
            EXPECT_TRUE(csv.contains(
                QString::number(*pattern.test->high, 'g', QLocale::FloatingPointShortest)));
        }
    }
    EXPECT_EQ(csv.count(u'\n'), csv.count(QStringLiteral("\r\n"))) << "one line for each row";
}

TEST_F(ForestTest, SaysWhyThereAreNoFindingsOrWhenTheNextCheckIs)
{
    const QString why = QStringLiteral("40 % done");
    EXPECT_EQ(charts::forest(year(), {.period = {}, .factor = {}, .withoutFindings = why}).empty,
              why);
    DiaryBuilder few(QDate(2026, 11, 22));
    few.twitch(few.today);
    few.close(few.today);
    const SnapshotPtr snapshot = few.snapshot();
    const Findings none = analyseAtCheckpoint(*snapshot);
    const ChartData early =
        charts::forest(*snapshot, {.period = {}, .factor = {}, .findings = &none});
    EXPECT_TRUE(early.empty.contains(closedDaysText(none))) << early.empty.toStdString();
    EXPECT_TRUE(early.empty.contains(QString::number(nextCheckpoint(1))))
        << early.empty.toStdString();
}

} // namespace

} // namespace myolog::test
