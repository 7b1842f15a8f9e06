// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/everyday.h"

#include <algorithm>
#include <limits>
#include <map>

namespace myolog {

namespace {

/// What a person added is meant to be used; but a wall of rows hides them all.
constexpr size_t mostOwn = 8;

/// The watched ones first, then those used most; the others keep the order of the catalogue.
void keepFavourites(const Snapshot& snapshot, std::vector<const Factor*>& own)
{
    std::map<QString, int> used;
    for (const Entry& entry : snapshot.rows.entries)
        ++used[entry.factor];
    for (const Watch& watch : snapshot.rows.watches)
        used[watch.factor] = std::numeric_limits<int>::max();
    std::ranges::stable_sort(own, std::greater(),
                             [&](const Factor* factor) { return used[factor->id]; });
    own.resize(mostOwn);
}

} // namespace

std::vector<const Factor*> everydayFactors(const Snapshot& snapshot)
{
    std::vector<const Factor*> own;
    for (const Factor& factor : snapshot.catalogue.factors())
        if (!factor.hidden && !factor.builtIn())
            own.push_back(&factor);
    if (own.size() > mostOwn)
        keepFavourites(snapshot, own);
    std::vector<const Factor*> found;
    for (const Factor& factor : snapshot.catalogue.factors())
        if ((factor.everyday && !factor.hidden) || std::ranges::find(own, &factor) != own.end())
            found.push_back(&factor);
    return found;
}

} // namespace myolog
