// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wall_clocks.h"

namespace myolog {

namespace {

constexpr qint64 msOfMinute = 60'000;
constexpr qint64 hoursOfDay = 24;

} // namespace

WallClocks::WallClocks(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_clocks(size_t(snapshot.days.size()))
{
    for (const Entry& entry : snapshot.rows.entries)
        see(entry.when);
    for (const Episode& episode : snapshot.rows.episodes)
        see(episode.start);
    fill();
}

void WallClocks::see(const Moment& when)
{
    const int i = m_snapshot.days.indexOf(diaryDay(when, m_snapshot.boundaryHour));
    if (i < 0 || when.precision == Precision::Day)
        return;
    Clock& clock = m_clocks[size_t(i)];
    clock.moved = clock.moved || (clock.offset && *clock.offset != when.offsetMinutes);
    clock.offset = when.offsetMinutes;
    const QByteArray name = when.zone.toLatin1();
    if (clock.zone.id() != name)
        clock.zone = QTimeZone(name);
}

int WallClocks::offsetAt(const Clock& clock, qint64 wallMs)
{
    return clock.zone.offsetFromUtc(
        QDateTime::fromMSecsSinceEpoch(wallMs - *clock.offset * msOfMinute, QTimeZone::utc()));
}

/// Days without a time get the clock of the last day that has one. Between two zones it is not
/// known on which of them the journey fell.
void WallClocks::fill()
{
    Clock last;
    size_t from = 0; ///< the first day without a time, after the last one with
    for (size_t i = 0; i < m_clocks.size(); ++i) {
        Clock& clock = m_clocks[i];
        if (!clock.offset) {
            clock = last;
            clock.moved = false;
        } else {
            if (last.offset && last.zone != clock.zone && *last.offset != *clock.offset)
                for (size_t between = from; between < i; ++between)
                    m_clocks[between].moved = true;
            last = clock;
            from = i + 1;
        }
        if (!clock.offset || !clock.zone.isValid())
            continue;
        const QDateTime midnight(m_snapshot.days.day(int(i)), QTime(0, 0), QTimeZone::utc());
        const qint64 begins =
            midnight.toMSecsSinceEpoch() + m_snapshot.boundaryHour * 60 * msOfMinute;
        clock.changes =
            offsetAt(clock, begins) != offsetAt(clock, begins + hoursOfDay * 60 * msOfMinute);
    }
}

bool WallClocks::movedOn(int day, const WallHours& hours) const
{
    const Clock& clock = m_clocks[size_t(day)];
    return clock.moved ||
           (clock.changes && offsetAt(clock, hours.from) != offsetAt(clock, hours.to));
}

bool WallClocks::differ(int day, int other) const
{
    const std::optional<int>& a = m_clocks[size_t(day)].offset;
    const std::optional<int>& b = m_clocks[size_t(other)].offset;
    return a && b && *a != *b;
}

} // namespace myolog
