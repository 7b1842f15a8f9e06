// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/canvas.h"

#include "app/drawing/chart_paint.h"

#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

/// Black on white: what a photocopy leaves.
ChartColours paperColours()
{
    return {.background = Qt::white,
            .text = Qt::black,
            .secondary = Qt::black,
            .grid = QColor(0xC0C0C0),
            .hatch = Qt::black,
            .episodes = Qt::black,
            .factor = Qt::black,
            .threshold = Qt::black,
            .median = Qt::black,
            .accent = Qt::black};
}

} // namespace

QFont Canvas::titleFont() const
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    if (!paper) // as the titles of other cards
        title.setPixelSize(int(std::lround(font.pixelSize() * 1.15)));
    return title;
}

QColor Canvas::colourOf(Role role) const
{
    switch (role) {
    case Role::Episodes:
        return colours.episodes;
    case Role::Factor:
        return colours.factor;
    case Role::Threshold:
        return colours.threshold;
    case Role::Median:
        return colours.median;
    case Role::None:
        return colours.hatch;
    }
    Q_UNREACHABLE();
}

QPen Canvas::penOf(Role role) const
{
    QPen pen(colourOf(role), role == Role::Median ? 2 : 1.2);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (role == Role::Threshold)
        pen.setDashPattern({5, 4});
    else if (role == Role::Episodes) // never told from a factor by colour alone
        pen.setDashPattern({2.5, 2});
    else if (paper && role == Role::Median)
        pen.setDashPattern({4, 1.5, 1, 1.5});
    return pen;
}

void Canvas::text(const QRectF& where, int alignment, const QString& words) const
{
    painter.drawText(where, alignment | Qt::TextSingleLine, words);
}

Canvas canvasOn(QPainter& painter, const QRectF& rect, const ChartLook& look)
{
    const bool inPixels = look.font.pixelSize() > 0;
    QFont font = look.font;
    double scale = 1;
    if (inPixels) {
        font.setPixelSize(13);
        scale = look.font.pixelSize() / 13.0;
    } else {
        font.setPixelSize(std::max(1, int(std::lround(look.font.pointSizeF() * screenDpi / 72))));
        scale = painter.device()->logicalDpiY() / screenDpi;
    }
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    return {.painter = painter,
            .rect = QRectF(QPointF(0, 0), rect.size() / scale),
            .font = font,
            .colours = look.scheme ? look.scheme->chart : paperColours(),
            .paper = !look.scheme};
}

void drawHatch(const Canvas& canvas, const QRectF& area)
{
    const double step = canvas.em() * 0.4;
    canvas.painter.setPen(QPen(canvas.colours.hatch, canvas.paper ? 0.5 : 1));
    const double last = std::floor((area.right() + area.bottom()) / step);
    for (double k = std::ceil((area.left() + area.top()) / step); k <= last; ++k) {
        const double sum = k * step;
        const double from = std::max(area.left(), sum - area.bottom());
        const double to = std::min(area.right(), sum - area.top());
        if (to > from)
            canvas.painter.drawLine(QPointF(from, sum - from), QPointF(to, sum - to));
    }
}

} // namespace myolog
