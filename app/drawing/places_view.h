// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places on a picture of face and body: size and number of a mark say how often it twitched there.
// What the picture has no spot for stands beside it.
#pragma once

#include "app/drawing/chart_stops.h"

namespace myolog {

void paintPlaces(const Canvas& canvas, const ChartData& chart);
/// In the order of the places.
std::vector<ChartStop> placeStops(const Canvas& canvas, const ChartData& chart);

} // namespace myolog
