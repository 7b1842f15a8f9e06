// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every stored field of every row type, once. The SQLite columns, the JSON keys and the CSV columns
// are these; to store one more, add a member to the record, a row to field_table.cpp and a
// migration.
#pragma once

#include "core/diary/record.h"

#include <QVariant>
#include <span>

namespace myolog {

enum class FieldType { Text, Integer, Real };

enum class FieldRole {
    Content,
    Essential,   ///< without it a row means nothing, so a file must name it
    Instant,     ///< essential, but says nothing of a row that knows its day only
    Clock,       ///< as Instant, and may be missing
    Bookkeeping, ///< no content: two rows that differ here alone are the same
};

template <typename T>
struct Field {
    const char* name;
    FieldType type;
    /// A null QVariant stands for "not answered".
    QVariant (*get)(const T&);
    /// False when the value does not fit; the record is then not to be used.
    bool (*set)(T&, const QVariant&);
    FieldRole role = FieldRole::Content;
    bool isName = false; ///< a text that stands on buttons and in lists, kept as cleanName makes it

    bool isEssential() const { return role == FieldRole::Essential || role == FieldRole::Instant; }
};

/// SQL table, JSON array and CSV record name of a row type: "episode".
template <typename T>
const char* recordName();
/// All stored fields of a row type; the first is its id.
template <typename T>
std::span<const Field<T>> fields();

} // namespace myolog
