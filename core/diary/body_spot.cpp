// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/body_spot.h"

#include "core/diary/body_site.h"

namespace myolog {

namespace {

constexpr double nearMiddle = 0.1; // of the picture's width

} // namespace

std::vector<BodySpot> bodySpots(const QString& site, const QString& side)
{
    const BodySite* place = findBodySite(site);
    if (!place || !place->drawn)
        return {};
    const bool both = side == QLatin1String("both");
    std::vector<BodySpot> spots;
    for (const auto& [name, x] : {std::pair(QStringLiteral("left"), place->x),
                                  std::pair(QStringLiteral("right"), 1 - place->x)})
        if (place->paired && (both || side == name))
            spots.push_back({x, place->y, place->onFace(), name});
    if (spots.empty() && (!place->paired || 0.5 - place->x < nearMiddle))
        spots.push_back({0.5, place->y, place->onFace(), {}});
    return spots;
}

} // namespace myolog
