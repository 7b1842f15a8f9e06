// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/earlier_rows.h"

#include <QSet>

namespace myolog {

namespace {

template <typename T>
void collectUntouched(const std::vector<T>& records, const QString& origin,
                      QHash<QUuid, const T*>& index)
{
    for (const T& record : records)
        if (record.origin == origin && record.createdMs == record.updatedMs)
            index.insert(record.id, &record);
}

template <typename T>
void withdraw(const T* earlier, qint64 nowMs, std::vector<Row>& rows)
{
    if (!earlier)
        return;
    T row = *earlier;
    row.updatedMs = row.createdMs = 0; // the import decides
    row.deletedMs = nowMs;
    rows.push_back(std::move(row));
}

} // namespace

EarlierRows::EarlierRows(const ImportContext& context) : m_snapshot(context.snapshot)
{
    collectUntouched(m_snapshot.rows.entries, context.fileName, m_entries);
    collectUntouched(m_snapshot.rows.episodes, context.fileName, m_episodes);
    collectUntouched(m_snapshot.rows.marks, context.fileName, m_marks);
}

void EarlierRows::withdrawEntry(const QUuid& id, std::vector<Row>& rows) const
{
    withdraw(m_entries.value(id), m_snapshot.now.toMSecsSinceEpoch(), rows);
}

void EarlierRows::withdrawEpisode(const QUuid& id, std::vector<Row>& rows) const
{
    withdraw(m_episodes.value(id), m_snapshot.now.toMSecsSinceEpoch(), rows);
}

void EarlierRows::withdrawMark(const QUuid& id, std::vector<Row>& rows) const
{
    withdraw(m_marks.value(id), m_snapshot.now.toMSecsSinceEpoch(), rows);
}

int overlappingDays(const std::vector<Row>& rows, const Snapshot& snapshot)
{
    QSet<QUuid> known;
    for (const Entry& entry : snapshot.rows.entries)
        known.insert(entry.id);
    for (const Episode& episode : snapshot.rows.episodes)
        known.insert(episode.id);
    QSet<QDate> days;
    for (const Row& row : rows) {
        const auto* entry = std::get_if<Entry>(&row);
        const auto* episode = std::get_if<Episode>(&row);
        if ((!entry && !episode) || known.contains(recordOf(row).id))
            continue;
        const QDate day = (entry ? entry->when : episode->start).local().date();
        const int i = snapshot.days.indexOf(day);
        const DaySeries* series = entry ? snapshot.days.factor(entry->factor) : nullptr;
        const DayValues* values = episode  ? &snapshot.days.episodes
                                  : series ? &series->values
                                           : nullptr;
        if (i >= 0 && values && values->at(i).value_or(0) > 0)
            days.insert(day);
    }
    return int(days.size());
}

} // namespace myolog
