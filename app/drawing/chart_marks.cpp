// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_marks.h"

#include "app/drawing/chart_words.h"
#include "app/drawing/lying_marks.h"

#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

/// Narrower slots show "none" as a short stroke; print is finer than a screen.
double leastForCircle(const Canvas& canvas)
{
    return canvas.paper ? 3 : 6;
}

void paintGrid(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    canvas.painter.setPen(QPen(canvas.colours.grid, 1));
    const QRectF& plot = frame.plot;
    if (barsLie(chart)) {
        for (const Tick& tick : frame.xTicks) {
            const double x = frame.placeX(chart, tick.at);
            const bool same = chart.x.ratio && tick.at == 1; // no difference
            canvas.painter.setPen(QPen(same ? canvas.colours.secondary : canvas.colours.grid, 1));
            canvas.painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
        return;
    }
    for (const Tick& tick : frame.yTicks) {
        const double y = frame.placeY(chart.y, tick.at);
        canvas.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintNone(const Canvas& canvas, QPointF foot, double slot)
{
    if (slot >= leastForCircle(canvas)) {
        const double radius = std::min(slot * (canvas.paper ? 0.36 : 0.28), canvas.em() * 0.2);
        paintDot(canvas, foot - QPointF(0, radius + 1.5), radius, false);
        return;
    }
    canvas.painter.setPen(QPen(canvas.colours.episodes, 1));
    canvas.painter.drawLine(foot - QPointF(slot * 0.3, 1), foot + QPointF(slot * 0.3, -1));
}

void paintStandingBars(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                       const ChartSeries& series)
{
    const double slot = frame.barSlot(chart, series);
    const double width = std::min(slot * (slot > 4 ? 0.72 : 0.9), canvas.em() * 2);
    const Axis& axis = series.rightAxis ? chart.right : chart.y;
    for (const ChartPoint& point : series.points) {
        if (!point.y)
            continue;
        const QPointF foot(frame.placeX(chart, point.x), frame.plot.bottom());
        if (*point.y == 0) {
            if (chart.x.kind == AxisKind::Date)
                paintNone(canvas, foot, slot);
            continue;
        }
        const double top = frame.placeY(axis, *point.y);
        // The first and the last week may be shorter than their bar.
        const double from = std::max(frame.plot.left(), foot.x() - width / 2);
        const double to = std::min(frame.plot.right(), foot.x() + width / 2);
        paintBar(canvas, QRectF(from, top, to - from, foot.y() - top), canvas.colourOf(series.role),
                 true);
    }
}

void paintPoints(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                 const ChartSeries& series)
{
    const double smallest = canvas.em() * (series.points.size() > 400 ? 0.16 : 0.2);
    QColor fill = canvas.colourOf(series.role);
    fill.setAlphaF(canvas.paper ? 0.0F : 0.35F);
    canvas.painter.setPen(QPen(canvas.colourOf(series.role), canvas.paper ? 0.8 : 0.6));
    canvas.painter.setBrush(canvas.paper ? QBrush(Qt::NoBrush) : QBrush(fill));
    const Axis& axis = series.rightAxis ? chart.right : chart.y;
    for (const ChartPoint& point : series.points) {
        if (!point.y)
            continue;
        // Area counts the days; beyond 25 of them it would hide its neighbours.
        const double radius =
            std::min(smallest * std::sqrt(std::min(point.weight, 25)), frame.plot.height() / 10);
        canvas.painter.drawEllipse(
            QPointF(frame.placeX(chart, point.x), frame.placeY(axis, *point.y)), radius, radius);
    }
    canvas.painter.setBrush(Qt::NoBrush);
}

/// Each pair of points is one stretch. The less is known, the higher and the paler it is.
void paintBand(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
               const ChartSeries& series)
{
    constexpr double leastHeight = 2; // both edges may be the same count
    canvas.painter.setPen(Qt::NoPen);
    for (size_t i = 0; i + 1 < series.points.size(); ++i) {
        const ChartPoint& from = series.points[i];
        const ChartPoint& to = series.points[i + 1];
        if (!from.top || !to.top)
            continue;
        QRectF area(QPointF(frame.placeX(chart, from.x), frame.placeY(chart.y, *from.top)),
                    QPointF(frame.placeX(chart, to.x), frame.placeY(chart.y, *from.y)));
        if (area.height() < leastHeight)
            area.adjust(0, -leastHeight / 2, 0, leastHeight / 2);
        paintBandPart(canvas, area, canvas.colourOf(series.role),
                      1 - area.height() / frame.plot.height());
    }
}

void paintRanges(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                 const ChartSeries& series)
{
    const Axis& axis = series.rightAxis ? chart.right : chart.y;
    const double slot = frame.barSlot(chart, series);
    for (const ChartPoint& point : series.points) {
        if (!point.y || !point.top)
            continue;
        const double x = frame.placeX(chart, point.x);
        paintRangeLine(canvas, {x, frame.placeY(axis, *point.y), x, frame.placeY(axis, *point.top)},
                       canvas.colourOf(series.role), slot);
    }
}

/// Where there are few, so that what is between them is not taken for a value.
bool hasDots(const Canvas& canvas, const ChartFrame& frame, const ChartSeries& series)
{
    constexpr double leastEms = 1.5; // from one to the next
    return (series.role == Role::Factor || series.role == Role::Episodes) &&
           frame.plot.width() >= canvas.em() * leastEms * double(series.points.size());
}

bool isLonely(const std::vector<ChartPoint>& points, size_t i)
{
    return (i == 0 || !points[i - 1].y) && (i + 1 == points.size() || !points[i + 1].y);
}

/// A value between two gaps would be a line without length.
void paintLineDots(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                   const ChartSeries& series)
{
    const bool dots = hasDots(canvas, frame, series);
    const bool hollow = dots && series.role == Role::Episodes;
    const QColor colour = canvas.colourOf(series.role);
    canvas.painter.setPen(dots ? QPen(colour, 1.2) : QPen(Qt::NoPen));
    canvas.painter.setBrush(hollow ? canvas.colours.background : colour);
    const double radius = dots ? canvas.em() * 0.2 : 1.6;
    const Axis& axis = series.rightAxis ? chart.right : chart.y;
    for (size_t i = 0; i < series.points.size(); ++i) {
        const ChartPoint& point = series.points[i];
        if (point.y && (dots || isLonely(series.points, i)))
            canvas.painter.drawEllipse(
                QPointF(frame.placeX(chart, point.x), frame.placeY(axis, *point.y)), radius,
                radius);
    }
    canvas.painter.setBrush(Qt::NoBrush);
}

void paintFlags(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    const double em = canvas.em();
    double free = frame.plot.left() - em;
    for (size_t i = 0; i < chart.flags.size(); ++i) {
        const double x = frame.placeX(chart, chart.flags[i].x);
        const double end = i + 1 < chart.flags.size() ? frame.placeX(chart, chart.flags[i + 1].x)
                                                      : frame.flags.right();
        canvas.painter.setPen(QPen(canvas.colours.secondary, 1));
        canvas.painter.drawLine(QPointF(x, frame.flags.top() + em * 0.2),
                                QPointF(x, frame.plot.bottom()));
        const double top = frame.flags.top() + em * 0.2;
        const QPointF flag[] = {{x, top}, {x + em * 0.5, top + em * 0.25}, {x, top + em * 0.5}};
        canvas.painter.setBrush(canvas.colours.text);
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.drawPolygon(flag, 3);
        canvas.painter.setBrush(Qt::NoBrush);
        const double room = end - x - em;
        if (x < free || room < em * 2)
            continue;
        const QString words =
            canvas.metrics().elidedText(chart.flags[i].text, Qt::ElideRight, room);
        canvas.painter.setPen(canvas.colours.text);
        canvas.text(QRectF(x + em * 0.7, frame.flags.top(), room, em), Qt::AlignLeft, words);
        free = x + em + canvas.metrics().horizontalAdvance(words);
    }
}

} // namespace

void paintDot(const Canvas& canvas, QPointF centre, double radius, bool filled)
{
    canvas.painter.setPen(QPen(canvas.colours.episodes, 1));
    canvas.painter.setBrush(filled ? QBrush(canvas.colours.episodes) : QBrush(Qt::NoBrush));
    canvas.painter.drawEllipse(centre, radius, radius);
    canvas.painter.setBrush(Qt::NoBrush);
}

void paintBar(const Canvas& canvas, const QRectF& bar, const QColor& colour, bool filled)
{
    const double round = std::min({canvas.em() * 0.12, bar.width() / 4, bar.height() / 4});
    canvas.painter.setPen(filled ? QPen(Qt::NoPen) : QPen(colour, 1));
    canvas.painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    canvas.painter.drawRoundedRect(bar, round, round);
    canvas.painter.setBrush(Qt::NoBrush);
}

void paintRangeLine(const Canvas& canvas, QLineF line, const QColor& colour, double slot)
{
    // On a bar it needs an edge, on a narrow one that would leave nothing of the bar.
    const double width = std::clamp(slot * 0.15, 0.8, 1.5);
    if (line.isNull()) // both ends are the same where one day is known
        line = QLineF(line.p1() - QPointF(width, 0), line.p2() + QPointF(width, 0));
    if (slot > 8) {
        canvas.painter.setPen(QPen(canvas.colours.background, width + 2));
        canvas.painter.drawLine(line);
    }
    canvas.painter.setPen(QPen(colour, width));
    canvas.painter.drawLine(line);
}

void paintBandPart(const Canvas& canvas, const QRectF& area, QColor colour, double sureness)
{
    colour.setAlphaF(float(0.08 + 0.22 * sureness));
    canvas.painter.fillRect(area, colour);
}

void paintBehindLines(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    for (const ChartSpan& span : chart.notLogged) {
        const double from = frame.placeX(chart, span.from);
        drawHatch(canvas, QRectF(from, frame.plot.top(), frame.placeX(chart, span.to) - from,
                                 frame.plot.height()));
    }
    paintGrid(canvas, frame, chart);
    for (const ChartSeries& series : chart.series) {
        if (series.shape != Shape::Bars)
            continue;
        if (barsLie(chart))
            paintLyingBars(canvas, frame, chart, series);
        else
            paintStandingBars(canvas, frame, chart, series);
    }
    for (const ChartSeries& series : chart.series)
        if (series.shape == Shape::Band)
            paintBand(canvas, frame, chart, series);
        else if (series.shape == Shape::Points)
            (barsLie(chart) ? paintLyingPoints : paintPoints)(canvas, frame, chart, series);
        else if (series.shape == Shape::Range)
            (barsLie(chart) ? paintLyingRanges : paintRanges)(canvas, frame, chart, series);
}

void paintBeforeLines(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    for (const ChartSeries& series : chart.series)
        if (series.shape == Shape::Line)
            paintLineDots(canvas, frame, chart, series);
    paintFlags(canvas, frame, chart);
    paintWords(canvas, frame, chart);
}

} // namespace myolog
