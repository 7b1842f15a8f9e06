// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_stops.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace myolog {

namespace {

ChartStop pointStop(const ChartFrame& frame, const ChartData& chart, const ChartSeries& series,
                    const ChartPoint& point)
{
    const Axis& axis = series.rightAxis ? chart.right : chart.y;
    const QPointF place(frame.placeX(chart, point.x), frame.placeY(axis, *point.y));
    return {QRectF(place - QPointF(3, 3), QSizeF(6, 6)), point.label};
}

QRectF stripOf(const ChartFrame& frame, const ChartData& chart, const ChartPoint& point,
               double slot)
{
    return {frame.placeX(chart, point.x) - slot / 2, frame.plot.top(), slot, frame.plot.height()};
}

/// One for each row, whichever of its series speaks of it.
std::vector<ChartStop> rowStops(const ChartFrame& frame, const ChartData& chart)
{
    std::map<int, ChartStop> rows;
    for (const ChartSeries& series : chart.series) {
        const double slot = frame.barSlot(chart, series);
        for (const ChartPoint& point : series.points) {
            const double top = frame.placeY(chart.y, *point.y) - slot / 2;
            rows.insert(
                {int(*point.y), {{frame.plot.left(), top, frame.plot.width(), slot}, point.label}});
        }
    }
    std::vector<ChartStop> stops;
    for (auto& [row, stop] : rows)
        stops.push_back(std::move(stop));
    return stops;
}

/// The others stand in the words of a neighbour.
bool isRead(const ChartSeries& series)
{
    return series.role != Role::Threshold && series.shape != Shape::Band;
}

/// What other series say about the same x.
QString joined(const ChartData& chart, const ChartSeries& series, size_t index)
{
    QString label = series.points[index].label;
    for (const ChartSeries& other : chart.series) {
        if (&other == &series || other.points.size() != series.points.size())
            continue;
        const ChartPoint& point = other.points[index];
        if (point.x == series.points[index].x && !point.label.isEmpty())
            label += u'\n' + point.label;
    }
    return label;
}

/// A flag's words may have no room beside it.
QString flagsIn(const ChartFrame& frame, const ChartData& chart, const QRectF& strip)
{
    QString text;
    for (const ChartFlag& flag : chart.flags)
        if (const double x = frame.placeX(chart, flag.x); x >= strip.left() && x < strip.right())
            text += u'\n' + flag.text;
    return text;
}

} // namespace

std::vector<ChartStop> stopsOf(const ChartFrame& frame, const ChartData& chart)
{
    if (barsLie(chart))
        return rowStops(frame, chart);
    std::vector<ChartStop> stops;
    const bool bars =
        std::ranges::find(chart.series, Shape::Bars, &ChartSeries::shape) != chart.series.end();
    for (const ChartSeries& series : chart.series) {
        const double slot = series.shape == Shape::Bars ? frame.barSlot(chart, series) : 0;
        for (size_t i = 0; i < series.points.size(); ++i) {
            const ChartPoint& point = series.points[i];
            if (series.shape == Shape::Bars) {
                const QRectF strip = stripOf(frame, chart, point, slot);
                stops.push_back({strip, joined(chart, series, i) + flagsIn(frame, chart, strip)});
            } else if (!bars && point.y && isRead(series))
                stops.push_back(pointStop(frame, chart, series, point));
        }
    }
    std::ranges::stable_sort(stops, {}, [](const ChartStop& stop) { return stop.area.left(); });
    return stops;
}

int stopBeside(const std::vector<ChartStop>& stops, int from, int down)
{
    constexpr double leastStep = 1;
    const QPointF here = stops[size_t(from)].area.center();
    int nearest = -1;
    double least = 0;
    for (size_t i = 0; i < stops.size(); ++i) {
        const QPointF way = stops[i].area.center() - here;
        const double distance = way.y() * down + 2 * std::abs(way.x());
        if (way.y() * down > leastStep && (nearest < 0 || distance < least)) {
            nearest = int(i);
            least = distance;
        }
    }
    return nearest;
}

int nearestStop(const std::vector<ChartStop>& stops, QPointF place)
{
    int nearest = -1;
    double least = 0;
    for (size_t i = 0; i < stops.size(); ++i) {
        const QRectF& area = stops[i].area;
        const double dx = std::max({area.left() - place.x(), 0.0, place.x() - area.right()});
        const double dy = std::max({area.top() - place.y(), 0.0, place.y() - area.bottom()});
        const double distance = dx * dx + dy * dy;
        if (nearest < 0 || distance < least) {
            nearest = int(i);
            least = distance;
        }
    }
    return nearest;
}

} // namespace myolog
