// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/places_view.h"

#include "app/drawing/body_sheet.h"
#include "app/drawing/chart_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

struct PlacesFrame {
    QRectF title;
    SheetStrips sheets;
    std::vector<QRectF> marks; ///< one for each place
    std::vector<QRectF> names; ///< the same; empty for those on the picture
    QRectF more;               ///< a line for those that found no room; empty when all did
    int hidden = 0;

    bool isHidden(size_t i) const { return hidden && marks[i] == more; }
};

QString countText(const ChartPlace& place)
{
    return QLocale().toString(place.count);
}

/// Each holds its number; beyond that the area grows with the count.
std::vector<QRectF> marksOf(const Canvas& canvas, const ChartData& chart, double largest)
{
    int most = 1;
    for (const ChartPlace& place : chart.places)
        most = std::max(most, place.count);
    const double smallest = canvas.em() * 1.1;
    largest = std::max(largest, smallest);
    std::vector<QRectF> marks;
    for (const ChartPlace& place : chart.places) {
        const double share = double(place.count) / most;
        const double size =
            std::sqrt(smallest * smallest * (1 - share) + largest * largest * share);
        const double words = canvas.metrics().horizontalAdvance(countText(place));
        marks.emplace_back(0, 0, std::max(size, words + canvas.em() * 0.4), size);
    }
    return marks;
}

bool anyOn(const ChartData& chart, bool onFace)
{
    return std::ranges::any_of(chart.places, [&](const ChartPlace& place) {
        return place.spot && place.spot->onFace == onFace;
    });
}

void placeSheets(PlacesFrame& frame, const ChartData& chart, const QRectF& area, double gap)
{
    const Sheets sheets = sheetsFor(anyOn(chart, true), anyOn(chart, false));
    frame.sheets = stripsIn(area, sheets, gap);
}

void placeMarks(PlacesFrame& frame, const ChartData& chart, bool onFace, double space)
{
    const QRectF& strip = onFace ? frame.sheets.face : frame.sheets.body;
    std::vector<size_t> which;
    std::vector<QRectF> marks;
    for (size_t i = 0; i < chart.places.size(); ++i) {
        const std::optional<BodySpot>& spot = chart.places[i].spot;
        if (!spot || spot->onFace != onFace)
            continue;
        frame.marks[i].moveCenter(placeOnSheet(strip, spot->x, spot->y));
        which.push_back(i);
        marks.push_back(frame.marks[i]);
    }
    moveApart(marks, space);
    for (size_t i = 0; i < which.size(); ++i)
        frame.marks[which[i]] = marks[i];
}

double rowOf(const Canvas& canvas, const QRectF& mark)
{
    return std::max(mark.height(), canvas.em()) + canvas.em() * 0.4;
}

std::vector<size_t> besidePicture(const ChartData& chart)
{
    std::vector<size_t> beside;
    for (size_t i = 0; i < chart.places.size(); ++i)
        if (!chart.places[i].spot)
            beside.push_back(i);
    return beside;
}

/// One below the other from the top of `area`; a last line counts those that find no room.
/// Returns the height used.
double listBeside(const Canvas& canvas, PlacesFrame& frame, const ChartData& chart,
                  const QRectF& area)
{
    const std::vector<size_t> beside = besidePicture(chart);
    double all = 0;
    double indent = 0;
    for (const size_t i : beside) {
        all += rowOf(canvas, frame.marks[i]);
        indent = std::max(indent, frame.marks[i].width() + canvas.em() * 0.5);
    }
    const double line = canvas.em() * 1.4;
    const double bottom = area.bottom() + 0.5 - (all > area.height() + 0.5 ? line : 0);
    double y = area.top();
    for (const size_t i : beside) {
        const double row = rowOf(canvas, frame.marks[i]);
        if (frame.hidden || y + row > bottom) {
            ++frame.hidden;
            continue;
        }
        frame.marks[i].moveCenter({area.left() + (indent - canvas.em() * 0.5) / 2, y + row / 2});
        frame.names[i] = QRectF(area.left() + indent, y, area.width() - indent, row);
        y += row;
    }
    if (frame.hidden) {
        frame.more = QRectF(area.left(), y, area.width(), line);
        for (auto i = beside.end() - frame.hidden; i != beside.end(); ++i)
            frame.marks[*i] = frame.names[*i] = frame.more;
        y += line;
    }
    return y - area.top();
}

double widestName(const Canvas& canvas, const ChartData& chart)
{
    double width = 0;
    for (const ChartPlace& place : chart.places)
        if (!place.spot)
            width = std::max(width, canvas.metrics().horizontalAdvance(place.name));
    return width;
}

/// Beside the picture where that leaves it its height, else below it; cut off from `rest`.
void placeBeside(const Canvas& canvas, PlacesFrame& frame, const ChartData& chart, double name,
                 QRectF& rest)
{
    const double em = canvas.em();
    const double wanted = std::min(name + em * 5, rest.width() * 0.45);
    const bool beside = rest.width() - wanted > rest.height() * sheetRatio(true);
    QRectF area = rest;
    if (beside)
        area.setLeft(rest.right() - wanted);
    else
        area.setTop(rest.bottom() - rest.height() * 0.35);
    const double used = listBeside(canvas, frame, chart, area);
    if (beside)
        rest.setRight(area.left() - em);
    else
        rest.setBottom(rest.bottom() - used - em * 0.4);
    const double down = (area.height() - used) * (beside ? 0.5 : 1);
    for (const size_t i : besidePicture(chart)) {
        frame.names[i].translate(0, down);
        frame.marks[i].translate(0, down);
    }
    frame.more.translate(0, down);
}

PlacesFrame layOutPlaces(const Canvas& canvas, const ChartData& chart)
{
    const double em = canvas.em();
    PlacesFrame frame;
    QRectF rest = canvas.rect;
    if (!chart.title.isEmpty()) {
        frame.title = QRectF(rest.topLeft(), QSizeF(rest.width(), em * 1.5));
        rest.setTop(frame.title.bottom());
    }
    const double side = std::min(rest.width(), rest.height());
    frame.marks = marksOf(canvas, chart, std::clamp(side * 0.14, em, em * 3));
    frame.names.resize(chart.places.size());
    if (const double name = widestName(canvas, chart); name > 0)
        placeBeside(canvas, frame, chart, name, rest);
    placeSheets(frame, chart, rest, em);
    for (const bool onFace : {true, false})
        placeMarks(frame, chart, onFace, em * 0.1);
    return frame;
}

void paintPlaceMark(const Canvas& canvas, const QRectF& mark, const ChartPlace& place)
{
    const double round = std::min(mark.width(), mark.height()) / 2;
    QColor fill = canvas.colourOf(place.role);
    fill.setAlphaF(canvas.paper || place.role == Role::None ? 0.0F : 0.3F);
    canvas.painter.setPen(QPen(canvas.colourOf(place.role), canvas.paper ? 0.8 : 1.2));
    canvas.painter.setBrush(canvas.colours.background); // the number reads over the drawing
    canvas.painter.drawRoundedRect(mark, round, round);
    canvas.painter.setBrush(fill);
    canvas.painter.drawRoundedRect(mark, round, round);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(canvas.colours.text);
    canvas.text(mark, Qt::AlignCenter, countText(place));
}

void paintSheets(const Canvas& canvas, const PlacesFrame& frame)
{
    const SheetInk ink{canvas.paper ? canvas.colours.text : canvas.colours.hatch,
                       canvas.colours.background};
    canvas.painter.setPen(canvas.colours.secondary);
    if (frame.sheets.face.width() > 0)
        paintSheet(canvas.painter, frame.sheets.face, true, ink);
    if (frame.sheets.body.width() > 0)
        paintSheet(canvas.painter, frame.sheets.body, false, ink);
}

} // namespace

void paintPlaces(const Canvas& canvas, const ChartData& chart)
{
    const PlacesFrame frame = layOutPlaces(canvas, chart);
    paintSheets(canvas, frame);
    // The rarest on top, so that a large neighbour hides none.
    for (size_t i = 0; i < chart.places.size(); ++i) {
        if (frame.isHidden(i))
            continue;
        paintPlaceMark(canvas, frame.marks[i], chart.places[i]);
        canvas.text(frame.names[i], Qt::AlignLeft | Qt::AlignVCenter,
                    canvas.metrics().elidedText(chart.places[i].name, Qt::ElideRight,
                                                frame.names[i].width()));
    }
    canvas.painter.setPen(canvas.colours.secondary);
    if (frame.hidden)
        canvas.text(frame.more, Qt::AlignLeft | Qt::AlignVCenter,
                    QCoreApplication::translate("ChartView", "and %n more place(s)", nullptr,
                                                frame.hidden));
    paintTitle(canvas, frame.title, chart.title);
}

std::vector<ChartStop> placeStops(const Canvas& canvas, const ChartData& chart)
{
    const PlacesFrame frame = layOutPlaces(canvas, chart);
    std::vector<ChartStop> stops;
    for (size_t i = 0; i < chart.places.size(); ++i)
        stops.push_back(
            {frame.names[i].isEmpty() ? frame.marks[i] : frame.marks[i].united(frame.names[i]),
             chart.places[i].label});
    return stops;
}

} // namespace myolog
