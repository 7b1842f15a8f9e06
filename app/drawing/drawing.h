// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart can be drawn as: what is in its data says which.
#pragma once

#include "app/drawing/chart_stops.h"

#include <span>

namespace myolog {

struct Drawing {
    bool (*fits)(const ChartData& chart);
    void (*paint)(const Canvas& canvas, const ChartData& chart);
    std::vector<ChartStop> (*stops)(const Canvas& canvas, const ChartData& chart);
};

/// The first that fits is taken; the last fits every chart.
std::span<const Drawing> drawingTable();

} // namespace myolog
