// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/diary_rows.h"

#include "core/diary/record_text.h"
#include "core/diary/validate.h"
#include "core/exchange/reading.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace myolog {

namespace {

/// What lasts once the rows of the file are in the diary.
Rows lastingWith(const std::vector<PlacedRow>& rows, const Snapshot& snapshot)
{
    Rows lasting;
    Rows::forEach(lasting, [&]<typename T>(std::vector<T>& of) {
        if constexpr (Lasting<T>) {
            of = Rows::of<T>(snapshot.rows);
            for (const PlacedRow& placed : rows)
                if (const T* row = std::get_if<T>(&placed.row); row && !row->deleted())
                    of.push_back(*row);
        }
    });
    return lasting;
}

/// Two copies joined by hand hold many rows twice; the version changed last counts.
void keepNewest(std::vector<PlacedRow>& rows)
{
    const auto key = [](const PlacedRow& placed) {
        return std::pair(placed.row.index(), recordOf(placed.row).id);
    };
    QHash<std::pair<size_t, QUuid>, qint64> newest;
    for (const PlacedRow& placed : rows) {
        qint64& updated = newest[key(placed)];
        updated = std::max(updated, recordOf(placed.row).updatedMs);
    }
    QSet<std::pair<size_t, QUuid>> taken;
    std::erase_if(rows, [&](const PlacedRow& placed) {
        const auto id = key(placed);
        if (recordOf(placed.row).updatedMs < newest.value(id) || taken.contains(id))
            return true;
        taken.insert(id);
        return false;
    });
}

/// Makes them clean. The remark, if there is one, says where the first stands of which more than
/// blanks had to go, and how many more there are.
QStringList tidyNames(std::vector<PlacedRow>& rows, const PlaceWords& words)
{
    QString remark;
    int changed = 0;
    for (PlacedRow& placed : rows)
        for (const QString& name : cleanNames(placed.row))
            if (changed++ == 0)
                remark = words(placed) +
                         QCoreApplication::translate(
                             "Exchange", "A name is too long, or holds signs that cannot be seen. "
                                         "It is kept as “%1”.")
                             .arg(name);
    if (const int more = changed - 1; more > 0)
        remark += u' ' + QCoreApplication::translate(
                             "Exchange", "The same was done to %n more name(s).", nullptr, more);
    return remark.isEmpty() ? QStringList() : QStringList{remark};
}

} // namespace

Result<void> takeRows(std::vector<PlacedRow> rows, const ImportContext& context,
                      const PlaceWords& words, ImportPlan& plan)
{
    const auto kind = [](const PlacedRow& placed) {
        // Own factors, then what may speak of them, then all else.
        return std::holds_alternative<OwnFactor>(placed.row) ? 0 : isLasting(placed.row) ? 1 : 2;
    };
    plan.remarks << tidyNames(rows, words);
    std::ranges::stable_sort(rows, {}, kind);
    const Rows lasting = lastingWith(rows, context.snapshot);
    const Catalogue catalogue = catalogueOf(lasting);
    const Rules rules{catalogue, context.snapshot.now, lasting};
    for (const PlacedRow& placed : rows) {
        if (context.stop.stop_requested())
            return calledOff();
        if (const Result<void> valid = validate(placed.row, rules); !valid)
            return failure(words(placed) + valid.error().text, valid.error().detail);
    }
    keepNewest(rows);
    plan.rows.reserve(rows.size());
    for (PlacedRow& placed : rows)
        plan.rows.push_back(std::move(placed.row));
    return {};
}

QString localTime(const Row& row)
{
    return std::visit(
        [](const auto& record) -> QString {
            if constexpr (requires { record.start; })
                return record.start.local().toString(Qt::ISODate);
            else if constexpr (requires { record.when; })
                return record.when.local().toString(Qt::ISODate);
            else if constexpr (requires { record.day; })
                return record.day.toString(Qt::ISODate);
            else
                return {};
        },
        row);
}

void takeBoundaryHour(int hour, const Snapshot& snapshot, ImportPlan& plan)
{
    if (hour == snapshot.boundaryHour)
        return;
    bool empty = true;
    Rows::forEach(snapshot.rows, [&](const auto& records) { empty = empty && records.empty(); });
    if (empty)
        plan.boundaryHour = hour;
    else
        plan.remarks << QCoreApplication::translate(
                            "Exchange", "In the exported diary a new day begins at %1:00, in this "
                                        "one at %2:00. You can change it in the preferences.")
                            .arg(hour)
                            .arg(snapshot.boundaryHour);
}

Error misfit(const char* field, const QVariant& value)
{
    return {.text = QCoreApplication::translate("Exchange", "“%1” does not fit the field “%2”.")
                        .arg(value.toString().left(40), QLatin1String(field)),
            .detail = {}};
}

} // namespace myolog
