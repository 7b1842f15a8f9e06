// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paper_style.h"

#include "app/shell/drawn_icon.h"
#include "app/shell/paper_shape.h"
#include "app/shell/paper_size.h"
#include "app/tone.h"
#include "app/widgets/icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace myolog {

using namespace paper_shape;

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
    if (const std::optional<qreal> turn = turnOf(element)) {
        const bool inMenu = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        return arrow(*option, option->rect, *painter,
                     inMenu ? QPalette::WindowText : QPalette::ButtonText, *turn);
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
    if (element == CE_ProgressBarGroove)
        return box(*option, *painter, option->palette.base(), 0);
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, option->palette.button());
        painter->setPen(tone::line(option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    const auto* header = qstyleoption_cast<const QStyleOptionHeaderV2*>(option);
    if (element == CE_HeaderLabel && header) {
        QStyleOptionHeaderV2 title = *header;
        const int extra = headerExtra(option, widget);
        title.rect.adjust(extra, 0, -extra, 0);
        return QProxyStyle::drawControl(element, &title, painter, widget);
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
        arrow(*option, part(SC_SpinBoxUp), *painter, QPalette::ButtonText, upward);
        return arrow(*option, part(SC_SpinBoxDown), *painter);
    }
    if (control == CC_ScrollBar)
        return slider(*option, part(SC_ScrollBarSlider), *painter);
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (control == CC_ToolButton && button && paper_size::opensMenu(*button))
        return drawMenuButton(*button, *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Fusion's arrow is a speck in its corner.
void PaperStyle::drawMenuButton(const QStyleOptionToolButton& button, QPainter& painter,
                                const QWidget* widget) const
{
    QStyleOptionToolButton ground = button;
    ground.features &= ~QStyleOptionToolButton::HasMenu;
    ground.text.clear();
    ground.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &ground, &painter, widget);
    const int room = paper_size::arrowRoom(button.fontMetrics.height());
    const auto place = [&](const QRect& rect) {
        return visualRect(button.direction, button.rect, rect);
    };
    QRect end = button.rect;
    end.setLeft(end.right() + 1 - room - 2);
    end.setRight(end.right() - 2);
    QStyleOptionToolButton words = button;
    words.rect.setRight(end.left());
    words.rect = place(words.rect);
    proxy()->drawControl(CE_ToolButtonLabel, &words, &painter, widget);
    arrow(button, place(end), painter);
}

QRect PaperStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl part, const QWidget* widget) const
{
    return paper_size::part(control, part, *option,
                            QProxyStyle::subControlRect(control, option, part, widget));
}

/// A column's title begins where its cells' text does.
int PaperStyle::headerExtra(const QStyleOption* option, const QWidget* widget) const
{
    return proxy()->pixelMetric(PM_FocusFrameHMargin, option, widget) + 1 -
           proxy()->pixelMetric(PM_HeaderMargin, option, widget);
}

QSize PaperStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const QSize all = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    const int air = line / 4;
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    switch (type) {
    case CT_PushButton:
        return all + QSize(2 * air, air);
    case CT_ToolButton:
        return button && paper_size::opensMenu(*button)
                   ? all + QSize(paper_size::arrowRoom(line) + air, air)
                   : all;
    case CT_ComboBox:
        return all + QSize(paper_size::arrowExtra(line), air);
    case CT_HeaderSection:
        return all + QSize(2 * headerExtra(option, widget), 0);
    case CT_SpinBox:
        return all + QSize(paper_size::arrowExtra(line), 0);
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
    return paper_size::metric(metric, QProxyStyle::pixelMetric(metric, option, widget),
                              paper_size::lineHeight(option, widget));
}

QIcon PaperStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                               const QWidget* widget) const
{
    QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    for (const DrawnIcon& icon : drawnIcons())
        if (icon.which == which) {
            palette.setColor(QPalette::WindowText, palette.color(icon.ink));
            return tintedIcon(QString::fromLatin1(icon.name), palette);
        }
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace myolog
