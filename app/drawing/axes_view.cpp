// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/axes_view.h"

#include "app/drawing/chart_marks.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QValueAxis>
#include <algorithm>

namespace myolog {

namespace {

QValueAxis* addAxis(QChart& chart, const Axis& axis, Qt::Alignment side)
{
    auto* drawn = new QValueAxis;
    drawn->setRange(axis.least, axis.most);
    drawn->setVisible(false);
    chart.addAxis(drawn, side);
    return drawn;
}

/// One Qt series for each stretch without gap: Qt Charts knows no missing values.
std::vector<QList<QPointF>> stretchesOf(const ChartSeries& series)
{
    std::vector<QList<QPointF>> stretches(1);
    for (const ChartPoint& point : series.points) {
        if (point.y)
            stretches.back().append(QPointF(point.x, *point.y));
        else if (!stretches.back().isEmpty())
            stretches.emplace_back();
    }
    std::erase_if(stretches, [](const QList<QPointF>& points) { return points.size() < 2; });
    return stretches;
}

void addLines(QChart& drawn, const ChartSeries& series, const QPen& pen,
              const std::pair<QAbstractAxis*, QAbstractAxis*>& axes)
{
    for (const QList<QPointF>& points : stretchesOf(series)) {
        auto* line = new QLineSeries;
        line->setPen(pen);
        line->append(points);
        drawn.addSeries(line);
        line->attachAxis(axes.first);
        line->attachAxis(axes.second);
    }
}

void paintLines(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart)
{
    if (std::ranges::find(chart.series, Shape::Line, &ChartSeries::shape) == chart.series.end())
        return;
    QGraphicsScene scene;
    auto* drawn = new QChart;
    scene.addItem(drawn);
    drawn->setBackgroundVisible(false);
    drawn->setAnimationOptions(QChart::NoAnimation);
    drawn->legend()->hide();
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->setMargins(QMargins());
    drawn->resize(canvas.rect.size());
    drawn->setPlotArea(frame.plot);
    QValueAxis* x = addAxis(*drawn, chart.x, Qt::AlignBottom);
    QValueAxis* left = addAxis(*drawn, chart.y, Qt::AlignLeft);
    QValueAxis* right = frame.hasRight ? addAxis(*drawn, chart.right, Qt::AlignRight) : left;
    for (const ChartSeries& series : chart.series) {
        if (series.shape != Shape::Line)
            continue;
        const std::pair<QAbstractAxis*, QAbstractAxis*> axes(x, series.rightAxis ? right : left);
        const QPen pen = canvas.penOf(series.role);
        if (canvas.paper) // a black line over black bars needs a white edge
            addLines(*drawn, series, QPen(canvas.colours.background, pen.widthF() + 2.4), axes);
        addLines(*drawn, series, pen, axes);
    }
    drawn->layout()->activate();
    scene.render(&canvas.painter, canvas.rect, canvas.rect);
}

} // namespace

void paintWithAxes(const Canvas& canvas, const ChartData& chart)
{
    const ChartFrame frame = layOut(canvas, chart);
    paintBehindLines(canvas, frame, chart);
    paintLines(canvas, frame, chart);
    paintBeforeLines(canvas, frame, chart);
}

std::vector<ChartStop> stopsWithAxes(const Canvas& canvas, const ChartData& chart)
{
    return stopsOf(layOut(canvas, chart), chart);
}

} // namespace myolog
