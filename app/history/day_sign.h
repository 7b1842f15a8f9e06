// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The signs of the calendar: a dot for a day with twitches, a ring for one without, hatching for
// one that was not logged.
#pragma once

#include "core/diary/day_series.h"

#include <QPainter>
#include <QPalette>

namespace myolog {

/// The sign of a day's state, filling `cell`.
void paintDayState(QPainter& painter, const QRectF& cell, DayState state, const QPalette& palette);
/// That something was logged, but the day is neither closed nor said to be without.
void paintPartlyLogged(QPainter& painter, const QRectF& cell, const QPalette& palette);
/// That the day is closed.
void paintClosed(QPainter& painter, const QRectF& cell, const QPalette& palette);
/// The shade behind Saturdays and Sundays, for the legend: with a line around it.
void paintWeekend(QPainter& painter, const QRectF& cell, const QPalette& palette);
/// From the middle of the dot to its edge.
double dotRadius(const QRectF& cell);

} // namespace myolog
