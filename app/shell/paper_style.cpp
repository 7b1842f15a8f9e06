// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paper_style.h"

#include "app/tone.h"
#include "app/widgets/icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace myolog {

namespace {

constexpr qreal corner = 4;

/// The button that Enter presses, and one that is pressed in.
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

/// What has the focus has a thick line in the accent.
QPen lineOf(const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Enabled))
        return {tone::line(option.palette), 1};
    if (!(option.state & QStyle::State_HasFocus))
        return {tone::field(option.palette), 1};
    return {option.palette.color(isStrong(option) ? QPalette::WindowText : QPalette::Highlight), 2};
}

void box(const QStyleOption& option, QPainter& painter, const QBrush& fill, qreal round = corner)
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

/// Points up where `down` is -1.
void arrow(const QStyleOption& option, const QRect& rect, QPainter& painter, int down = 1)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor colour =
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    const qreal half = option.fontMetrics.height() * 0.25;
    const qreal tip = down * half / 2;
    const QPointF middle = QRectF(rect).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle - QPointF(half, tip), middle + QPointF(0, tip),
                                   middle + QPointF(half, -tip)});
    painter.restore();
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
    if (!(option.state & QStyle::State_Enabled) || handle.isEmpty())
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

} // namespace

PaperStyle::PaperStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void PaperStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    constexpr State touched = State_MouseOver | State_Sunken | State_HasFocus;
    const bool raises = option->state & State_AutoRaise && !(option->state & touched);
    switch (element) {
    case PE_PanelButtonTool:
        if (!raises)
            box(*option, *painter, fillOf(*option));
        return;
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button || !(button->features & QStyleOptionButton::Flat) ||
            option->state & (touched | State_On))
            box(*option, *painter, fillOf(*option));
        return;
    }
    case PE_FrameLineEdit:
        return box(*option, *painter, Qt::NoBrush);
    case PE_Frame: // what it frames has corners
        return box(*option, *painter, Qt::NoBrush, 0);
    case PE_FrameFocusRect:
        // A button's own line says so.
        if (qobject_cast<const QPushButton*>(widget))
            return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck ||
        element == PE_IndicatorRadioButton)
        indicator(*option, *painter, element == PE_IndicatorRadioButton);
}

void PaperStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && isStrong(*option)) {
        QStyleOptionButton strong = *button;
        strong.palette.setBrush(QPalette::ButtonText, option->palette.highlightedText());
        return QProxyStyle::drawControl(element, &strong, painter, widget);
    }
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (element == CE_ItemViewItem && item && item->state & State_HasFocus) {
        // Fusion veils the text alone.
        QStyleOptionViewItem plain = *item;
        plain.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return outlineItem(*option, *painter);
    }
    const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
    if (element == CE_ProgressBarContents && progress && progress->maximum > progress->minimum)
        return bar(*progress, *painter);
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.button());
        painter->setPen(tone::line(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PaperStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    const auto part = [&](SubControl which) {
        return proxy()->subControlRect(control, option, which, widget);
    };
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo) {
        box(*option, *painter, combo->editable ? option->palette.base() : fillOf(*option));
        return arrow(*option, part(SC_ComboBoxArrow), *painter);
    }
    if (control == CC_SpinBox) {
        box(*option, *painter, option->palette.base());
        arrow(*option, part(SC_SpinBoxUp), *painter, -1);
        return arrow(*option, part(SC_SpinBoxDown), *painter);
    }
    if (control == CC_ScrollBar)
        return slider(*option, part(SC_ScrollBarSlider), *painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize all = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int air = option ? option->fontMetrics.height() / 4 : 0;
    switch (type) {
    case CT_PushButton:
        return all + QSize(2 * air, air);
    case CT_ComboBox:
    case CT_LineEdit: // also the one inside a spin box
        return all + QSize(0, air);
    default:
        return all;
    }
}

int PaperStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    // Nothing moves when a button is pressed.
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon PaperStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                               const QWidget* widget) const
{
    // Every menu bar asks for this one, and to draw its own Qt loads all image formats.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return tintedIcon(QStringLiteral("next"), QGuiApplication::palette());
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace myolog
