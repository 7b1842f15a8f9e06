// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a chart where a value can be asked for, with mouse or keyboard.
#pragma once

#include "app/drawing/chart_frame.h"

namespace myolog {

struct ChartStop {
    QRectF area;
    QString label;
};

/// From left to right, or from the top where bars lie; what stands at the same x is one stop.
std::vector<ChartStop> stopsOf(const ChartFrame& frame, const ChartData& chart);
/// Index of the next stop below, or with `down` -1 above; -1 when there is none.
int stopBeside(const std::vector<ChartStop>& stops, int from, int down);
/// Index of the stop nearest to a place; -1 without stops.
int nearestStop(const std::vector<ChartStop>& stops, QPointF place);

} // namespace myolog
