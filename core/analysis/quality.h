// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well the diary is kept: how many of the last days are closed, and how much of it was written
// down from memory. One day is recalled well, more days less so (Broderick 2008, PMC2617790).
#pragma once

#include "core/diary/snapshot.h"

namespace myolog {

inline constexpr int recentDays = 30;
/// What is written down after more than so many hours was written down late.
inline constexpr int lateHours = 48;
/// From this share of late entries on the findings say so; Myolog's own choice.
inline constexpr double muchLate = 0.20;

struct Quality {
    int recent = 0;       ///< of the last 30 days of the period, those since the diary was begun
    int recentClosed = 0; ///< of these
    /// Twitches and amounts of the period that were typed in, and of which it is known when.
    int entries = 0;
    int late = 0; ///< of these

    bool muchIsLate() const { return entries > 0 && late >= muchLate * entries; }
};

/// True when the row was typed in more than `lateHours` after its moment, or after the end of its
/// day where only the day is known. No value for what was imported or carries no stamp.
std::optional<bool> isLate(const Episode& episode);
std::optional<bool> isLate(const Entry& entry);

/// Days of `period` that could have been closed: since the diary was begun, the present day only
/// once it is closed.
int possibleDays(const Snapshot& snapshot, const Period& period);
/// Both ends of the period are closed. Nothing is said of the days `leftOut`, ascending.
Quality qualityOf(const Snapshot& snapshot, const Period& period,
                  const std::vector<QDate>& leftOut = {});
/// How many of these days lie in the period.
int daysWithin(const std::vector<QDate>& days, const Period& period);

/// The days on which something was written down late, ascending.
std::vector<QDate> lateDays(const Snapshot& snapshot);
/// The same diary as if its lateDays() had not been logged. It forgets what was said at
/// checkpoints, for these were of other days.
Snapshot withoutLateDays(const Snapshot& snapshot);

} // namespace myolog
