// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the diary file as records, and back: one statement for each record type, made from its
// field table.
#pragma once

#include "core/diary/field.h"
#include "core/storage/statement.h"

#include <QStringList>
#include <unordered_map>

namespace myolog {

/// "id,utc_ms,…" in the order of the field table.
template <typename T>
QString columnList()
{
    QStringList names;
    for (const Field<T>& field : fields<T>())
        names << QLatin1String(field.name);
    return names.join(u',');
}

template <typename T>
QString selectWhere(const QString& condition)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3")
        .arg(columnList<T>(), QLatin1String(recordName<T>()), condition);
}

/// Inserts a row, or changes the row of that id where it stands (REPLACE would move it to the end).
template <typename T>
QString upsert()
{
    QStringList marks;
    QStringList sets;
    for (const Field<T>& field : fields<T>()) {
        marks << QStringLiteral("?");
        sets << QStringLiteral("%1=excluded.%1").arg(QLatin1String(field.name));
    }
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT(id) DO UPDATE SET %4")
        .arg(QLatin1String(recordName<T>()), columnList<T>(), marks.join(u','),
             sets.mid(1).join(u','));
}

/// Ten years hold a handful of different zones, factors and origins: keeps one copy of each.
class SharedTexts {
public:
    QVariant value(const Statement& row, int column)
    {
        if (!row.isText(column))
            return row.value(column);
        const std::string_view bytes = row.bytes(column);
        if (bytes.size() > 32)
            return row.value(column);
        if (column >= int(m_last.size()))
            m_last.resize(size_t(column) + 1);
        // Most columns repeat the row before.
        if (const Known* last = m_last[size_t(column)]; last && last->first == bytes)
            return last->second;
        auto known = m_texts.find(bytes);
        if (known == m_texts.end())
            known = m_texts.emplace(bytes, row.value(column)).first;
        m_last[size_t(column)] = &*known;
        return known->second;
    }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Known = std::pair<const std::string, QVariant>;

    std::unordered_map<std::string, QVariant, Hash, std::equal_to<>> m_texts;
    std::vector<const Known*> m_last; ///< of each column
};

Error unreadableRow(const char* table, const QString& id);

/// A copy of one record without an id: a new one would draw a random id, only to lose it.
template <typename T>
T blankRecord()
{
    static const T blank = [] {
        T record;
        record.id = QUuid();
        return record;
    }();
    return blank;
}

template <typename T>
Result<T> recordFrom(const Statement& row, SharedTexts& shared)
{
    T record = blankRecord<T>();
    // An id never repeats, and is read a hundred thousand times: without the way round QString.
    const std::string_view id = row.bytes(0);
    record.id = QUuid::fromString(QLatin1StringView(id.data(), qsizetype(id.size())));
    if (record.id.isNull())
        return std::unexpected(unreadableRow(recordName<T>(), row.value(0).toString()));
    for (int i = 1; const Field<T>& field : fields<T>().subspan(1)) {
        if (!field.set(record, shared.value(row, i)))
            return std::unexpected(unreadableRow(recordName<T>(), row.value(0).toString()));
        ++i;
    }
    return record;
}

template <typename T>
Result<void> readInto(std::vector<T>& records, Statement& select)
{
    SharedTexts shared;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        Result<T> record = recordFrom<T>(select, shared);
        if (!record) {
            select.reset();
            return std::unexpected(record.error());
        }
        records.push_back(std::move(*record));
    }
    select.reset();
    return {};
}

template <typename T>
void bindRecord(Statement& statement, const T& record)
{
    for (int i = 0; const Field<T>& field : fields<T>())
        statement.bind(i++, field.get(record));
}

} // namespace myolog
