// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/day_sign.h"

namespace myolog {

namespace {

void hatch(QPainter& painter, const QRectF& cell, double step, QColor ink)
{
    ink.setAlphaF(0.45F);
    painter.setClipRect(cell, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1));
    for (double x = cell.left() - cell.height(); x < cell.right(); x += step)
        painter.drawLine(QPointF(x, cell.bottom()), QPointF(x + cell.height(), cell.top()));
}

double radiusOf(const QRectF& cell)
{
    return std::min(cell.width(), cell.height()) * 0.28;
}

} // namespace

double dotRadius(const QRectF& cell)
{
    return radiusOf(cell) * 1.1;
}

void paintDayState(QPainter& painter, const QRectF& cell, DayState state, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = radiusOf(cell);
    const QColor ink = palette.color(QPalette::Text);
    switch (state) {
    case DayState::Twitched:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(cell.center(), dotRadius(cell), dotRadius(cell));
        break;
    case DayState::None:
        painter.setPen(QPen(ink, std::max(1.0, radius * 0.25)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(cell.center(), radius * 0.9, radius * 0.9);
        break;
    case DayState::NotLogged:
        hatch(painter, cell.adjusted(1, 1, -1, -1), radius, ink);
        break;
    }
    painter.restore();
}

void paintPartlyLogged(QPainter& painter, const QRectF& cell, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = cell.adjusted(1, 1, -1, -1);
    hatch(painter, inner.adjusted(0, inner.height() / 2, 0, 0), radiusOf(cell),
          palette.color(QPalette::Text));
    painter.restore();
}

void paintClosed(QPainter& painter, const QRectF& cell, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = std::min(cell.width(), cell.height()) * 0.6;
    QRectF box(0, 0, size, size);
    box.moveCenter(cell.center());
    painter.setPen(QPen(palette.color(QPalette::Text), std::max(1.2, size * 0.14), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {box.topLeft() + QPointF(size * 0.05, size * 0.55),
                            box.topLeft() + QPointF(size * 0.38, size * 0.88),
                            box.topLeft() + QPointF(size * 0.95, size * 0.15)};
    painter.drawPolyline(tick, 3);
    painter.restore();
}

void paintWeekend(QPainter& painter, const QRectF& cell, const QPalette& palette)
{
    painter.save();
    painter.setPen(palette.color(QPalette::Mid));
    painter.setBrush(palette.brush(QPalette::AlternateBase));
    painter.drawRect(cell.adjusted(1, 1, -2, -2));
    painter.restore();
}

} // namespace myolog
