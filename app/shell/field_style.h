// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with outlines that can be seen: it derives them from the window's colour, which leaves
// fields and empty check boxes all but invisible on a dark one.
#pragma once

#include <QProxyStyle>

namespace myolog {

class FieldStyle : public QProxyStyle {
    Q_OBJECT
public:
    FieldStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
};

} // namespace myolog
