// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// On which days the clock on the wall was put forward or back, by a journey or a season: hours are
// the same hours of two days only where it was not.
#pragma once

#include "core/diary/snapshot.h"

#include <QTimeZone>

namespace myolog {

/// From the first wall clock to just before the second; milliseconds as of Moment::wallMs.
struct WallHours {
    qint64 from = 0;
    qint64 to = 0;
};

class WallClocks {
public:
    explicit WallClocks(const Snapshot& snapshot);

    /// Whether the clock moved on that day of the table, or by its zone in these hours. Where no
    /// time is known yet, none is known to have moved.
    bool movedOn(int day, const WallHours& hours) const;
    /// Whether the clocks of two days are known to differ.
    bool differ(int day, int other) const;

private:
    struct Clock {
        std::optional<int> offset; ///< minutes east of UTC, of a row of that day or an earlier one
        QTimeZone zone;            ///< invalid when not known
        bool moved = false;        ///< two rows of that day differ, or a journey may lie in it
        bool changes = false;      ///< its zone puts the clock forward or back on it
    };

    void see(const Moment& when);
    void fill();
    static int offsetAt(const Clock& clock, qint64 wallMs);

    const Snapshot& m_snapshot;
    std::vector<Clock> m_clocks; ///< one for each day of the table
};

} // namespace myolog
