// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/merge.h"

#include "core/diary/field.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace myolog {

namespace {

/// All rows of a diary by id, of one kind.
template <typename T>
using Index = QHash<QUuid, const T*>;
template <typename Row>
struct IndexesOf;
template <typename... Kinds>
struct IndexesOf<std::variant<Kinds...>> {
    using Type = std::tuple<Index<Kinds>...>;
};
using Indexes = IndexesOf<Row>::Type;

void collect(const Rows& rows, Indexes& indexes)
{
    Rows::forEach(rows, [&](const auto& records) {
        using T = typename std::decay_t<decltype(records)>::value_type;
        for (const T& record : records)
            std::get<Index<T>>(indexes).insert(record.id, &record);
    });
}

/// A row without stamp knows its day only, so the hour and zone of the import do not count.
bool matters(FieldRole role, bool stamped)
{
    const bool momentary = role == FieldRole::Instant || role == FieldRole::Clock;
    return role != FieldRole::Bookkeeping && (stamped || !momentary);
}

template <typename T>
bool sameContent(const T& a, const T& b, bool stamped)
{
    return std::ranges::all_of(fields<T>(), [&](const Field<T>& field) {
        return !matters(field.role, stamped) || field.get(a) == field.get(b);
    });
}

/// A row without stamp corrects what the same file brought before, unless the person changed that.
bool corrects(const Record& record, const Record& known)
{
    return record.updatedMs == 0 && record.origin == known.origin &&
           known.createdMs == known.updatedMs;
}

template <typename T>
void weigh(const T& record, const T* known, ImportEffect& effect)
{
    if (!known)
        ++effect.added;
    else if (sameContent(record, *known, record.updatedMs != 0)) {
        ++effect.unchanged;
        return;
    } else if (record.updatedMs > known->updatedMs || corrects(record, *known))
        ++effect.replaced;
    else if (known->deleted() && !record.deleted()) {
        effect.deleted.push_back(record);
        return;
    } else {
        ++effect.kept;
        return;
    }
    effect.change.rows.push_back(record);
}

} // namespace

void restoreDeleted(ImportEffect& effect, const QDateTime& now)
{
    for (Row& row : effect.deleted) {
        // Newer than the deletion, or the next merge of two copies would delete it again.
        recordOf(row).updatedMs = now.toMSecsSinceEpoch();
        effect.change.rows.push_back(std::move(row));
    }
    effect.deleted.clear();
}

ImportEffect effectOf(const ImportPlan& plan, const Rows& living, const Rows& bin,
                      const QDateTime& now)
{
    Indexes indexes;
    collect(living, indexes);
    collect(bin, indexes);
    ImportEffect effect;
    effect.change.what = QCoreApplication::translate("Exchange", "Import");
    for (const Row& row : plan.rows)
        std::visit(
            [&](const auto& record) {
                using T = std::decay_t<decltype(record)>;
                weigh(record, std::get<Index<T>>(indexes).value(record.id), effect);
            },
            row);
    for (Row& row : effect.change.rows) {
        Record& record = recordOf(row);
        if (record.updatedMs != 0)
            continue;
        record.updatedMs = now.toMSecsSinceEpoch();
        // Both stamps alike tell a row that the person has not touched since.
        if (record.createdMs == 0)
            record.createdMs = record.updatedMs;
    }
    return effect;
}

} // namespace myolog
