// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows for tests, in one line each.
#pragma once

#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

namespace myolog::test {

inline Episode episodeAt(const char* iso, const char* site = "upper-lip")
{
    Episode episode;
    episode.start = momentOf(berlin(iso));
    episode.site = QLatin1String(site);
    return episode;
}

inline Entry entryAt(const char* iso, const char* factor, double value)
{
    Entry entry;
    entry.when = momentOf(berlin(iso));
    entry.factor = QLatin1String(factor);
    entry.value = value;
    return entry;
}

inline DayMark closedOn(QDate day)
{
    DayMark mark;
    mark.day = day;
    return mark;
}

inline DayMark noneOf(QDate day, const char* factor)
{
    DayMark mark;
    mark.day = day;
    mark.mark = Mark::None;
    mark.subject = QLatin1String(factor);
    return mark;
}

} // namespace myolog::test
