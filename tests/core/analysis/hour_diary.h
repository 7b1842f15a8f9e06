// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A diary in memory in which the hour counts: coffees, twitches, and days that are fully known.
#pragma once

#include "core/analysis/findings.h"
#include "tests/support/diary_builder.h"

namespace myolog::test {

using Sets = std::vector<statistics::MatchedSet>;

/// 2, 9, 16, 23 and 30 November 2026 are the Mondays of their month.
inline const QDate monday(2026, 11, 16);

class HourDiary : public DiaryBuilder {
public:
    explicit HourDiary(QDate last = QDate(2026, 12, 6)) : DiaryBuilder(last) {}

    QDateTime clock(QDate day, const char* time) const
    {
        return {day, QTime::fromString(QLatin1String(time), QStringLiteral("HH:mm")),
                now.timeZone()};
    }
    void coffee(const QDateTime& when, Precision precision = Precision::Exact,
                const QString& factor = caffeine)
    {
        Entry entry;
        entry.when = momentOf(when, precision);
        entry.factor = factor;
        entry.value = 90;
        rows.entries.push_back(entry);
    }
    void coffee(QDate day, const char* time) { coffee(clock(day, time)); }
    void twitchAt(const QDateTime& when, Precision precision = Precision::Exact)
    {
        Episode episode;
        episode.start = momentOf(when, precision);
        rows.episodes.push_back(episode);
    }
    /// Nothing more to add; of caffeine and drinks there was what is recorded, or none.
    void complete(QDate day)
    {
        close(day);
        for (const char* factor : {factor_id::caffeine, factor_id::hydration}) {
            DayMark none;
            none.day = day;
            none.mark = Mark::None;
            none.subject = QLatin1String(factor);
            rows.marks.push_back(none);
        }
    }
    void completeMondays(QDate but = {})
    {
        for (int apart = -14; apart <= 14; apart += 7)
            if (monday.addDays(apart) != but)
                complete(monday.addDays(apart));
    }
    Findings findings(const Period& period = {}) const { return analyse(*snapshot(), period); }
    HoursBefore hours(const Period& period = {}) const
    {
        for (HoursBefore& found : findings(period).hoursBefore)
            if (found.factor == caffeine)
                return std::move(found);
        ADD_FAILURE() << "no caffeine in this diary";
        return {};
    }
    Sets sets(const Period& period = {}) const { return hours(period).sets; }
};

/// Twitches at noon after a coffee on one day of each pair of the same weekday.
inline HourDiary pairs(int count)
{
    HourDiary diary;
    for (int i = 0; i < 28; ++i) // enough for a first look; other months compare with nothing here
        diary.complete(QDate(2026, 7, 1).addDays(i));
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2026, 9, 1).addDays(i % 7).addMonths(i / 7);
        diary.complete(day);
        diary.complete(day.addDays(7));
        diary.coffee(day, "10:00");
        diary.twitchAt(diary.clock(day, "12:00"));
    }
    return diary;
}

} // namespace myolog::test
