// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When something happened, and to which diary day it belongs for ever.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>

namespace myolog {

/// Day: only the date is known (an imported daily table); the instant is then local noon.
enum class Precision { Exact, About, Day };

/// The instant, and the wall clock the person saw. Travelling later never changes either.
struct Moment {
    qint64 utcMs = 0;
    int offsetMinutes = 0; ///< east of UTC, at that instant
    QString zone;          ///< IANA name, "Europe/Berlin"; may be empty in imported data
    Precision precision = Precision::Exact;

    /// The wall clock of that place, as a date-time with a fixed offset.
    QDateTime local() const;
    /// The same wall clock as milliseconds since 1970, as if there were one zone only: what is the
    /// same hour on two days differs by whole days, also when clocks change between them.
    qint64 wallMs() const { return utcMs + qint64(offsetMinutes) * 60'000; }
    bool operator==(const Moment&) const = default;
};

Moment momentOf(const QDateTime& when, Precision precision = Precision::Exact);
/// Noon of that date in `zoneOf`'s zone, known to the day only.
Moment momentOfDay(QDate date, const QDateTime& zoneOf);

/// "27 Nov 2026, 02:10", "27 Nov 2026, about 02:10"; the date alone when no more is known.
QString dateTimeText(const Moment& moment);

/// The hour at which a new diary day begins, unless the person chose another.
inline constexpr int defaultBoundaryHour = 4;

/// The wall-clock date at `when`, the day beginning at `boundaryHour` (0 to 23).
QDate diaryDay(const Moment& when, int boundaryHour = defaultBoundaryHour);
/// The day one wakes on: nights run from 18:00 to 18:00.
QDate wakingDay(const Moment& when);
/// The diary day that is running at `now`.
QDate diaryDay(const QDateTime& now, int boundaryHour = defaultBoundaryHour);

/// "2026-11-20T21:05", "2026-11-20 21:05:30", with or without "Z" or "+01:00"; a bare date is
/// known to the day only. Without offset it is read in `zoneOf`'s zone.
Result<Moment> parseMoment(const QString& text, const QDateTime& zoneOf);
/// "2026-11-20", "20.11.2026"; a clear error for anything else.
Result<QDate> parseDate(const QString& text);

} // namespace myolog
