// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_changes.h"

#include "core/analysis/act_now.h"
#include "core/diary/closing.h"
#include "core/diary/removal.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace myolog {

namespace {

/// Ids of factors and drinks that rows of another origin speak of.
QSet<QString> spokenOfElsewhere(const Snapshot& snapshot, const QString& origin)
{
    QSet<QString> ids;
    for (const Entry& entry : snapshot.rows.entries)
        if (entry.origin != origin)
            ids << entry.factor << entry.intake;
    for (const DayMark& mark : snapshot.rows.marks)
        if (mark.origin != origin)
            ids << mark.subject;
    for (const FactorPreference& preference : snapshot.rows.preferences)
        if (preference.origin != origin)
            ids << preference.change.factor;
    for (const OwnIntake& own : snapshot.rows.ownIntakes)
        if (own.origin != origin)
            for (const Portion& portion : own.intake.portions)
                ids << portion.factor;
    return ids;
}

QString ownIdOf(const Row& row)
{
    if (const auto* factor = std::get_if<OwnFactor>(&row))
        return factor->factor.id;
    if (const auto* intake = std::get_if<OwnIntake>(&row))
        return intake->intake.id;
    return {};
}

Change deletionOf(const Snapshot& snapshot, std::vector<Row> rows)
{
    for (Row& row : rows)
        recordOf(row).deletedMs = snapshot.now.toMSecsSinceEpoch();
    QString what = QCoreApplication::translate("HistoryChanges", "Delete %n entry(s)", nullptr,
                                               qsizetype(rows.size()));
    if (const Episode* only = rows.size() == 1 ? std::get_if<Episode>(&rows.front()) : nullptr)
        what = namedWithSigns(what, *only);
    return {.what = what, .rows = std::move(rows)};
}

} // namespace

Change deletion(const Snapshot& snapshot, std::vector<Row> rows)
{
    return deletionOf(snapshot, withWholeClicks(snapshot, std::move(rows)));
}

Change removalOfImport(const Snapshot& snapshot, const QString& origin)
{
    QSet<QString> kept = spokenOfElsewhere(snapshot, origin);
    kept.remove(QString()); // most rows speak of nothing
    std::vector<Row> rows;
    Rows::forEach(snapshot.rows, [&](const auto& kind) {
        for (const auto& row : kind)
            if (row.origin == origin && !kept.contains(ownIdOf(row)))
                rows.push_back(row);
    });
    return deletionOf(snapshot, std::move(rows));
}

Change restoration(std::vector<Row> rows)
{
    for (Row& row : rows)
        recordOf(row).deletedMs = 0;
    // Rows speak of own factors and own drinks, so these come back first.
    std::ranges::stable_partition(rows, [](const Row& row) {
        return std::holds_alternative<OwnFactor>(row) || std::holds_alternative<OwnIntake>(row);
    });
    const QString what = QCoreApplication::translate("HistoryChanges", "Restore %n entry(s)",
                                                     nullptr, qsizetype(rows.size()));
    return {.what = what, .rows = std::move(rows)};
}

Change closing(const Snapshot& snapshot, const std::vector<QDate>& days, const QStringList& none)
{
    Change change{.what = QCoreApplication::translate("HistoryChanges", "Close %n day(s)", nullptr,
                                                      qsizetype(days.size())),
                  .rows = {}};
    for (const QDate day : days) {
        QStringList unsaid;
        for (const QString& id : none)
            if (const Factor* factor = snapshot.catalogue.factor(id);
                factor && !soFar(snapshot, day, *factor))
                unsaid << id;
        std::ranges::copy(closingRows(snapshot, day, unsaid), std::back_inserter(change.rows));
    }
    return change;
}

} // namespace myolog
