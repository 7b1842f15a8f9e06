// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a chart says in words, thousands in it are parted as the language does.
#include "app/shell/language.h"
#include "core/charts/chart.h"
#include "core/factors/factor_ids.h"
#include "tests/support/page_test.h"

#include <QRegularExpression>

using namespace myolog;
using namespace myolog::test;

namespace {

class GroupedNumbersTest : public PageTest, public testing::WithParamInterface<const char*> {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        language.apply(QLatin1String(GetParam()));
    }
    void TearDown() override
    {
        language.apply(QStringLiteral("en"));
        PageTest::TearDown();
    }
    /// Four thousand twitches on each day of a month, all at the same hour.
    SnapshotPtr manyTwitches() const
    {
        Rows rows;
        for (int day = 30; day > 0; --day) {
            Episode episode;
            episode.start = momentOf(now.addDays(-day));
            episode.count = 4000;
            episode.site = day % 10 ? QStringLiteral("chin") : QString();
            rows.episodes.push_back(episode);
            DayMark closed;
            closed.day = now.date().addDays(-day);
            rows.marks.push_back(closed);
        }
        return makeSnapshot(std::move(rows), now, {});
    }

    Language language;
};

TEST_P(GroupedNumbersTest, NoSentenceOrLabelOfAChartHoldsFiveDigitsInARow)
{
    static const QRegularExpression bare(QStringLiteral("\\d{5}"));
    static const QRegularExpression parted(QStringLiteral("\\d\\D\\d{3}(?!\\d)"));
    const SnapshotPtr snapshot = manyTwitches();
    int seen = 0;
    for (const ChartKind& kind : chartTable()) {
        const ChartData chart =
            kind.build(*snapshot, {.period = {now.date().addDays(-30), now.date()},
                                   .factor = kind.usesFactor ? QLatin1String(factor_id::caffeine)
                                                             : QString()});
        QStringList words{chart.sentence, chart.title};
        for (const ChartSeries& series : chart.series)
            for (const ChartPoint& point : series.points)
                words << point.label;
        for (const QString& each : words) {
            EXPECT_FALSE(each.contains(bare)) << kind.id << ": " << each.toStdString();
            seen += each.contains(parted);
        }
    }
    EXPECT_GT(seen, 3);
}

INSTANTIATE_TEST_SUITE_P(Languages, GroupedNumbersTest, testing::Values("en", "de", "es", "fr"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
