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

} // namespace myolog
