// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the diary holds already of the days that a daily table speaks of.
#pragma once

#include "core/exchange/format.h"

#include <QHash>

namespace myolog {

/// What a file of that name brought before, and the person has not changed since. Where the file
/// says otherwise now, the earlier row is added to `rows` as deleted.
class EarlierRows {
public:
    explicit EarlierRows(const ImportContext& context);
    void withdrawEntry(const QUuid& id, std::vector<Row>& rows) const;
    void withdrawEpisode(const QUuid& id, std::vector<Row>& rows) const;
    void withdrawMark(const QUuid& id, std::vector<Row>& rows) const;

private:
    const Snapshot& m_snapshot;
    QHash<QUuid, const Entry*> m_entries;
    QHash<QUuid, const Episode*> m_episodes;
    QHash<QUuid, const DayMark*> m_marks;
};

/// On how many days something of the same kind is recorded beside what `rows` bring anew.
int overlappingDays(const std::vector<Row>& rows, const Snapshot& snapshot);

} // namespace myolog
