// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_words.h"

#include "app/drawing/chart_marks.h"

#include <algorithm>

namespace myolog {

namespace {

void paintXTicks(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    const double em = canvas.em();
    const QRectF& plot = frame.plot;
    // Where each day has its own words, these stand under its bar.
    const bool eachDay = chart.x.kind == AxisKind::Date &&
                         chart.x.most - chart.x.least <= double(frame.xTicks.size());
    for (const Tick& tick : frame.xTicks) {
        const double x = frame.placeX(chart, tick.at + (eachDay ? 0.5 : 0));
        const double width = canvas.metrics().horizontalAdvance(tick.text) + 2;
        QRectF where(x - width / 2, plot.bottom() + em * 0.3, width, em);
        if (chart.x.kind == AxisKind::Date && !eachDay) {
            // A date stands for a stretch that begins at its tick.
            where.moveLeft(x + em * 0.25);
            if (where.right() > canvas.rect.right())
                continue;
            canvas.painter.setPen(QPen(canvas.colours.secondary, 1));
            canvas.painter.drawLine(QPointF(x, plot.bottom()),
                                    QPointF(x, plot.bottom() + em * 1.1));
        }
        where.moveLeft(std::min(where.left(), canvas.rect.right() - width));
        canvas.painter.setPen(canvas.colours.secondary);
        canvas.text(where, Qt::AlignCenter, tick.text);
    }
}

void paintYTicks(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    const double em = canvas.em();
    canvas.painter.setPen(canvas.colours.secondary);
    for (const Tick& tick : frame.yTicks)
        canvas.text(QRectF(canvas.rect.left(), frame.placeY(chart.y, tick.at) - em / 2,
                           frame.plot.left() - em * 0.4 - canvas.rect.left(), em),
                    Qt::AlignRight | Qt::AlignVCenter, tick.text);
    for (const Tick& tick : frame.rightTicks)
        canvas.text(QRectF(frame.plot.right() + em * 0.4,
                           frame.placeY(chart.right, tick.at) - em / 2,
                           canvas.rect.right() - frame.plot.right(), em),
                    Qt::AlignLeft | Qt::AlignVCenter, tick.text);
}

void paintSign(const Canvas& canvas, const QRectF& area, const LegendEntry& entry)
{
    const double em = canvas.em();
    const QPointF centre = area.center();
    if (entry.sign == LegendEntry::Sign::NotLogged) {
        drawHatch(canvas, area.adjusted(em * 0.2, em * 0.3, -em * 0.3, -em * 0.3));
    } else if (entry.sign == LegendEntry::Sign::NoTwitching) {
        paintDot(canvas, centre, em * 0.2, false);
    } else if (entry.shape == Shape::Band) {
        paintBandPart(canvas, area.adjusted(em * 0.1, em * 0.25, -em * 0.3, -em * 0.25),
                      canvas.colourOf(entry.role), 1);
    } else if (entry.shape == Shape::Range) {
        const QPointF half(0, em * 0.45);
        paintRangeLine(canvas, {centre - half, centre + half}, canvas.colourOf(entry.role), em);
    } else if (entry.shape == Shape::Points) {
        paintDot(canvas, centre, em * 0.22, !canvas.paper);
    } else if (entry.shape == Shape::Bars) {
        paintBar(canvas, QRectF(centre.x() - em * 0.25, centre.y() - em * 0.4, em * 0.5, em * 0.8),
                 canvas.colourOf(entry.role), true);
    } else {
        canvas.painter.setPen(canvas.penOf(entry.role));
        canvas.painter.drawLine(QPointF(area.left() + em * 0.1, centre.y()),
                                QPointF(area.right() - em * 0.3, centre.y()));
    }
}

/// The title of an axis carries the sign of its series, so that none needs to be looked up.
void paintAxisTitle(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                    bool rightAxis)
{
    const QString& words = rightAxis ? chart.right.title : chart.y.title;
    if (words.isEmpty() || (rightAxis && !frame.hasRight))
        return;
    const ChartSeries* series = titledSeries(chart, rightAxis);
    const double sign = series ? signWidth(canvas) : 0;
    const double width = std::min(canvas.metrics().horizontalAdvance(words) + 1,
                                  frame.axisTitles.width() * (frame.hasRight ? 0.5 : 1) - sign);
    QRectF where(frame.axisTitles.left() + sign, frame.axisTitles.top(), width,
                 frame.axisTitles.height());
    if (rightAxis)
        where.moveRight(frame.axisTitles.right());
    if (series)
        paintSign(canvas, QRectF(where.left() - sign, where.top(), sign, where.height()),
                  {.text = {}, .role = series->role, .shape = series->shape, .area = {}});
    canvas.painter.setPen(canvas.colours.secondary);
    canvas.text(where, Qt::AlignVCenter | Qt::AlignLeft,
                canvas.metrics().elidedText(words, Qt::ElideRight, width));
}

void paintLegend(const Canvas& canvas, const std::vector<LegendEntry>& legend)
{
    for (const LegendEntry& entry : legend) {
        const double sign = signWidth(canvas);
        paintSign(canvas, QRectF(entry.area.left(), entry.area.top(), sign, entry.area.height()),
                  entry);
        canvas.painter.setPen(canvas.colours.secondary);
        canvas.text(entry.area.adjusted(sign, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                    canvas.metrics().elidedText(entry.text, Qt::ElideRight,
                                                canvas.rect.right() - entry.area.left() - sign));
    }
}

} // namespace

void paintTitle(const Canvas& canvas, const QRectF& area, const QString& title)
{
    const QFont bold = canvas.titleFont();
    canvas.painter.setFont(bold);
    canvas.painter.setPen(canvas.colours.text);
    canvas.text(area, Qt::AlignLeft | Qt::AlignTop,
                QFontMetricsF(bold).elidedText(title, Qt::ElideRight, area.width()));
    canvas.painter.setFont(canvas.font);
}

void paintWords(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    paintTitle(canvas, frame.title, chart.title);
    paintLegend(canvas, frame.legend);
    paintAxisTitle(canvas, frame, chart, false);
    paintAxisTitle(canvas, frame, chart, true);
    paintXTicks(canvas, frame, chart);
    paintYTicks(canvas, frame, chart);
    canvas.painter.setPen(canvas.colours.secondary);
    canvas.text(frame.xTitle, Qt::AlignCenter,
                canvas.metrics().elidedText(chart.x.title, Qt::ElideRight, frame.xTitle.width()));
}

} // namespace myolog
