// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a derived view needs, in one immutable value that may cross threads.
#pragma once

#include "core/diary/day_series.h"

#include <memory>

namespace myolog {

/// Days of a spell after which a provider is suggested, where the person set nothing (NHS: 14).
inline constexpr int defaultPersistenceDays = 14;
/// Hours after which half of the caffeine is left, where the person set nothing (IOM 2001: 5).
inline constexpr double defaultCaffeineHalfLife = 5;

/// What views need of the diary's settings. For another, a member here and a line in
/// app/snapshot_settings.cpp are all it takes.
struct SnapshotSettings {
    int boundaryHour = defaultBoundaryHour;
    int persistenceDays = defaultPersistenceDays;
    QDate firstNoticed = {}; ///< when the twitching began, as the person said; invalid when not
    double caffeineHalfLife = defaultCaffeineHalfLife; ///< hours

    bool operator==(const SnapshotSettings&) const = default;
};

struct Snapshot : SnapshotSettings {
    Rows rows;
    Catalogue catalogue;
    DayTable days; ///< to `today`
    QDateTime now; ///< when the snapshot was taken, in the person's zone
    QDate today;   ///< the diary day of `now`
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// The settings have no default, so that nobody forgets what the person chose.
SnapshotPtr makeSnapshot(Rows rows, const QDateTime& now, const SnapshotSettings& settings);

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
