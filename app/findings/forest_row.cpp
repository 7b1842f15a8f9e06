// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/forest_row.h"

#include "app/findings/scale_mark.h"
#include "app/tone.h"
#include "app/widgets/plain_text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <limits>

namespace myolog {

namespace {

/// The same scale in every row, so that rows can be compared.
constexpr double scaleFrom = 0.2;
constexpr double scaleTo = 5;

} // namespace

ForestRow::ForestRow(const ForestInterval& interval, const QString& words, QWidget* parent)
    : QWidget(parent), m_interval(interval)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(words);
    setToolTip(asTip(words));
}

QSize ForestRow::sizeHint() const
{
    return {360, fontMetrics().height() * 5 / 2};
}

double ForestRow::place(double ratio) const
{
    const double share =
        std::log(std::clamp(ratio, scaleFrom, scaleTo) / scaleFrom) / std::log(scaleTo / scaleFrom);
    const double margin = fontMetrics().height();
    return margin + share * (width() - 2 * margin);
}

void ForestRow::paintScale(QPainter& painter) const
{
    const double line = fontMetrics().height();
    const double middle = line * 0.65;
    painter.setPen(tone::field(palette()));
    painter.drawLine(QPointF(place(scaleFrom), middle), QPointF(place(scaleTo), middle));
    for (const ScaleMark& mark : scaleMarks()) {
        const bool same = mark.ratio == 1;
        const double x = place(mark.ratio);
        const double half = line * (same ? 0.6 : 0.3);
        painter.setPen(QPen(same ? tone::quiet(palette()) : tone::field(palette()), same ? 2 : 1));
        painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half));
        painter.setPen(tone::quiet(palette()));
        painter.drawText(QRectF(x - 5 * line, line * 1.35, 10 * line, line * 1.15),
                         Qt::AlignHCenter | Qt::AlignTop,
                         QCoreApplication::translate(
                             "ForestRow", m_interval.of == RatioOf::Odds ? mark.odds : mark.rates));
    }
}

void ForestRow::paintArrow(QPainter& painter, double end) const
{
    const double line = fontMetrics().height();
    const double middle = line * 0.65;
    const double tip = place(end) + (end > 1 ? line : -line) * 0.5;
    painter.drawPolygon(QPolygonF(
        {{tip, middle}, {place(end), middle - line * 0.25}, {place(end), middle + line * 0.25}}));
}

void ForestRow::paintInterval(QPainter& painter) const
{
    const double middle = fontMetrics().height() * 0.65;
    const double low = m_interval.low.value_or(0);
    const double high = m_interval.high.value_or(std::numeric_limits<double>::infinity());
    const QColor accent = tone::accent(palette());
    painter.setPen(QPen(accent, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(place(low), middle), QPointF(place(high), middle));
    painter.setBrush(accent);
    painter.setPen(Qt::NoPen);
    if (low < scaleFrom)
        paintArrow(painter, scaleFrom);
    if (high > scaleTo)
        paintArrow(painter, scaleTo);
    const double ratio = m_interval.ratio.value_or(0);
    const double radius = fontMetrics().height() * 0.3;
    if (ratio >= scaleFrom && ratio <= scaleTo)
        painter.drawEllipse(QPointF(place(ratio), middle), radius, radius);
}

void ForestRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintInterval(painter);
}

} // namespace myolog
