// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"
#include "core/base/number_text.h"
#include "core/diary/body_site.h"
#include "core/diary/body_spot.h"
#include "core/diary/choice.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>
#include <map>
#include <tuple>

namespace myolog::report {

namespace {

constexpr size_t mostPlaces = 3;
constexpr size_t mostSpots = 10;

struct Place {
    QString site;
    QString side;
    bool operator<(const Place& o) const { return std::tie(site, side) < std::tie(o.site, o.side); }
};

using Counts = std::map<Place, int>;

Counts countPlaces(const ReportInput& input)
{
    Counts counts;
    for (const Episode* episode : episodes(input))
        counts[{episode->site, episode->site.isEmpty() ? QString() : episode->side}] +=
            episode->count;
    return counts;
}

QString placeName(const Place& place)
{
    if (place.site.isEmpty())
        return QCoreApplication::translate("Report", "Place not answered");
    const QString site = bodySiteName(place.site);
    if (place.side.isEmpty())
        return site;
    return QCoreApplication::translate("Report", "%1, %2", "place, side")
        .arg(site, choiceLabel(choiceNamed("side"), place.side));
}

QString placesText(const Counts& counts)
{
    std::vector<std::pair<Place, int>> places(counts.begin(), counts.end());
    std::ranges::stable_sort(places, {}, [](const std::pair<Place, int>& place) {
        return std::pair(place.first.site.isEmpty(), -place.second);
    });
    QStringList words;
    for (size_t i = 0; i < std::min(places.size(), mostPlaces); ++i)
        words << QCoreApplication::translate("Report", "%1: %2")
                     .arg(placeName(places[i].first), countNumber(places[i].second));
    if (places.size() > mostPlaces)
        words << QCoreApplication::translate("Report", "and %n more place(s)", nullptr,
                                             int(places.size() - mostPlaces));
    return words.join(u'\n');
}

/// "bursts 40, single twitches 12, not answered 3"
QString choiceText(const Choice& choice, const std::vector<const Episode*>& episodes)
{
    QStringList words;
    int unanswered = 0;
    for (const Episode* episode : episodes)
        unanswered += (episode->*choice.answer).isEmpty() ? episode->count : 0;
    for (const ChoiceOption& option : choice.options) {
        int count = 0;
        for (const Episode* episode : episodes)
            count += episode->*choice.answer == QLatin1String(option.id) ? episode->count : 0;
        if (count)
            words << counted(choiceLabel(choice, QLatin1String(option.id)), count);
    }
    const QString notAnswered = QCoreApplication::translate("Report", "not answered");
    if (words.isEmpty())
        return notAnswered;
    if (unanswered)
        words << counted(notAnswered, unanswered);
    return words.join(QStringLiteral(", "));
}

QString firstEpisode(const ReportInput& input)
{
    const std::vector<Episode>& all = input.snapshot.rows.episodes;
    return all.empty() ? QString() : dateText(dayOf(input, all.front()));
}

QString stretch(QDate first, QDate last)
{
    if (first == last)
        return QCoreApplication::translate("Report", "one day, %1").arg(dayMonthText(first));
    const int days = int(first.daysTo(last)) + 1;
    return QCoreApplication::translate("Report", "%n day(s), %1 to %2", nullptr, days)
        .arg(dayMonthText(first), dayMonthText(last));
}

/// Short pauses belong to a spell, so it says on how many of its days it twitched.
QString spellText(const std::optional<Spell>& spell)
{
    if (!spell)
        return QCoreApplication::translate("Report", "none");
    const int length = spell->length();
    if (spell->active)
        return QCoreApplication::translate("Report",
                                           "twitching on %1 of %n day(s), since %2, still going on",
                                           nullptr, length)
            .arg(countNumber(spell->twitchDays), dateText(spell->first));
    return QCoreApplication::translate("Report", "twitching on %1 of %n day(s), %2 to %3", nullptr,
                                       length)
        .arg(countNumber(spell->twitchDays), dateText(spell->first), dateText(spell->last));
}

/// What the person said of it; unanswered is said as well.
QString firstNoticedText(QDate day)
{
    return day.isValid() ? QCoreApplication::translate("Report", "about %1").arg(dateText(day))
                         : QCoreApplication::translate("Report", "not answered");
}

QString quietText(const std::optional<QuietStretch>& quiet)
{
    return quiet ? stretch(quiet->first, quiet->last)
                 : QCoreApplication::translate("Report", "no day without twitching recorded");
}

} // namespace

std::vector<Block> picture(const ReportInput& input)
{
    SitePicture picture;
    for (const auto& [place, count] : countPlaces(input))
        for (const BodySpot& spot : bodySpots(place.site, place.side))
            picture.places.push_back({spot.x, spot.y, spot.onFace, count});
    if (picture.places.empty())
        return {};
    // More would hide the picture; the list next to it says how many there are.
    std::ranges::stable_sort(picture.places, std::greater(), &PictureCount::episodes);
    if (picture.places.size() > mostSpots)
        picture.places.resize(mostSpots);
    return {picture};
}

std::vector<Block> where(const ReportInput& input)
{
    const std::vector<const Episode*> found = episodes(input);
    Facts facts{.lines = {{QCoreApplication::translate("Report", "First noticed"),
                           firstNoticedText(input.options.firstNoticed)}}};
    if (found.empty())
        return {Paragraph{
                    QCoreApplication::translate("Report", "No twitch is recorded in this period.")},
                facts};
    facts.lines.push_back(
        {QCoreApplication::translate("Report", "Where"), placesText(countPlaces(input))});
    facts.lines.push_back(
        {QCoreApplication::translate("Report", "First recorded"), firstEpisode(input)});
    facts.lines.push_back({QCoreApplication::translate("Report", "Longest spell"),
                           spellText(input.summary.longestSpell)});
    facts.lines.push_back({QCoreApplication::translate("Report", "Longest pause"),
                           quietText(input.summary.longestQuiet)});
    for (const Choice& choice : choices())
        // The side stands with the place, the strength with how often.
        if (choice.answer != &Episode::side && choice.answer != &Episode::severity)
            facts.lines.push_back({QCoreApplication::translate("Choice", choice.question),
                                   choiceText(choice, found)});
    return {facts};
}

} // namespace myolog::report
