// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/places_view.h"

#include "app/drawing/chart_paint.h"

#include <QImage>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

ChartPlace placeAt(const char* name, int count, std::optional<BodySpot> spot = {})
{
    return {.name = QLatin1String(name),
            .count = count,
            .label = QLatin1String(name),
            .spot = std::move(spot)};
}

std::vector<ChartStop> stopsOn(const ChartData& chart, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    return chartStops(canvasOn(painter, image.rect(), {.font = {}}), chart);
}

TEST(PlacesViewTest, MoreTwitchesHaveALargerMark)
{
    ChartData chart;
    chart.places = {placeAt("much", 90, BodySpot{0.2, 0.6}),
                    placeAt("some", 30, BodySpot{0.8, 0.6}), placeAt("few", 1, BodySpot{0.5, 0.2})};
    const std::vector<ChartStop> stops = stopsOn(chart, {900, 600});
    ASSERT_EQ(stops.size(), 3u);
    for (size_t i = 1; i < stops.size(); ++i)
        EXPECT_GT(stops[i - 1].area.height(), stops[i].area.height() * 1.2) << i;
    EXPECT_LT(stops[0].area.center().x(), stops[2].area.center().x());
    EXPECT_LT(stops[2].area.center().x(), stops[1].area.center().x());
}

TEST(PlacesViewTest, MarksOfNeighboursDoNotHideEachOther)
{
    ChartData chart;
    for (const double x : {0.46, 0.5, 0.54})
        chart.places.push_back(placeAt("lip", 400, BodySpot{x, 0.7}));
    const std::vector<ChartStop> stops = stopsOn(chart, {500, 400});
    for (size_t i = 0; i < stops.size(); ++i)
        for (size_t j = i + 1; j < stops.size(); ++j)
            EXPECT_FALSE(stops[i].area.intersects(stops[j].area)) << i << " and " << j;
}

TEST(PlacesViewTest, WhatStandsBesideItStaysInsideAndCanBeAskedForAtAnySize)
{
    ChartData chart;
    chart.places.push_back(placeAt("lip", 40, BodySpot{0.46, 0.7}));
    for (int i = 0; i < 9; ++i)
        chart.places.push_back(placeAt("a place with quite a long name of its own", 9 - i));
    for (const QSize size : {QSize(260, 240), QSize(500, 300), QSize(1200, 600)}) {
        const std::vector<ChartStop> stops = stopsOn(chart, size);
        ASSERT_EQ(stops.size(), chart.places.size());
        for (const ChartStop& stop : stops) {
            EXPECT_FALSE(stop.area.isEmpty());
            EXPECT_TRUE(QRectF(-1, -1, size.width() + 2, size.height() + 2).contains(stop.area))
                << size.width();
        }
    }
}

} // namespace

} // namespace myolog::test
