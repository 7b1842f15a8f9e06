// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/snapshot.h"

namespace myolog {

SnapshotPtr makeSnapshot(Rows rows, const QDateTime& now, const SnapshotSettings& settings)
{
    auto snapshot = std::make_shared<Snapshot>();
    static_cast<SnapshotSettings&>(*snapshot) = settings;
    snapshot->catalogue = catalogueOf(rows);
    snapshot->now = now;
    snapshot->today = diaryDay(now, settings.boundaryHour);
    snapshot->days = aggregate(rows, snapshot->catalogue, settings.boundaryHour, snapshot->today);
    snapshot->rows = std::move(rows);
    return snapshot;
}

Period Period::within(const Snapshot& snapshot) const
{
    const QDate first = snapshot.days.size() ? snapshot.days.first : snapshot.today;
    return {from.isValid() ? from : first, to.isValid() ? to : snapshot.today};
}

} // namespace myolog
