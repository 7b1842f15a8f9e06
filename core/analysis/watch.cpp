// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/watch.h"

#include "core/analysis/checkpoint.h"

#include <QCoreApplication>

namespace myolog {

QDate watchBegins(const Snapshot& snapshot)
{
    const std::vector<Check> checks = checksReached(snapshot.days, snapshot.today);
    const bool seen = !checks.empty() && checks.back().date >= snapshot.today;
    return seen ? snapshot.today.addDays(1) : snapshot.today;
}

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

} // namespace myolog
