// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paper_shape.h"

#include "app/tone.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace myolog::paper_shape {

bool isStrong(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool pressed = option.state & QStyle::State_On;
    return button && option.state & QStyle::State_Enabled &&
           (pressed || button->features & QStyleOptionButton::DefaultButton);
}

QColor fillOf(const QStyleOption& option)
{
    const QPalette& palette = option.palette;
    const QColor fill = palette.color(isStrong(option) ? QPalette::Highlight : QPalette::Button);
    const QColor ink =
        palette.color(isStrong(option) ? QPalette::HighlightedText : QPalette::ButtonText);
    if (!(option.state & QStyle::State_Enabled))
        return palette.color(QPalette::Window);
    if (option.state & QStyle::State_Sunken)
        return tone::mix(fill, ink, 0.16);
    return option.state & QStyle::State_MouseOver ? tone::mix(fill, ink, 0.07) : fill;
}

namespace {

/// What has the focus has a thick line in the accent.
QPen lineOf(const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Enabled))
        return {tone::line(option.palette), 1};
    if (!(option.state & QStyle::State_HasFocus))
        return {tone::field(option.palette), 1};
    return {option.palette.color(isStrong(option) ? QPalette::WindowText : QPalette::Highlight), 2};
}

} // namespace

void box(const QStyleOption& option, QPainter& painter, const QBrush& fill, qreal round)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen line = lineOf(option);
    painter.setPen(line);
    painter.setBrush(fill);
    const qreal in = line.widthF() / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(in, in, -in, -in), round, round);
    painter.restore();
}

void indicator(const QStyleOption& option, QPainter& painter, bool round)
{
    // What has the focus is outlined by Fusion in the accent.
    if (option.state & QStyle::State_HasFocus || !(option.state & QStyle::State_Enabled))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone::field(option.palette));
    const QRectF line = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    round ? painter.drawEllipse(line) : painter.drawRoundedRect(line, 2, 2);
    painter.restore();
}

void arrow(const QStyleOption& option, const QRect& rect, QPainter& painter,
           QPalette::ColorRole ink, qreal turned)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor colour =
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, ink);
    const qreal half = option.fontMetrics.height() * 0.25;
    const qreal tip = half / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    painter.rotate(turned);
    painter.setPen(
        QPen(colour, std::max(1.5, half * 0.35), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{{-half, -tip}, {0, tip}, {half, -tip}});
    painter.restore();
}

std::optional<qreal> turnOf(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return 0;
    case QStyle::PE_IndicatorArrowLeft:
        return 90;
    case QStyle::PE_IndicatorArrowUp:
        return upward;
    case QStyle::PE_IndicatorArrowRight:
        return 270;
    default:
        return std::nullopt;
    }
}

void outlineItem(const QStyleOption& option, QPainter& painter)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter.save();
    painter.setPen(
        option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter.restore();
}

void bar(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 done = qint64(option.progress) - option.minimum;
    QRect filled = option.rect;
    filled.setWidth(range > 0 ? int(option.rect.width() * done / range) : 0);
    if (option.direction == Qt::RightToLeft)
        filled.moveRight(option.rect.right());
    painter.fillRect(filled, option.palette.highlight());
}

void slider(const QStyleOptionComplex& option, const QRect& handle, QPainter& painter)
{
    const QPalette& palette = option.palette;
    painter.fillRect(option.rect, palette.window());
    const auto* range = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    const bool nothingToScroll = range && range->minimum == range->maximum;
    if (!(option.state & QStyle::State_Enabled) || handle.isEmpty() || nothingToScroll)
        return;
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? palette.color(QPalette::Highlight) : tone::field(palette));
    const QRectF inner = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal round = std::min(inner.width(), inner.height()) / 2;
    painter.drawRoundedRect(inner, round, round);
    painter.restore();
}

} // namespace myolog::paper_shape
