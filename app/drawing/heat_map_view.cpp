// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/heat_map_view.h"

#include "app/drawing/chart_marks.h"
#include "app/drawing/chart_words.h"
#include "app/tone.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

struct MapFrame {
    QRectF title;
    QRectF columnTitle;
    QRectF cells;
    double width = 0; ///< of one cell
    double height = 0;
    std::vector<LegendEntry> legend; ///< one for each day state
    bool numbers = false;            ///< the cells have room for them

    QRectF cell(const ChartCell& c) const
    {
        return {cells.left() + c.column * width, cells.top() + c.row * height, width, height};
    }
};

constexpr DayState cellStates[] = {DayState::Twitched, DayState::None, DayState::NotLogged};

/// What tells more from less is named where the cells have no number.
QString stateText(const ChartData& chart, DayState state, bool numbers)
{
    const QString& name = chart.states[size_t(state)];
    if (state != DayState::Twitched)
        return name;
    return numbers ? QCoreApplication::translate("ChartView", "%1 (stronger: more)").arg(name)
                   : QCoreApplication::translate("ChartView", "%1 (larger: more)").arg(name);
}

double widest(const Canvas& canvas, const QStringList& words)
{
    double width = 0;
    for (const QString& word : words)
        width = std::max(width, canvas.metrics().horizontalAdvance(word));
    return width;
}

/// In ink there is no paler shade that a number could be read on.
bool roomForNumbers(const Canvas& canvas, const MapFrame& frame, const ChartData& chart)
{
    QStringList texts;
    for (const ChartCell& cell : chart.cells)
        texts << cell.text;
    return !canvas.paper && frame.height > canvas.em() * 1.2 &&
           frame.width > widest(canvas, texts) + canvas.em() * 0.4;
}

MapFrame layOutMap(const Canvas& canvas, const ChartData& chart)
{
    const double em = canvas.em();
    MapFrame frame;
    QRectF rest = canvas.rect;
    if (!chart.title.isEmpty()) {
        frame.title = QRectF(rest.topLeft(), QSizeF(rest.width(), em * 1.5));
        rest.setTop(frame.title.bottom());
    }
    if (rest.height() > em * 9) {
        // Both wordings need the same room; which one is known when the cells are laid out.
        for (const DayState state : cellStates)
            frame.legend.push_back({.text = stateText(chart, state, true), .area = {}});
        rest.setTop(rest.top() + flowLegend(canvas, frame.legend, rest));
    }
    if (!chart.x.title.isEmpty()) {
        frame.columnTitle = QRectF(rest.left(), rest.top(), rest.width(), em * 1.3);
        rest.setTop(frame.columnTitle.bottom());
    }
    rest.setTop(rest.top() + em * 1.5);
    rest.setLeft(rest.left() + widest(canvas, chart.y.categories) + em * 0.6);
    frame.columnTitle.setLeft(rest.left());
    frame.width = rest.width() / double(std::max<qsizetype>(1, chart.x.categories.size()));
    frame.height = rest.height() / double(std::max<qsizetype>(1, chart.y.categories.size()));
    // A day is about square; stretches of hours and the tiny days of many years may be wide.
    frame.height = std::min({frame.height, em * 2.4, frame.width * 1.5});
    const bool wide = !chart.x.title.isEmpty() || chart.y.categories.size() > 7;
    frame.width = std::min(frame.width, frame.height * (wide ? 4 : 1.3));
    frame.cells = QRectF(rest.topLeft(), QSizeF(frame.width * chart.x.categories.size(),
                                                frame.height * chart.y.categories.size()));
    frame.numbers = roomForNumbers(canvas, frame, chart);
    for (size_t i = 0; i < frame.legend.size(); ++i)
        frame.legend[i].text = stateText(chart, cellStates[i], frame.numbers);
    return frame;
}

/// Black or white, whichever has more contrast.
QColor readableOn(const QColor& colour)
{
    return tone::contrast(colour, Qt::black) > tone::contrast(colour, Qt::white) ? Qt::black
                                                                                 : Qt::white;
}

/// Darker with the amount, and its number in it; or larger. One twitch is plainly seen.
void paintTwitched(const Canvas& canvas, const QRectF& area, double share, const QString& number)
{
    QColor colour = canvas.colours.episodes;
    if (!canvas.paper)
        colour.setAlphaF(float(0.35 + 0.65 * share));
    const bool full = !number.isEmpty();
    QRectF filled(QPointF(0, 0), area.size() * (full ? 1 : 0.4 + 0.6 * std::sqrt(share)));
    filled.moveCenter(area.center());
    const double round = std::min(filled.width(), filled.height()) * 0.18;
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(colour);
    canvas.painter.drawRoundedRect(filled, round, round);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(
        readableOn(tone::mix(canvas.colours.background, colour, colour.alphaF())));
    canvas.text(area, Qt::AlignCenter, number);
}

void paintCell(const Canvas& canvas, const QRectF& cell, DayState state, double share,
               const QString& number)
{
    const double gap = std::min(cell.width(), cell.height()) * 0.08;
    const QRectF area = cell.adjusted(gap, gap, -gap, -gap);
    switch (state) {
    case DayState::Twitched:
        paintTwitched(canvas, area, share, number);
        break;
    case DayState::None:
        paintDot(canvas, area.center(), std::min(area.width(), area.height()) * 0.22, false);
        break;
    case DayState::NotLogged:
        drawHatch(canvas, area);
        break;
    }
}

void paintNames(const Canvas& canvas, const MapFrame& frame, const ChartData& chart)
{
    const double em = canvas.em();
    canvas.painter.setPen(canvas.colours.secondary);
    double free = canvas.rect.left();
    for (int column = 0; const QString& name : chart.x.categories) {
        const double x = frame.cells.left() + column++ * frame.width;
        if (name.isEmpty() || x < free)
            continue;
        const double width = canvas.metrics().horizontalAdvance(name) + 2;
        const double left = std::min(x, canvas.rect.right() - width);
        canvas.text(QRectF(left, frame.cells.top() - em * 1.3, width, em), Qt::AlignLeft, name);
        free = left + width + em * 0.3;
    }
    double freeY = frame.cells.top() - em;
    for (int row = 0; const QString& name : chart.y.categories) {
        const double y = frame.cells.top() + (row++ + 0.5) * frame.height - em / 2;
        if (name.isEmpty() || y < freeY)
            continue;
        canvas.text(
            QRectF(canvas.rect.left(), y, frame.cells.left() - em * 0.6 - canvas.rect.left(), em),
            Qt::AlignRight | Qt::AlignVCenter, name);
        freeY = y + em * 0.9;
    }
    canvas.text(frame.columnTitle, Qt::AlignLeft | Qt::AlignVCenter, chart.x.title);
}

void paintMapLegend(const Canvas& canvas, const MapFrame& frame)
{
    const double em = canvas.em();
    for (size_t i = 0; i < frame.legend.size(); ++i) {
        const QRectF& area = frame.legend[i].area;
        paintCell(canvas, QRectF(area.left(), area.top() + em * 0.1, em * 1.1, em * 1.1),
                  cellStates[i], 0.7, frame.numbers ? QStringLiteral(" ") : QString());
        canvas.painter.setPen(canvas.colours.secondary);
        canvas.text(area.adjusted(signWidth(canvas), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                    frame.legend[i].text);
    }
}

} // namespace

void paintHeatMap(const Canvas& canvas, const ChartData& chart)
{
    const MapFrame frame = layOutMap(canvas, chart);
    double most = 0;
    for (const ChartCell& cell : chart.cells)
        most = std::max(most, cell.value.value_or(0));
    for (const ChartCell& cell : chart.cells)
        paintCell(canvas, frame.cell(cell), cell.state,
                  most > 0 ? cell.value.value_or(0) / most : 0,
                  frame.numbers ? cell.text : QString());
    paintNames(canvas, frame, chart);
    paintMapLegend(canvas, frame);
    paintTitle(canvas, frame.title, chart.title);
}

std::vector<ChartStop> heatMapStops(const Canvas& canvas, const ChartData& chart)
{
    const MapFrame frame = layOutMap(canvas, chart);
    std::vector<ChartStop> stops;
    for (const ChartCell& cell : chart.cells)
        stops.push_back({frame.cell(cell), cell.label});
    return stops;
}

} // namespace myolog
