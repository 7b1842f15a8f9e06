// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/diary_rows.h"

#include "core/diary/validate.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

bool defines(const PlacedRow& placed)
{
    return std::holds_alternative<OwnFactor>(placed.row) ||
           std::holds_alternative<OwnIntake>(placed.row) ||
           std::holds_alternative<FactorPreference>(placed.row);
}

/// What the diary knows once the defining rows of the file are in it.
Catalogue catalogueWith(const std::vector<PlacedRow>& rows, const Snapshot& snapshot)
{
    Rows defining;
    defining.ownFactors = snapshot.rows.ownFactors;
    defining.ownIntakes = snapshot.rows.ownIntakes;
    defining.preferences = snapshot.rows.preferences;
    for (const PlacedRow& placed : rows) {
        if (const auto* factor = std::get_if<OwnFactor>(&placed.row))
            defining.ownFactors.push_back(*factor);
        if (const auto* intake = std::get_if<OwnIntake>(&placed.row))
            defining.ownIntakes.push_back(*intake);
        if (const auto* preference = std::get_if<FactorPreference>(&placed.row))
            defining.preferences.push_back(*preference);
    }
    return catalogueOf(defining);
}

} // namespace

Result<std::vector<Row>> checkedRows(std::vector<PlacedRow> rows, const ImportContext& context,
                                     const PlaceWords& words)
{
    const auto kind = [](const PlacedRow& placed) {
        // Own factors, then what may speak of them, then all else.
        return std::holds_alternative<OwnFactor>(placed.row) ? 0 : defines(placed) ? 1 : 2;
    };
    std::ranges::stable_sort(rows, {}, kind);
    const Catalogue catalogue = catalogueWith(rows, context.snapshot);
    std::vector<Row> checked;
    checked.reserve(rows.size());
    for (PlacedRow& placed : rows) {
        if (const Result<void> valid = validate(placed.row, {catalogue, context.snapshot.now});
            !valid)
            return failure(words(placed) + valid.error().text, valid.error().detail);
        checked.push_back(std::move(placed.row));
    }
    return checked;
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

bool isEssential(const char* field)
{
    constexpr const char* names[] = {"id",     "utc_ms", "offset_min", "day",  "mark",    "event",
                                     "factor", "value",  "name",       "unit", "analyte", "most"};
    return std::ranges::any_of(names, [&](const char* name) { return qstrcmp(name, field) == 0; });
}

Error misfit(const char* field, const QVariant& value)
{
    return {.text = QCoreApplication::translate("Exchange", "“%1” does not fit the field “%2”.")
                        .arg(value.toString().left(40), QLatin1String(field)),
            .detail = {}};
}

} // namespace myolog
