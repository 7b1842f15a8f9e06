// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an axis is labelled: round numbers, whole counts, first days of months.
#pragma once

#include "core/charts/chart.h"

#include <functional>

namespace myolog {

struct Tick {
    double at = 0;
    QString text;
};

/// Text to width, in the unit of the axis' length.
using TextWidth = std::function<double(const QString&)>;

/// Ticks for an axis drawn with this length; as many as fit without touching.
std::vector<Tick> ticksFor(const Axis& axis, double length, const TextWidth& width);
/// Round steps of 1, 2 and 5; about `wanted` of them.
std::vector<Tick> numberTicks(const Axis& axis, int wanted);

} // namespace myolog
