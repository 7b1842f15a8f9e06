// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/last_place.h"

#include "core/diary/body_site.h"
#include "core/diary/choice.h"

#include <QCoreApplication>

namespace myolog {

QString Place::name() const
{
    const QString where = bodySiteName(site);
    if (side.isEmpty())
        return where;
    return QCoreApplication::translate("Place", "%1, %2", "place, side")
        .arg(where, choiceLabel(*findChoice(QStringLiteral("side")), side));
}

std::optional<Place> lastPlace(const Snapshot& snapshot)
{
    const std::vector<Episode>& all = snapshot.rows.episodes;
    const auto last =
        std::find_if(all.rbegin(), all.rend(), [](const Episode& e) { return !e.site.isEmpty(); });
    if (last == all.rend())
        return std::nullopt;
    return Place{.site = last->site, .side = last->side};
}

} // namespace myolog
