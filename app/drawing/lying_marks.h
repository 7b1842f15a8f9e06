// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in a chart whose rows have names: bars, intervals, marks.
#pragma once

#include "app/drawing/chart_frame.h"

namespace myolog {

void paintLyingBars(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                    const ChartSeries& series);
/// With an arrow at each end that lies beyond the axis.
void paintLyingRanges(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                      const ChartSeries& series);
/// One beyond the axis is not marked: the interval's arrow tells of it.
void paintLyingPoints(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart,
                      const ChartSeries& series);

} // namespace myolog
