// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/factor_changes.h"

#include <algorithm>

namespace myolog {

namespace {

/// Where a factor stands before any change of order.
int tablePlace(const Rows& rows, const QString& factor)
{
    int place = 0;
    for (const BuiltInFactor& row : builtInFactors()) {
        if (factor == QLatin1String(row.id))
            return place;
        ++place;
    }
    for (const OwnFactor& own : rows.ownFactors) {
        if (own.factor.id == factor)
            return place;
        ++place;
    }
    return place;
}

} // namespace

FactorPreference preferenceOf(const Rows& rows, const QString& factor)
{
    const auto it = std::ranges::find_if(
        rows.preferences, [&](const FactorPreference& p) { return p.change.factor == factor; });
    if (it != rows.preferences.end())
        return *it;
    FactorPreference fresh;
    fresh.change.factor = factor;
    return fresh;
}

std::vector<Row> moveFactor(const Snapshot& snapshot, const QString& factor, int by)
{
    QStringList order;
    for (const Factor& f : snapshot.catalogue.factors())
        order << f.id;
    const qsizetype from = order.indexOf(factor);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return {};
    order.move(from, to);
    std::vector<Row> rows;
    for (int place = 0; place < order.size(); ++place) {
        FactorPreference preference = preferenceOf(snapshot.rows, order[place]);
        const int now =
            preference.change.position.value_or(tablePlace(snapshot.rows, order[place]));
        if (now == place)
            continue;
        preference.change.position = place;
        rows.push_back(preference);
    }
    return rows;
}

std::optional<Threshold> builtInThreshold(const QString& factor)
{
    for (const BuiltInFactor& row : builtInFactors())
        if (factor == QLatin1String(row.id))
            return row.threshold;
    return std::nullopt;
}

} // namespace myolog
