// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the chart table, one file each.
#pragma once

#include "core/charts/chart.h"

namespace myolog::charts {

/// Twitches a day as bars, one factor as a line, medicine changes as flags. Where days
/// would melt into a block it shows means of weeks, then of months.
ChartData timeline(const Snapshot& snapshot, const ChartQuery& query);
/// Closed days as points: amount of a factor, and twitches `lag` days later. Days alike are one
/// larger point.
ChartData dose(const Snapshot& snapshot, const ChartQuery& query);
/// Twitches a closed day on the days after one beyond the factor's limit, and after the others.
ChartData lags(const Snapshot& snapshot, const ChartQuery& query);
/// Every comparison of the last check: the ratio of both rates with its interval. Of the whole
/// diary, whatever the period.
ChartData forest(const Snapshot& snapshot, const ChartQuery& query);
/// The three states of every day, a column for each week.
ChartData calendar(const Snapshot& snapshot, const ChartQuery& query);
/// Twitches by hour of the wall clock.
ChartData clock(const Snapshot& snapshot, const ChartQuery& query);
/// Twitches a closed day by weekday and hour of the day; a night belongs to the evening before.
ChartData weekday(const Snapshot& snapshot, const ChartQuery& query);
/// Twitches by place on the body.
ChartData sites(const Snapshot& snapshot, const ChartQuery& query);
/// Twitches by how strong they were.
ChartData severity(const Snapshot& snapshot, const ChartQuery& query);
/// Twitches by how long they lasted.
ChartData durations(const Snapshot& snapshot, const ChartQuery& query);

} // namespace myolog::charts
