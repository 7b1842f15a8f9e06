// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts with axes: bars, points and lines. Qt Charts draws the lines, and only its source file
// knows Qt Charts.
#pragma once

#include "app/drawing/chart_stops.h"

namespace myolog {

void paintWithAxes(const Canvas& canvas, const ChartData& chart);
/// In the order of the x axis, or from the top where bars lie.
std::vector<ChartStop> stopsWithAxes(const Canvas& canvas, const ChartData& chart);

} // namespace myolog
