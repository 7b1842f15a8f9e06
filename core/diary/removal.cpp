// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/removal.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace myolog {

namespace {

/// Why the factor must stay.
Result<void> checkUnused(const Rows& rows, const QString& factor)
{
    const auto uses = std::ranges::count(rows.entries, factor, &Entry::factor);
    if (uses > 0)
        return failure(QCoreApplication::translate(
            "Diary",
            "%n entry(s) speak of it. Delete them in History first, or hide the factor under “What "
            "is tracked”.",
            nullptr, int(uses)));
    for (const OwnIntake& own : rows.ownIntakes)
        if (std::ranges::find(own.intake.portions, factor, &Portion::factor) !=
            own.intake.portions.end())
            return failure(QCoreApplication::translate(
                               "Diary", "“%1” carries it. Remove that drink or food first.")
                               .arg(own.intake.name));
    return {};
}

/// Whether a row means nothing without the factor.
bool isOf(const DayMark& mark, const QString& factor)
{
    return mark.subject == factor;
}
bool isOf(const FactorPreference& preference, const QString& factor)
{
    return preference.change.factor == factor;
}
bool isOf(const Watch& watch, const QString& factor)
{
    return watch.factor == factor;
}
bool isOf(const OwnFactor& own, const QString& factor)
{
    return own.factor.id == factor;
}

} // namespace

Result<Change> removal(const Snapshot& snapshot, const QString& factor)
{
    const Rows& rows = snapshot.rows;
    if (const Result<void> unused = checkUnused(rows, factor); !unused)
        return std::unexpected(unused.error());
    Change change{.what = QCoreApplication::translate("Diary", "Remove"), .rows = {}};
    const auto remove = [&](const auto& records) {
        for (auto record : records) {
            if (!isOf(record, factor))
                continue;
            record.deletedMs = snapshot.now.toMSecsSinceEpoch();
            change.rows.push_back(std::move(record));
        }
    };
    remove(rows.marks);
    remove(rows.preferences);
    remove(rows.watches);
    // Last, so that undoing brings it back first.
    remove(rows.ownFactors);
    return change;
}

std::vector<Row> withWholeClicks(const Snapshot& snapshot, std::vector<Row> rows)
{
    QSet<QUuid> clicks;
    QSet<QUuid> present;
    for (const Row& row : rows) {
        present.insert(recordOf(row).id);
        if (const Entry* entry = std::get_if<Entry>(&row); entry && !entry->group.isNull())
            clicks.insert(entry->group);
    }
    if (clicks.isEmpty())
        return rows;
    for (const Entry& entry : snapshot.rows.entries)
        if (clicks.contains(entry.group) && !present.contains(entry.id))
            rows.push_back(entry);
    return rows;
}

} // namespace myolog
