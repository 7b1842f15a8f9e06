// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a chart with the same strokes on the screen, in PNG, SVG and PDF, and on the doctor's
// page.
#pragma once

#include "app/drawing/chart_stops.h"

namespace myolog {

struct ChartLook {
    /// Null on paper, where hatches stand for colours.
    const Scheme* scheme = nullptr;
    /// Every size follows it. In points it is scaled by the device's resolution; in pixels it
    /// counts in the painter's own units.
    QFont font;
};

/// Paints vectors only, so that print stays sharp. The chart's sentence is left to the caller.
void paintChart(QPainter& painter, const QRectF& rect, const ChartData& chart,
                const ChartLook& look);
/// Where on the same canvas values can be asked for; none where the chart is empty.
std::vector<ChartStop> chartStops(const Canvas& canvas, const ChartData& chart);

} // namespace myolog
