// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/paper_size.h"

#include "app/shell/grown_metric.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace myolog::paper_size {

namespace {

constexpr int fusionArrow = 14; ///< of a spin box, the narrowest

QRect wider(QRect rect, int by, bool atItsStart)
{
    atItsStart ? rect.setLeft(rect.left() - by) : rect.setRight(rect.right() + by);
    return rect;
}

} // namespace

int lineHeight(const QStyleOption* option, const QWidget* widget)
{
    if (option)
        return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

int arrowRoom(int lineHeight)
{
    return std::max(fusionArrow, lineHeight);
}

int arrowExtra(int lineHeight)
{
    return arrowRoom(lineHeight) - fusionArrow;
}

int metric(QStyle::PixelMetric metric, int plain, int lineHeight)
{
    const std::span<const GrownMetric> grown = grownMetrics();
    const auto row = std::ranges::find(grown, metric, &GrownMetric::metric);
    return row == grown.end() ? plain : std::max(plain, int(row->lines * lineHeight));
}

QRect part(QStyle::ComplexControl control, QStyle::SubControl part, const QStyleOption& option,
           const QRect& plain)
{
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool spinArrows =
        control == QStyle::CC_SpinBox && spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int extra = arrowExtra(option.fontMetrics.height());
    const bool toRight = option.direction == Qt::LeftToRight;
    if (plain.isEmpty() || (!spinArrows && control != QStyle::CC_ComboBox))
        return plain;
    const bool isArrow = spinArrows ? part == QStyle::SC_SpinBoxUp || part == QStyle::SC_SpinBoxDown
                                    : part == QStyle::SC_ComboBoxArrow;
    const bool isField =
        part == (spinArrows ? QStyle::SC_SpinBoxEditField : QStyle::SC_ComboBoxEditField);
    if (isArrow)
        return wider(plain, extra, toRight);
    return isField ? wider(plain, -extra, !toRight) : plain;
}

bool opensMenu(const QStyleOptionToolButton& button)
{
    return button.features & QStyleOptionToolButton::HasMenu &&
           !(button.subControls & QStyle::SC_ToolButtonMenu);
}

} // namespace myolog::paper_size
