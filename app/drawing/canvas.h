// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What all chart painting works on: a painter in units of a screen pixel, a font measured in the
// same unit, and colours.
#pragma once

#include "app/scheme.h"
#include "core/charts/chart.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>

namespace myolog {

struct ChartLook;

constexpr double screenDpi = 96; ///< of the screen pixel everything is measured in

struct Canvas {
    QPainter& painter;
    QRectF rect;
    QFont font;
    ChartColours colours;
    bool paper = false;

    QFontMetricsF metrics() const { return QFontMetricsF(font); }
    double em() const { return metrics().height(); }
    QFont titleFont() const;
    QColor colourOf(Role role) const;
    QPen penOf(Role role) const;

    void text(const QRectF& where, int alignment, const QString& words) const;
};

/// Scales the painter so that one unit is a screen pixel at the look's font. The caller saves and
/// restores the painter.
Canvas canvasOn(QPainter& painter, const QRectF& rect, const ChartLook& look);

/// Diagonal lines cut by hand: brush patterns and clipping get lost in PDF and SVG. Neighbouring
/// areas continue each other's lines.
void drawHatch(const Canvas& canvas, const QRectF& area);

} // namespace myolog
