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
#include <tuple>

namespace myolog::charts {

namespace {

constexpr size_t mostBeside = 8;

/// A spot of a place, or what of it the picture has no spot for.
struct Where {
    QString site;
    std::optional<BodySpot> spot;

    QString side() const { return spot ? spot->side : QString(); }
    /// Site and side tell spots apart.
    bool operator<(const Where& other) const
    {
        return std::tuple(site, spot.has_value(), side()) <
               std::tuple(other.site, other.spot.has_value(), other.side());
    }
};

struct Count {
    int all = 0;
    int bothSides = 0; ///< of these, counted on the other side too
};

std::map<Where, Count> countSpots(const std::vector<const Episode*>& episodes)
{
    std::map<Where, Count> counts;
    for (const Episode* episode : episodes) {
        const std::vector<BodySpot> spots = bodySpots(episode->site, episode->side);
        for (const BodySpot& spot : spots) {
            Count& count = counts[{episode->site, spot}];
            count.all += episode->count;
            count.bothSides += spots.size() > 1 ? episode->count : 0;
        }
        if (spots.empty())
            counts[{episode->site, {}}].all += episode->count;
    }
    return counts;
}

QString nameOf(const Where& where)
{
    if (where.site.isEmpty())
        return QCoreApplication::translate("Chart", "Place not answered");
    const QString name = bodySiteName(where.site);
    const BodySite* site = findBodySite(where.site);
    if (!where.side().isEmpty())
        return QStringLiteral("%1, %2").arg(name, choiceLabel(choiceNamed("side"), where.side()));
    if (site && site->drawn && site->paired)
        return QCoreApplication::translate("Chart", "%1, side not answered").arg(name);
    return name;
}

ChartPlace placeOf(const Where& where, const Count& count, int all)
{
    ChartPlace place{.name = nameOf(where),
                     .count = count.all,
                     .label = {},
                     .spot = where.spot,
                     .role = where.site.isEmpty() ? Role::None : Role::Episodes};
    place.label = QCoreApplication::translate("Chart", "%1: %2 of %3")
                      .arg(place.name, countNumber(count.all), twitches(all));
    if (count.bothSides)
        place.label += QCoreApplication::translate("Chart", "; %1 of them on both sides")
                           .arg(countNumber(count.bothSides));
    return place;
}

/// The rarest of the places beside the picture are taken together.
void joinRare(std::vector<ChartPlace>& beside, int all)
{
    if (beside.size() <= mostBeside)
        return;
    ChartPlace others{
        .name = QCoreApplication::translate("Chart", "Other places"), .count = 0, .label = {}};
    for (size_t i = mostBeside - 1; i < beside.size(); ++i)
        others.count += beside[i].count;
    others.label = QCoreApplication::translate("Chart", "%1: %2 of %3")
                       .arg(others.name, countNumber(others.count), twitches(all));
    beside.resize(mostBeside - 1);
    beside.push_back(std::move(others));
}

/// The most frequent first: those on the picture, those beside it, the unanswered.
std::vector<ChartPlace> placesOf(const std::map<Where, Count>& counts, int all)
{
    std::vector<ChartPlace> drawn;
    std::vector<ChartPlace> beside;
    std::vector<ChartPlace> unanswered;
    for (const auto& [where, count] : counts) {
        auto& group = where.site.isEmpty() ? unanswered : where.spot ? drawn : beside;
        group.push_back(placeOf(where, count, all));
    }
    for (std::vector<ChartPlace>* group : {&drawn, &beside})
        std::ranges::stable_sort(*group, std::greater(), &ChartPlace::count);
    joinRare(beside, all);
    for (const std::vector<ChartPlace>* group : {&beside, &unanswered})
        drawn.insert(drawn.end(), group->begin(), group->end());
    return drawn;
}

QString sentenceOf(const std::vector<const Episode*>& episodes, int all)
{
    std::map<QString, int> sites;
    for (const Episode* episode : episodes)
        if (!episode->site.isEmpty())
            sites[episode->site] += episode->count;
    if (sites.empty())
        return QCoreApplication::translate("Chart", "No place is answered for %1.")
            .arg(twitches(all));
    const auto most =
        std::ranges::max_element(sites, {}, [](const auto& site) { return site.second; });
    return QCoreApplication::translate("Chart", "Most often %1: %2 of %3.")
        .arg(bodySiteName(most->first), countNumber(most->second), twitches(all));
}

} // namespace

ChartData sites(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("sites");
    const std::vector<const Episode*> episodes = episodesOf(snapshot, query);
    int all = 0;
    for (const Episode* episode : episodes)
        all += episode->count;
    if (all == 0) {
        chart.empty = noTwitches(snapshot, query);
        return chart;
    }
    chart.places = placesOf(countSpots(episodes), all);
    chart.sentence = sentenceOf(episodes, all);
    return chart;
}

} // namespace myolog::charts
