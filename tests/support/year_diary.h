// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries in memory: an empty one, and a plausible one of any length that is the same on every run.
#pragma once

#include "core/diary/body_site.h"
#include "core/diary/choice.h"
#include "core/diary/snapshot.h"
#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

#include <random>

namespace myolog::test {

inline const QDateTime yearEnd = berlin("2026-11-22T23:50");

inline SnapshotPtr emptySnapshot()
{
    return makeSnapshot({}, yearEnd, {});
}

/// Short nights and coffee with more twitching, weeks not logged, days not closed, one medicine.
class YearDiary {
public:
    explicit YearDiary(int days = 365)
    {
        for (int i = days - 1; i >= 0; --i)
            addDay(yearEnd.date().addDays(-i), i);
        addMedicine(-days / 2, MedicineEvent::Start, "50 mg");
        addMedicine(-days / 4, MedicineEvent::Change, "100 mg");
    }

    SnapshotPtr snapshot() const { return makeSnapshot(m_rows, yearEnd, {}); }
    const Rows& rows() const { return m_rows; }

private:
    QDateTime at(QDate day, int minutes) const
    {
        return QDateTime(day, QTime(0, 0).addSecs(minutes * 60), QTimeZone("Europe/Berlin"));
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    void addValue(QDate day, const char* factor, double value, int minutes)
    {
        Entry entry;
        entry.when = momentOf(at(day, minutes));
        entry.factor = QLatin1String(factor);
        entry.value = value;
        m_rows.entries.push_back(std::move(entry));
    }

    void addDay(QDate day, int daysAgo)
    {
        if (below(20) == 0 || (daysAgo > 200 && daysAgo < 212))
            return;
        const double sleep = 360 + below(180) - (day.dayOfWeek() > 4 ? 40 : 0);
        const double coffee = 90 * below(7);
        addValue(day, factor_id::sleep, sleep, 7 * 60);
        if (below(8))
            addValue(day, factor_id::caffeine, coffee, 9 * 60);
        if (below(3))
            addValue(day, factor_id::stress, below(11), 21 * 60);
        addValue(day, factor_id::hydration, 1000 + 200 * below(8), 18 * 60);
        const int twitches = below(3) + (sleep < 420 ? below(4) : 0) + (coffee > 400 ? 1 : 0);
        for (int i = 0; i < twitches; ++i)
            addEpisode(day);
        if (below(10) && daysAgo > 0) {
            DayMark closed;
            closed.day = day;
            m_rows.marks.push_back(closed);
        }
    }

    void addEpisode(QDate day)
    {
        Episode episode;
        episode.start = momentOf(at(day, 420 + below(500) + below(500)),
                                 below(20) ? Precision::Exact : Precision::Day);
        const char* const sites[] = {"upper-lip", "upper-lip", "lower-lid", "cheek", ""};
        episode.site = QLatin1String(sites[below(5)]);
        const auto severities = findChoice(QStringLiteral("severity"))->options;
        if (below(5))
            episode.severity = QLatin1String(severities[below(int(severities.size()))].id);
        if (below(4))
            episode.durationSeconds = 5.0 * (1 + below(80));
        m_rows.episodes.push_back(std::move(episode));
    }

    void addMedicine(int daysAgo, MedicineEvent event, const char* dose)
    {
        MedicineChange change;
        change.day = yearEnd.date().addDays(daysAgo);
        change.event = event;
        change.name = QStringLiteral("Magnesium");
        change.dose = QLatin1String(dose);
        m_rows.medicines.push_back(std::move(change));
    }

    std::mt19937 m_random{7};
    Rows m_rows;
};

} // namespace myolog::test
