// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"
#include "core/diary/body_site.h"
#include "core/diary/choice.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace myolog::charts {

namespace {

constexpr size_t mostPlaces = 12;

struct Place {
    int count = 0;
    std::map<QString, int> sides;
};

/// "; left 20, right 8"
QString sidesText(const Place& place)
{
    const Choice& side = choiceNamed("side");
    QStringList words;
    for (const ChoiceOption& option : side.options)
        if (const auto it = place.sides.find(QLatin1String(option.id)); it != place.sides.end())
            words << QStringLiteral("%1 %2").arg(choiceLabel(side, it->first)).arg(it->second);
    return words.isEmpty()
               ? QString()
               : QCoreApplication::translate("Chart", "; ") + words.join(QStringLiteral(", "));
}

/// Most frequent first; rare ones are taken together.
std::vector<NamedCount> barsOf(const std::map<QString, Place>& places)
{
    std::vector<NamedCount> bars;
    int unanswered = 0;
    for (const auto& [site, place] : places)
        if (site.isEmpty())
            unanswered = place.count;
        else
            bars.push_back({bodySiteName(site), place.count, sidesText(place)});
    std::ranges::stable_sort(bars, std::greater(), &NamedCount::count);
    if (bars.size() > mostPlaces) {
        NamedCount others{.name = QCoreApplication::translate("Chart", "Other places")};
        for (size_t i = mostPlaces - 1; i < bars.size(); ++i)
            others.count += bars[i].count;
        bars.resize(mostPlaces - 1);
        bars.push_back(others);
    }
    if (unanswered)
        bars.push_back(
            {QCoreApplication::translate("Chart", "Not answered"), unanswered, {}, Role::None});
    return bars;
}

} // namespace

ChartData sites(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("sites");
    std::map<QString, Place> places;
    int all = 0;
    for (const Episode* episode : episodesOf(snapshot, query)) {
        Place& place = places[episode->site];
        place.count += episode->count;
        place.sides[episode->side] += episode->count;
        all += episode->count;
    }
    if (all == 0) {
        chart.empty = noTwitches(snapshot, query);
        return chart;
    }
    const std::vector<NamedCount> bars = barsOf(places);
    addCountBars(chart, bars);
    if (bars.front().role == Role::None)
        chart.sentence =
            QCoreApplication::translate("Chart", "No place is answered for %1.").arg(twitches(all));
    else
        chart.sentence =
            QCoreApplication::translate("Chart", "Most often %1: %2 of %3.")
                .arg(bars.front().name, countNumber(bars.front().count), twitches(all));
    return chart;
}

} // namespace myolog::charts
