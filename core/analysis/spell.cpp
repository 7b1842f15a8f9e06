// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spell.h"

#include <algorithm>

namespace myolog {

std::vector<Spell> spellsIn(QDate first, const std::vector<DayState>& states)
{
    std::vector<Spell> spells;
    int quiet = 0;
    int unknown = 0;
    const auto holds = [&] { return quiet <= longestQuietGap && unknown <= longestUnknownGap; };
    for (int i = 0; i < int(states.size()); ++i) {
        if (states[i] != DayState::Twitched) {
            ++(states[i] == DayState::None ? quiet : unknown);
            continue;
        }
        const QDate day = first.addDays(i);
        if (spells.empty() || !holds())
            spells.push_back({.first = day, .last = day});
        spells.back().last = day;
        ++spells.back().twitchDays;
        quiet = unknown = 0;
    }
    if (!spells.empty())
        spells.back().active = holds();
    return spells;
}

Period daysReached(const Episode& episode, const Snapshot& snapshot)
{
    const QDate first = diaryDay(episode.start, snapshot.boundaryHour);
    Moment end = episode.start;
    if (episode.ongoing)
        end = momentOf(snapshot.now);
    else
        end.utcMs += qint64(episode.durationSeconds.value_or(0) * 1000);
    return {first, std::max(first, diaryDay(end, snapshot.boundaryHour))};
}

std::vector<DayState> spellStates(const Snapshot& snapshot, QDate until,
                                  const std::optional<QString>& site)
{
    const DayTable& days = snapshot.days;
    const int size = std::min(days.size(), days.indexOf(std::min(until, snapshot.today)) + 1);
    std::vector<DayState> states(std::max(0, size), DayState::NotLogged);
    for (int i = 0; i < size; ++i)
        if (site ? bool(days.episodesKnown[i]) : days.state(i) == DayState::None)
            states[i] = DayState::None;
    for (const Episode& episode : snapshot.rows.episodes) {
        if (site && episode.site != *site)
            continue;
        const Period reached = daysReached(episode, snapshot);
        const qint64 begin = std::max<qint64>(0, days.first.daysTo(reached.from));
        const qint64 end = std::min<qint64>(size, days.first.daysTo(reached.to) + 1);
        for (qint64 i = begin; i < end; ++i)
            states[i] = DayState::Twitched;
    }
    return states;
}

} // namespace myolog
