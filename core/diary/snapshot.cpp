// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/snapshot.h"

namespace myolog {

SnapshotPtr makeSnapshot(Rows rows, const QDateTime& now, int boundaryHour, int persistenceDays,
                         QDate firstNoticed, double caffeineHalfLife)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->catalogue = catalogueOf(rows);
    snapshot->now = now;
    snapshot->today = diaryDay(now, boundaryHour);
    snapshot->boundaryHour = boundaryHour;
    snapshot->persistenceDays = persistenceDays;
    snapshot->firstNoticed = firstNoticed;
    snapshot->caffeineHalfLife = caffeineHalfLife;
    snapshot->days = aggregate(rows, snapshot->catalogue, boundaryHour, snapshot->today);
    snapshot->rows = std::move(rows);
    return snapshot;
}

Period Period::within(const Snapshot& snapshot) const
{
    const QDate first = snapshot.days.size() ? snapshot.days.first : snapshot.today;
    return {from.isValid() ? from : first, to.isValid() ? to : snapshot.today};
}

} // namespace myolog
