// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days taken together, so that long times stay readable: single days, weeks or months.
#pragma once

#include "core/charts/chart.h"

namespace myolog::charts {

/// Days `from` to `to` of a table, both included, and their means.
struct DayGroup {
    int from = 0;
    int to = 0;
    int closed = 0;      ///< closed days among them
    int logged = 0;      ///< days whose twitches are known, closed or not
    double episodes = 0; ///< on closed days
    double least = 0;    ///< of these on one closed day; 0 while none is closed
    double most = 0;
    double openEpisodes = 0; ///< on the other days
    bool single() const { return from == to; }
};

/// The finest that makes no more than so many groups of this many days; months where none does.
Grain finestGrain(int days, int most);
/// Weeks run from Monday; the first and the last group may be cut short.
std::vector<DayGroup> groupDays(const DayTable& days, Grain grain);

/// Mean of the recorded values, and on how many days they were.
struct GroupMean {
    std::optional<double> mean;
    int recorded = 0;
};
GroupMean meanOf(const DayValues& values, const DayGroup& group);

} // namespace myolog::charts
