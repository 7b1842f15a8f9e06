// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Maps of cells: the calendar, and weekday by hour. State is told by shape: filled, outlined
// circle, hatch; the amount by a number, or by how much is filled.
#pragma once

#include "app/drawing/chart_stops.h"

namespace myolog {

void paintHeatMap(const Canvas& canvas, const ChartData& chart);
/// In the order of the cells.
std::vector<ChartStop> heatMapStops(const Canvas& canvas, const ChartData& chart);

} // namespace myolog
