// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the diary file as records, and back: one statement for each record type, made from its
// field table.
#pragma once

#include "core/diary/field.h"
#include "core/storage/statement.h"

#include <QStringList>
#include <optional>
#include <unordered_map>
#include <utility>

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

/// What the columns of a statement held: a value that repeats the row before needs no second
/// conversion, and of each short text (zones, factors, origins) one copy is kept.
class ColumnMemory {
public:
    /// Null when the column repeats the row before; else valid until the next call.
    const QVariant* changed(const Statement& row, int column)
    {
        if (column >= int(m_last.size()))
            m_last.resize(size_t(column) + 1);
        Last& last = m_last[size_t(column)];
        const Statement::Kind kind = row.kind(column);
        const bool alike = std::exchange(last.kind, kind) == kind;
        if (kind == Statement::Kind::Text)
            return changedText(last, alike, row.bytes(column));
        if (kind == Statement::Kind::Integer) {
            const qint64 before = std::exchange(last.integer, row.integer(column));
            if (alike && before == last.integer)
                return nullptr;
        } else if (alike && kind == Statement::Kind::Null) {
            return nullptr;
        }
        return &(m_single = row.value(column));
    }

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    using Known = std::pair<const std::string, QVariant>;
    struct Last {
        std::optional<Statement::Kind> kind;
        qint64 integer = 0;
        const Known* text = nullptr; ///< null for a long one
    };

    const QVariant* changedText(Last& last, bool alike, std::string_view bytes)
    {
        if (alike && last.text && last.text->first == bytes)
            return nullptr;
        const auto text = [&] { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); };
        if (bytes.size() > 32) {
            last.text = nullptr;
            return &(m_single = text());
        }
        auto known = m_texts.find(bytes);
        if (known == m_texts.end())
            known = m_texts.emplace(bytes, text()).first;
        last.text = &*known;
        return &known->second;
    }

    std::unordered_map<std::string, QVariant, Hash, std::equal_to<>> m_texts;
    std::vector<Last> m_last; ///< of each column
    QVariant m_single;        ///< what is not kept
};

Error unreadableRow(const char* table, const QString& id);

/// Reads the rows of one statement, each into a copy of the one before.
template <typename T>
class RecordReader {
public:
    /// After an error the reader is not to be used again.
    Result<T> read(const Statement& row)
    {
        // Fields of these speak of one another (a limit, and whether above or below), so that each
        // row begins anew; they are few.
        if constexpr (Lasting<T>)
            *this = {};
        const auto unreadable = [&] {
            return std::unexpected(unreadableRow(recordName<T>(), row.value(0).toString()));
        };
        // An id never repeats, and is read a hundred thousand times: without the way round QString.
        const std::string_view id = row.bytes(0);
        m_record.id = QUuid::fromString(QLatin1StringView(id.data(), qsizetype(id.size())));
        if (m_record.id.isNull())
            return unreadable();
        for (int i = 1; const Field<T>& field : fields<T>().subspan(1)) {
            const QVariant* changed = m_columns.changed(row, i++);
            if (changed && !field.set(m_record, *changed))
                return unreadable();
        }
        return m_record;
    }

private:
    T m_record;
    ColumnMemory m_columns;
};

template <typename T>
Result<void> readInto(std::vector<T>& records, Statement& select)
{
    RecordReader<T> reader;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        Result<T> record = reader.read(select);
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
