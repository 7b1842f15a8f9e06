// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/day_groups.h"

#include <algorithm>

namespace myolog::charts {

namespace {

bool startsGroup(QDate day, Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return true;
    case Grain::Week:
        return day.dayOfWeek() == Qt::Monday;
    case Grain::Month:
        return day.day() == 1;
    }
    Q_UNREACHABLE();
}

void addDay(DayGroup& group, const DayTable& days, int i)
{
    group.to = i;
    const double episodes = days.episodes[i].value_or(0);
    group.logged += days.episodes[i].has_value();
    if (!days.episodesKnown[i]) {
        group.openEpisodes += episodes;
        return;
    }
    group.least = group.closed ? std::min(group.least, episodes) : episodes;
    group.most = std::max(group.most, episodes);
    group.episodes += episodes;
    ++group.closed;
}

} // namespace

Grain finestGrain(int days, int most)
{
    if (days <= most)
        return Grain::Day;
    return days <= most * 7 ? Grain::Week : Grain::Month;
}

std::vector<DayGroup> groupDays(const DayTable& days, Grain grain)
{
    std::vector<DayGroup> groups;
    for (int i = 0; i < days.size(); ++i) {
        if (groups.empty() || startsGroup(days.day(i), grain))
            groups.push_back({.from = i, .to = i});
        addDay(groups.back(), days, i);
    }
    return groups;
}

GroupMean meanOf(const DayValues& values, const DayGroup& group)
{
    double sum = 0;
    GroupMean mean;
    for (int i = group.from; i <= group.to; ++i)
        if (values[i]) {
            sum += *values[i];
            ++mean.recorded;
        }
    if (mean.recorded)
        mean.mean = sum / mean.recorded;
    return mean;
}

} // namespace myolog::charts
