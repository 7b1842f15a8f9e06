// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/quality.h"

#include "core/analysis/diary_summary.h"
#include "core/diary/day_of.h"

#include <algorithm>

namespace myolog {

namespace {

constexpr qint64 msOfHour = 3'600'000;
/// A moment of which only the day is known stands at noon.
constexpr qint64 noonToNight = 12 * msOfHour;

std::optional<bool> isLateRow(const Record& record, const Moment& moment)
{
    if (!record.origin.isEmpty() || record.createdMs == 0)
        return {};
    const qint64 end = moment.utcMs + (moment.precision == Precision::Day ? noonToNight : 0);
    return record.createdMs - end > lateHours * msOfHour;
}

/// Calls `visit` with each episode and entry and its diary day.
template <typename Visit>
void forEachTimed(const Snapshot& snapshot, Visit visit)
{
    const auto all = [&](const auto& rows) {
        for (const auto& row : rows)
            visit(row, dayOf(row, snapshot.catalogue, snapshot.boundaryHour));
    };
    all(snapshot.rows.episodes);
    all(snapshot.rows.entries);
}

} // namespace

std::optional<bool> isLate(const Episode& episode)
{
    return isLateRow(episode, episode.start);
}

std::optional<bool> isLate(const Entry& entry)
{
    return isLateRow(entry, entry.when);
}

int possibleDays(const Snapshot& snapshot, const Period& period)
{
    const DayTable& days = snapshot.days;
    if (!days.size())
        return 0;
    QDate last = period.to;
    if (last == snapshot.today && !days.episodesKnown.back())
        last = last.addDays(-1);
    return std::max(0, int(std::max(period.from, days.first).daysTo(last)) + 1);
}

int daysWithin(const std::vector<QDate>& days, const Period& period)
{
    return int(std::ranges::count_if(days, [&](QDate day) { return period.contains(day); }));
}

Quality qualityOf(const Snapshot& snapshot, const Period& period, const std::vector<QDate>& leftOut)
{
    const Period recent{std::max(period.from, period.to.addDays(1 - recentDays)), period.to};
    Quality quality{.recent = possibleDays(snapshot, recent) - daysWithin(leftOut, recent),
                    .recentClosed = countDays(snapshot.days, recent).closedDays};
    forEachTimed(snapshot, [&](const auto& row, QDate day) {
        const std::optional<bool> late = isLate(row);
        if (!late || !period.contains(day) || std::ranges::binary_search(leftOut, day))
            return;
        ++quality.entries;
        quality.late += *late;
    });
    return quality;
}

std::vector<QDate> lateDays(const Snapshot& snapshot)
{
    std::vector<QDate> late;
    forEachTimed(snapshot, [&](const auto& row, QDate day) {
        if (isLate(row).value_or(false) && snapshot.days.indexOf(day) >= 0)
            late.push_back(day);
    });
    std::ranges::sort(late);
    const auto repeated = std::ranges::unique(late);
    late.erase(repeated.begin(), repeated.end());
    return late;
}

Snapshot withoutLateDays(const Snapshot& snapshot)
{
    Snapshot rest = snapshot;
    rest.rows.checks.clear();
    DayTable& days = rest.days;
    for (const QDate day : lateDays(snapshot)) {
        const auto at = size_t(days.indexOf(day));
        days.closed[at] = days.episodesKnown[at] = days.touched[at] = false;
        days.episodes[at].reset();
        for (DaySeries& series : days.factors)
            series.values[at].reset();
    }
    return rest;
}

} // namespace myolog
