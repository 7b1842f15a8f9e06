// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a chart with axes: title, legend, names and ticks of the axes.
#pragma once

#include "app/drawing/chart_frame.h"

namespace myolog {

void paintTitle(const Canvas& canvas, const QRectF& area, const QString& title);
void paintWords(const Canvas& canvas, const ChartFrame& frame, const ChartData& chart);

} // namespace myolog
