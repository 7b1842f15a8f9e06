// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the two formats that hold a whole diary have in common: rows as named fields.
#pragma once

#include "core/diary/field.h"
#include "core/exchange/format.h"

#include <functional>

namespace myolog {

/// A row and where in the file it stands: a line, or a number within its kind.
struct PlacedRow {
    Row row;
    int place = 0;
};

/// "line 12: " for a row; put before what is wrong with it.
using PlaceWords = std::function<QString(const PlacedRow&)>;

/// Puts the rows of a file into the plan, names cleaned: checks each as the diary will, keeps the
/// newest of each id, and puts those first that define factors, drinks and foods.
Result<void> takeRows(std::vector<PlacedRow> rows, const ImportContext& context,
                      const PlaceWords& words, ImportPlan& plan);

/// The wall clock (or the date) of a row in a form that people read; "" for rows without time.
QString localTime(const Row& row);

/// An empty diary takes over when a day begins; another one is told of the difference.
void takeBoundaryHour(int hour, const Snapshot& snapshot, ImportPlan& plan);

/// Sets a field, or says which value does not fit it.
template <typename T>
Result<void> setField(T& record, const Field<T>& field, const QVariant& value);

/// Calls `visit` with an empty record of each kind, in the order of Row.
template <typename Visit>
void forEachKind(Visit visit)
{
    Rows none;
    Rows::forEach(
        none, [&](auto& vector) { visit(typename std::decay_t<decltype(vector)>::value_type()); });
}

/// What is wrong with a value, for setField.
Error misfit(const char* field, const QVariant& value);

template <typename T>
Result<void> setField(T& record, const Field<T>& field, const QVariant& value)
{
    if (!field.set(record, value))
        return std::unexpected(misfit(field.name, value));
    return {};
}

} // namespace myolog
