// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/day_of.h"

namespace myolog {

QDate dayOf(const Moment& when, const Factor& factor, int boundaryHour)
{
    return factor.dayOf == DayOf::Waking ? wakingDay(when) : diaryDay(when, boundaryHour);
}

QDate dayOf(const Entry& entry, const Catalogue& catalogue, int boundaryHour)
{
    const Factor* factor = catalogue.factor(entry.factor);
    return factor ? dayOf(entry.when, *factor, boundaryHour) : diaryDay(entry.when, boundaryHour);
}

Moment momentToRecord(QDate day, const QDateTime& now, int boundaryHour)
{
    return day == diaryDay(now, boundaryHour) ? momentOf(now) : momentOfDay(day, now);
}

Moment momentToRecord(const Factor& factor, QDate day, const QDateTime& now, int boundaryHour)
{
    return factor.dayOf == DayOf::Diary ? momentToRecord(day, now, boundaryHour)
                                        : momentOfDay(day, now);
}

} // namespace myolog
