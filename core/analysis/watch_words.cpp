// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/watch_words.h"

#include "core/analysis/checkpoint.h"
#include "core/base/date_text.h"

#include <QCoreApplication>

namespace myolog {

QString watchText(const Snapshot& snapshot, const Watch& watch)
{
    const std::vector<Check> checks = checksReached(snapshot.days, snapshot.today);
    const QString since = dateText(watch.since);
    if (!checks.empty() && watch.since <= checks.back().date)
        return QCoreApplication::translate("Analysis",
                                           "Watched since %1, and counted so at the check with %n "
                                           "closed day(s).",
                                           nullptr, checks.back().closedDays)
            .arg(since);
    const int next = nextCheckpoint(checks.empty() ? 0 : checks.back().closedDays);
    return QCoreApplication::translate(
               "Analysis", "Watched since %1; it counts from the check at %n closed day(s) on.",
               nullptr, next)
        .arg(since);
}

} // namespace myolog
