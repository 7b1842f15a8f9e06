// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/watch.h"

#include "core/analysis/checkpoint.h"

namespace myolog {

QDate watchBegins(const Snapshot& snapshot)
{
    const std::vector<Check> checks = checksReached(snapshot.days, snapshot.today);
    const bool seen = !checks.empty() && checks.back().date >= snapshot.today;
    return seen ? snapshot.today.addDays(1) : snapshot.today;
}

<<<<<<< HEAD
=======
Result<void> mayBeWatched(const Factor& factor)
{
    if (factor.group == FactorGroup::Relief)
        return failure(QCoreApplication::translate(
                           "Analysis", "“%1” is sought for relief when it twitches already, so it "
                                       "cannot be watched.")
                           .arg(factor.displayName()));
    if (factor.hidden)
        return failure(QCoreApplication::translate(
                           "Analysis", "“%1” is hidden and not compared. Show it in the "
                                       "preferences, then it can be watched.")
                           .arg(factor.displayName()));
    return {};
}

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

>>>>>>> 3adfd21 (cli: Watch only what can be watched, and end only what is)
} // namespace myolog
