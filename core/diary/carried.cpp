// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/carried.h"

#include "core/factors/retired_id.h"

#include <algorithm>

namespace myolog {

Carried::Carried(const Catalogue& catalogue)
{
    for (const Intake& intake : catalogue.intakes())
        if (std::ranges::all_of(intake.portions, [&](const Portion& portion) {
                const Factor* factor = catalogue.factor(portion.factor);
                return factor && factor->countsWhenComplete();
            }))
            m_ownSake.insert(intake.id);
}

bool Carried::operator()(const Entry& entry, const Factor& factor) const
{
    // What a click recorded alone was what it was for. Of a drink that is not known any more
    // nothing better can be said than that it held more than this.
    return factor.countsWhenComplete() && !entry.group.isNull() &&
           !m_ownSake.contains(currentId(IdKind::Intake, entry.intake));
}

} // namespace myolog
