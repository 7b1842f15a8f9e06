// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a derived view needs, in one immutable value that may cross threads.
#pragma once

#include "core/diary/day_series.h"

#include <memory>

namespace myolog {

/// Days of a spell after which a provider is suggested, where the person set nothing (NHS: 14).
inline constexpr int defaultPersistenceDays = 14;

struct Snapshot {
    Rows rows;
    Catalogue catalogue;
    DayTable days; ///< to `today`
    QDateTime now; ///< when the snapshot was taken, in the person's zone
    QDate today;   ///< the diary day of `now`
    int boundaryHour = defaultBoundaryHour;
    int persistenceDays = defaultPersistenceDays;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// The last two come from the diary's settings. There is no default, so that no view forgets them.
SnapshotPtr makeSnapshot(Rows rows, const QDateTime& now, int boundaryHour, int persistenceDays);

/// Both ends included; an invalid end is open.
struct Period {
    QDate from;
    QDate to;

    bool contains(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    /// With open ends closed by the first recorded day and today.
    Period within(const Snapshot& snapshot) const;
    bool operator==(const Period&) const = default;
};

} // namespace myolog
