// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in a chart with axes but its lines and words: hatches, bars, dots, flags.
#pragma once

#include "app/drawing/chart_frame.h"

namespace myolog {

/// Hatches, grid, bars: what lies below the lines.
void paintBehindLines(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart);
/// Lonely points, flags and the words: what lies above them.
void paintBeforeLines(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart);
/// A filled or outlined circle.
void paintDot(const Canvas& canvas, QPointF centre, double radius, bool filled);
void paintBar(const Canvas& canvas, const QRectF& bar, const QColor& colour, bool filled);
/// From one end of a range to the other, over a bar that fills `slot`.
void paintRangeLine(const Canvas& canvas, QLineF line, const QColor& colour, double slot);
/// Where a value may lie; `sureness` from 0, very pale, to 1.
void paintBandPart(const Canvas& canvas, const QRectF& area, QColor colour, double sureness);

} // namespace myolog
