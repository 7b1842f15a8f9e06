// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_frame.h"

#include "app/drawing/chart_paint.h"
#include "core/charts/builders.h"
#include "tests/support/year_diary.h"

#include <QImage>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

template <typename Use>
void onCanvas(QSizeF ems, const Scheme* scheme, Use use)
{
    QFont font;
    font.setPixelSize(13);
    const double em = QFontMetricsF(font).height();
    QImage image((ems * em).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    use(canvasOn(painter, image.rect(), {.scheme = scheme, .font = font}));
}

std::vector<ChartData> axesCharts()
{
    const SnapshotPtr year = YearDiary().snapshot();
    std::vector<ChartData> charts;
    for (const ChartKind& kind : chartTable()) {
        ChartData chart = kind.build(*year, {.period = {year->today.addDays(-83), year->today},
                                             .factor = QLatin1String(factor_id::caffeine)});
        if (chart.empty.isEmpty() && chart.cells.empty() && chart.places.empty())
            charts.push_back(std::move(chart));
    }
    return charts;
}

} // namespace

TEST(ChartFrameTest, TheLegendNeverEatsTheDrawing)
{
    constexpr double titleAndAxes = 1.5 + 1.4 + 1.3 + 0.4 + 2.6;
    int whole = 0;
    for (const ChartData& chart : axesCharts())
        for (const double height : {12.5, 14.0, 17.0})
            for (const double width : {16.0, 24.0})
                onCanvas({width, height}, schemeTable().data(), [&](const Canvas& canvas) {
                    const ChartFrame frame = layOut(canvas, chart);
                    EXPECT_GE(frame.plot.height(),
                              canvas.em() * (std::min(height - titleAndAxes, 5.0) - 0.2))
                        << chart.id.toStdString() << " of " << width << " by " << height;
                    whole += !frame.legend.empty();
                });
    EXPECT_GT(whole, 5) << "where there is room it stays";
}

TEST(ChartFrameTest, TwoLinesDifferByMoreThanTheirColour)
{
    std::vector<const Scheme*> looks{nullptr}; // paper
    for (const Scheme& scheme : schemeTable())
        looks.push_back(&scheme);
    for (const Scheme* look : looks)
        onCanvas({20, 20}, look, [](const Canvas& canvas) {
            const Role roles[] = {Role::Episodes, Role::Factor, Role::Threshold};
            for (const Role one : roles)
                for (const Role other : roles)
                    EXPECT_EQ(one == other,
                              canvas.penOf(one).dashPattern() == canvas.penOf(other).dashPattern());
        });
}

} // namespace myolog::test
