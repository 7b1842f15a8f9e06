// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, flat: buttons, fields, headers and scroll bars as plain shapes in the palette's tones,
// with outlines that can be seen. Fusion derives them from the window's colour, which leaves fields
// and empty check boxes all but invisible on a dark one.
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace myolog {

class PaperStyle : public QProxyStyle {
    Q_OBJECT
public:
    PaperStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;

private:
    int headerExtra(const QStyleOption* option, const QWidget* widget) const;
    void drawMenuButton(const QStyleOptionToolButton& button, QPainter& painter,
                        const QWidget* widget) const;
};

} // namespace myolog
