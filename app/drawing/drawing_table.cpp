// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A way to draw a chart gets a row here, before those that fit more charts.
#include "app/drawing/axes_view.h"
#include "app/drawing/drawing.h"
#include "app/drawing/heat_map_view.h"
#include "app/drawing/places_view.h"

namespace myolog {

namespace {

constexpr Drawing drawingRows[] = {
    {[](const ChartData& chart) { return !chart.places.empty(); }, paintPlaces, placeStops},
    {[](const ChartData& chart) { return !chart.cells.empty(); }, paintHeatMap, heatMapStops},
    {[](const ChartData&) { return true; }, paintWithAxes, stopsWithAxes},
};

} // namespace

std::span<const Drawing> drawingTable()
{
    return drawingRows;
}

} // namespace myolog
