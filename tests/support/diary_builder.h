// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries in memory, day by day, for tests that need no file.
#pragma once

#include "core/diary/question.h"
#include "core/diary/snapshot.h"
#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

namespace myolog::test {

inline const QString caffeine = QLatin1String(factor_id::caffeine);

/// Every question of an episode, for the suites that run over all of them.
inline std::vector<const char*> questionIds()
{
    std::vector<const char*> ids;
    for (const Question& question : questions())
        ids.push_back(question.id);
    return ids;
}

class DiaryBuilder {
public:
    /// `last` is the present day; the clock says noon in Berlin.
    explicit DiaryBuilder(QDate last)
        : now(last, QTime(12, 0), QTimeZone("Europe/Berlin")), today(last)
    {
    }

    QDateTime at(QDate day, int hour = 10) const
    {
        return QDateTime(day, QTime(hour, 0), now.timeZone());
    }
    Episode& twitch(QDate day, const char* site = "", int count = 1)
    {
        Episode episode;
        episode.start = momentOf(at(day));
        episode.site = QLatin1String(site);
        episode.count = count;
        rows.episodes.push_back(episode);
        return rows.episodes.back();
    }
    void twitchWith(QDate day, const QString& question)
    {
        twitch(day).answers.insert(question, Answer::Yes);
    }
    void value(const QString& factor, QDate day, double value)
    {
        Entry entry;
        entry.when = momentOf(at(day));
        entry.factor = factor;
        entry.value = value;
        rows.entries.push_back(entry);
    }
    void close(QDate day)
    {
        DayMark mark;
        mark.day = day;
        rows.marks.push_back(mark);
    }
    SnapshotPtr snapshot(int persistenceDays = defaultPersistenceDays) const
    {
        return makeSnapshot(rows, now, {.persistenceDays = persistenceDays});
    }

    QDateTime now;
    QDate today;
    Rows rows;
};

} // namespace myolog::test
