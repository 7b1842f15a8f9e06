// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/lying_marks.h"

#include "app/drawing/chart_marks.h"

#include <QLocale>
#include <QPolygonF>
#include <algorithm>
#include <limits>

namespace myolog {

void paintLyingBars(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                    const ChartSeries& series)
{
    const double height = std::min(frame.barSlot(chart, series) * 0.66, canvas.em() * 1.3);
    const bool filled = series.role != Role::None;
    for (const ChartPoint& point : series.points) {
        const double right = frame.placeX(chart, point.x);
        const double middle = frame.placeY(chart.y, *point.y);
        const QRectF bar(frame.plot.left(), middle - height / 2, right - frame.plot.left(), height);
        if (bar.width() > 0) {
            if (!filled)
                drawHatch(canvas, bar);
            paintBar(canvas, bar, canvas.colourOf(series.role), filled);
        }
        canvas.painter.setPen(canvas.colours.text);
        canvas.text(QRectF(right + canvas.em() * 0.3, middle - canvas.em() / 2, canvas.em() * 4,
                           canvas.em()),
                    Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(point.x, 'f', 0));
    }
}

void paintLyingRanges(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                      const ChartSeries& series)
{
    const double arrow = std::min(frame.barSlot(chart, series) * 0.3, canvas.em() * 0.3);
    const QColor colour = canvas.colourOf(series.role);
    for (const ChartPoint& point : series.points) {
        const double y = frame.placeY(chart.y, *point.y);
        const double to = point.top.value_or(std::numeric_limits<double>::infinity());
        const QPointF left(frame.placeX(chart, point.x), y);
        const QPointF right(frame.placeX(chart, to), y);
        canvas.painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::FlatCap));
        canvas.painter.drawLine(left, right);
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.setBrush(colour);
        if (point.x < chart.x.least)
            canvas.painter.drawPolygon(QPolygonF(
                {left, left + QPointF(arrow * 1.6, -arrow), left + QPointF(arrow * 1.6, arrow)}));
        if (to > chart.x.most)
            canvas.painter.drawPolygon(QPolygonF({right, right + QPointF(-arrow * 1.6, -arrow),
                                                  right + QPointF(-arrow * 1.6, arrow)}));
        canvas.painter.setBrush(Qt::NoBrush);
    }
}

void paintLyingPoints(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                      const ChartSeries& series)
{
    const double radius = std::min(frame.barSlot(chart, series) * 0.3, canvas.em() * 0.26);
    for (const ChartPoint& point : series.points)
        if (point.x >= chart.x.least && point.x <= chart.x.most)
            paintDot(canvas, {frame.placeX(chart, point.x), frame.placeY(chart.y, *point.y)},
                     radius, true);
}

} // namespace myolog
