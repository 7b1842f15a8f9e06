// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/diary_summary.h"

#include "core/analysis/spell.h"
#include "core/base/median.h"
#include "core/diary/choice.h"

#include <algorithm>
#include <map>

namespace myolog {

namespace {

void count(const DayTable& days, QDate day, SpanCount& span)
{
    ++span.days;
    const int i = days.indexOf(day);
    if (i < 0)
        return;
    const double episodes = days.episodes[i].value_or(0);
    span.loggedDays += days.touched[i];
    span.twitchDays += episodes > 0;
    span.closedDays += days.episodesKnown[i];
    span.quietDays += days.episodesKnown[i] && episodes == 0;
    span.episodes += days.episodesKnown[i] ? episodes : 0;
}

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// `spans` is ascending and `day` lies in the last span or after it.
SpanCount& spanAt(std::vector<SpanCount>& spans, QDate first)
{
    if (spans.empty() || spans.back().first != first)
        spans.push_back({.first = first});
    return spans.back();
}

void countSpans(const DayTable& days, const Period& period, DiarySummary& summary)
{
    summary.total = countDays(days, period);
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        count(days, day, spanAt(summary.months, monthOf(day)));
        count(days, day, spanAt(summary.weeks, weekOf(day)));
    }
}

std::vector<AnswerCount> inTableOrder(std::map<QString, int>& severities)
{
    std::vector<AnswerCount> counts;
    for (const ChoiceOption& option : choiceNamed("severity").options)
        counts.push_back({QLatin1String(option.id), severities[QLatin1String(option.id)]});
    counts.push_back({QString(), severities[QString()]});
    return counts;
}

std::vector<SiteCount> mostFrequentFirst(const std::map<QString, int>& sites)
{
    std::vector<SiteCount> counts;
    for (const auto& [site, episodes] : sites)
        counts.push_back({site, episodes});
    std::ranges::stable_sort(counts, {}, [](const SiteCount& count) {
        return std::pair(count.site.isEmpty(), -count.episodes);
    });
    return counts;
}

void countEpisodes(const Snapshot& snapshot, const Period& period, DiarySummary& summary)
{
    std::vector<double> seconds;
    std::map<QString, int> severities;
    std::map<QString, int> sites;
    for (const Episode& episode : snapshot.rows.episodes) {
        if (!period.contains(diaryDay(episode.start, snapshot.boundaryHour)))
            continue;
        summary.episodes += episode.count;
        severities[episode.severity] += episode.count;
        sites[episode.site] += episode.count;
        if (episode.durationSeconds && !episode.ongoing)
            seconds.push_back(*episode.durationSeconds);
    }
    summary.severities = inTableOrder(severities);
    summary.sites = mostFrequentFirst(sites);
    summary.timedEpisodes = int(seconds.size());
    if (!seconds.empty())
        summary.longestSeconds = std::ranges::max(seconds);
    summary.medianSeconds = medianOf(std::move(seconds));
}

std::optional<Spell> longestSpell(const Snapshot& snapshot, const Period& period)
{
    std::optional<Spell> longest;
    for (const Spell& spell : spellsIn(snapshot.days.first, spellStates(snapshot, period.to)))
        if (spell.last >= period.from && (!longest || spell.length() > longest->length()))
            longest = spell;
    return longest;
}

std::optional<QuietStretch> longestQuiet(const Snapshot& snapshot, const Period& period)
{
    const std::vector<DayState> states = spellStates(snapshot, period.to);
    std::optional<QuietStretch> longest;
    QuietStretch running;
    for (int i = 0; i < int(states.size()); ++i) {
        const QDate day = snapshot.days.day(i);
        if (states[i] != DayState::None || day < period.from) {
            running.first = QDate();
            continue;
        }
        if (!running.first.isValid())
            running.first = day;
        running.last = day;
        if (!longest || running.length() > longest->length())
            longest = running;
    }
    return longest;
}

std::optional<FactorSummary> summaryOf(const Factor& factor, const DayTable& days,
                                       const Period& period)
{
    const DaySeries* series = days.factor(factor.id);
    FactorSummary summary{.factor = factor.id};
    std::vector<double> known;
    int beyond = 0;
    for (int i = 0; series && i < days.size(); ++i) {
        if (!series->values[i] || !period.contains(days.day(i)))
            continue;
        known.push_back(*series->values[i]);
        beyond += factor.isBeyond(known.back(), days.closed[i]);
    }
    if (known.empty())
        return std::nullopt;
    summary.days = int(known.size());
    if (factor.threshold)
        summary.beyond = beyond;
    summary.median = *medianOf(std::move(known));
    return summary;
}

} // namespace

SpanCount countDays(const DayTable& days, const Period& period)
{
    SpanCount span{.first = period.from};
    for (QDate day = period.from; day <= period.to; day = day.addDays(1))
        count(days, day, span);
    return span;
}

DiarySummary summarise(const Snapshot& snapshot, const Period& asked)
{
    Period period = asked.within(snapshot);
    period.to = std::min(period.to, snapshot.today);
    DiarySummary summary;
    countSpans(snapshot.days, period, summary);
    countEpisodes(snapshot, period, summary);
    summary.longestSpell = longestSpell(snapshot, period);
    summary.longestQuiet = longestQuiet(snapshot, period);
    for (const Factor& factor : snapshot.catalogue.factors()) {
        if (factor.hidden) // the findings leave it out too
            continue;
        if (std::optional<FactorSummary> found = summaryOf(factor, snapshot.days, period))
            summary.factors.push_back(std::move(*found));
    }
    return summary;
}

} // namespace myolog
