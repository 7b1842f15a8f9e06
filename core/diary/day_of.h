// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which day of the diary a row belongs to: the one answer for charts, lists, page and program.
#pragma once

#include "core/diary/record.h"

namespace myolog {

/// An amount of a factor at that time: its diary day, or the day one wakes on.
QDate dayOf(const Moment& when, const Factor& factor, int boundaryHour);
/// An entry of a factor that is gone belongs to its diary day.
QDate dayOf(const Entry& entry, const Catalogue& catalogue, int boundaryHour);

/// When what is written down at `now` for a diary day happened: now, or some time of another day.
Moment momentToRecord(QDate day, const QDateTime& now, int boundaryHour);
/// As above for an amount. A night is told by the day one wakes on; when it ended is not known.
Moment momentToRecord(const Factor& factor, QDate day, const QDateTime& now, int boundaryHour);

/// Invalid for a row that belongs to no day.
template <typename T>
QDate dayOf(const T& row, const Catalogue&, int boundaryHour)
{
    if constexpr (requires { row.start.utcMs; })
        return diaryDay(row.start, boundaryHour);
    else if constexpr (Timed<T>)
        return diaryDay(row.when, boundaryHour);
    else if constexpr (Dated<T>)
        return row.day;
    else
        return {};
}

} // namespace myolog
