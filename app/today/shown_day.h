// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards of the Today page are shown: a day and the diary around it.
#pragma once

#include "core/diary/day_of.h"
#include "core/diary/snapshot.h"

namespace myolog {

struct ShownDay {
    SnapshotPtr snapshot;
    QDate day;

    bool isToday() const { return day == snapshot->today; }
    bool closed() const
    {
        const int i = snapshot->days.indexOf(day);
        return i >= 0 && snapshot->days.closed[i];
    }
    /// Nothing more is to come: the day is closed, or "no twitching" was noted.
    bool episodesKnown() const
    {
        const int i = snapshot->days.indexOf(day);
        return i >= 0 && snapshot->days.episodesKnown[i];
    }
    /// No value means not recorded.
    std::optional<double> value(const Factor& factor) const
    {
        const int i = snapshot->days.indexOf(day);
        const DaySeries* series = snapshot->days.factor(factor.id);
        return i >= 0 && series ? series->values[i] : std::nullopt;
    }
    std::vector<Entry> entries(const Factor& factor) const
    {
        std::vector<Entry> found;
        for (const Entry& entry : snapshot->rows.entries)
            if (entry.factor == factor.id &&
                dayOf(entry.when, factor, snapshot->boundaryHour) == day)
                found.push_back(entry);
        return found;
    }
    /// The person's words that there was none, or no more.
    std::optional<DayMark> none(const Factor& factor) const
    {
        for (const DayMark& mark : snapshot->rows.marks)
            if (mark.mark == Mark::None && mark.subject == factor.id && mark.day == day)
                return mark;
        return std::nullopt;
    }
    std::vector<Episode> episodes() const
    {
        std::vector<Episode> found;
        for (const Episode& episode : snapshot->rows.episodes)
            if (dayOf(episode, snapshot->catalogue, snapshot->boundaryHour) == day)
                found.push_back(episode);
        return found;
    }
};

} // namespace myolog
