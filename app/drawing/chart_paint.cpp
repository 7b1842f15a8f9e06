// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_paint.h"

#include "app/drawing/chart_words.h"
#include "app/drawing/drawing.h"

#include <algorithm>

namespace myolog {

namespace {

const Drawing& drawingOf(const ChartData& chart)
{
    return *std::ranges::find_if(drawingTable(), [&](const Drawing& d) { return d.fits(chart); });
}

void paintEmpty(const Canvas& canvas, const ChartData& chart)
{
    paintTitle(canvas, canvas.rect, chart.title);
    const double margin = canvas.em();
    canvas.painter.setPen(canvas.colours.secondary);
    canvas.painter.drawText(canvas.rect.adjusted(margin, margin * 1.5, -margin, 0),
                            Qt::AlignCenter | Qt::TextWordWrap, chart.empty);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& rect, const ChartData& chart,
                const ChartLook& look)
{
    painter.save();
    const Canvas canvas = canvasOn(painter, rect, look);
    if (!chart.empty.isEmpty())
        paintEmpty(canvas, chart);
    else
        drawingOf(chart).paint(canvas, chart);
    painter.restore();
}

std::vector<ChartStop> chartStops(const Canvas& canvas, const ChartData& chart)
{
    return chart.empty.isEmpty() ? drawingOf(chart).stops(canvas, chart) : std::vector<ChartStop>();
}

} // namespace myolog
