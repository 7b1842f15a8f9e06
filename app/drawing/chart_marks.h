// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in a chart with axes but its lines: words, ticks, hatches, bars, dots, flags.
#pragma once

#include "app/drawing/chart_frame.h"

namespace myolog {

/// Hatches, grid, bars: what lies below the lines.
void paintBehindLines(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart);
/// Dots, flags, words: what lies above them.
void paintBeforeLines(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart);
void paintLegend(const Canvas& canvas, const std::vector<LegendEntry>& legend);
void paintTitle(const Canvas& canvas, const QRectF& area, const QString& title);
/// A filled or outlined circle.
void paintDot(const Canvas& canvas, QPointF centre, double radius, bool filled);

} // namespace myolog
