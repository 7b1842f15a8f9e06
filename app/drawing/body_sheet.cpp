// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/body_sheet.h"

#include "app/body_outline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

/// The square of a drawing that fills a strip.
QRectF sheetSquare(const QRectF& strip)
{
    QRectF square(0, 0, strip.height(), strip.height());
    square.moveCenter(strip.center());
    return square;
}

} // namespace

double sheetRatio(bool onFace)
{
    // Beside the body the square is empty; beside the face it has room for the names of the sides.
    return onFace ? 1 : 0.72;
}

QPointF placeOnSheet(const QRectF& strip, double x, double y)
{
    const QRectF square = sheetSquare(strip);
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

double Sheets::ratio() const
{
    return (face ? sheetRatio(true) : 0) + (body ? sheetRatio(false) : 0);
}

Sheets sheetsFor(bool onFace, bool onBody)
{
    return {.face = onFace || !onBody, .body = onBody};
}

SheetStrips stripsIn(const QRectF& area, const Sheets& sheets, double gap)
{
    const double between = sheets.face && sheets.body ? gap : 0;
    const double height =
        std::max(0.0, std::min(area.height(), (area.width() - between) / sheets.ratio()));
    QRectF both(0, 0, height * sheets.ratio() + between, height);
    both.moveCenter(area.center());
    SheetStrips strips;
    strips.face =
        QRectF(both.topLeft(), QSizeF(sheets.face ? height * sheetRatio(true) : 0, height));
    strips.body = QRectF(strips.face.topRight() + QPointF(between, 0), both.bottomRight());
    return strips;
}

void paintSheet(QPainter& painter, const QRectF& strip, bool onFace, const SheetInk& ink)
{
    const QRectF square = sheetSquare(strip);
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    if (onFace)
        paintFace(painter, ink.line, ink.skin);
    else
        paintBody(painter, ink.line, ink.skin);
    painter.restore();
    // As in a mirror, like the picture that was pointed at.
    const QRectF line(strip.topLeft(),
                      QSizeF(strip.width(), QFontMetricsF(painter.font()).height()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     QCoreApplication::translate("Page", "left", "left side of the person"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop,
                     QCoreApplication::translate("Page", "right", "right side of the person"));
}

void moveApart(std::vector<QRectF>& marks, double space)
{
    constexpr int rounds = 40; // enough for every mark to find room, and an end if there is none
    for (int round = 0; round < rounds; ++round)
        for (size_t i = 0; i < marks.size(); ++i)
            for (size_t j = i + 1; j < marks.size(); ++j) {
                QRectF& a = marks[i];
                QRectF& b = marks[j];
                const QPointF way = b.center() - a.center();
                const double x = (a.width() + b.width()) / 2 + space - std::abs(way.x());
                const double y = (a.height() + b.height()) / 2 + space - std::abs(way.y());
                if (x <= 0 || y <= 0)
                    continue;
                const QPointF step = x < y ? QPointF(way.x() < 0 ? -x / 2 : x / 2, 0)
                                           : QPointF(0, way.y() < 0 ? -y / 2 : y / 2);
                a.translate(-step);
                b.translate(step);
            }
}

} // namespace myolog
