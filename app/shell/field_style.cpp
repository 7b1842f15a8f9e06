// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/field_style.h"

#include "app/widgets/icon.h"
#include "app/widgets/tone.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace myolog {

namespace {

void outline(const QStyleOption& option, QPainter& painter, bool round)
{
    // What has the focus is outlined by Fusion in the accent.
    if (option.state & QStyle::State_HasFocus || !(option.state & QStyle::State_Enabled))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tone::field(option.palette));
    const QRectF line = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    round ? painter.drawEllipse(line) : painter.drawRoundedRect(line, 2, 2);
    painter.restore();
}

} // namespace

FieldStyle::FieldStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FieldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool framed = element == PE_FrameLineEdit || element == PE_IndicatorCheckBox ||
                        element == PE_IndicatorItemViewItemCheck;
    if (framed || element == PE_IndicatorRadioButton)
        outline(*option, *painter, !framed);
}

void FieldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        outline(*option, *painter, false);
}

QIcon FieldStyle::standardIcon(StandardPixmap which, const QStyleOption* option,
                               const QWidget* widget) const
{
    // Every menu bar asks for this one, and to draw its own Qt loads all image formats.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return tintedIcon(QStringLiteral("next"), QGuiApplication::palette());
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace myolog
