// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/watch.h"
#include "app/cli/commands/commands.h"
#include "app/cli/help.h"
#include "core/analysis/watch_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog::cli {

namespace {

CliResult<const Factor*> factorOf(const Snapshot& snapshot, const QString& name)
{
    if (const Factor* factor = snapshot.catalogue.factor(name))
        return factor;
    QStringList known;
    for (const Factor& factor : snapshot.catalogue.factors())
        known << factor.id;
    return wrongUsage(
        QCoreApplication::translate("Cli", "There is no factor “%1”.").arg(name.left(40)) +
        didYouMean(name, known));
}

/// Null when it is not watched.
const Watch* watchOf(const Snapshot& snapshot, const QString& factor)
{
    const auto& watches = snapshot.rows.watches;
    const auto it = std::ranges::find(watches, factor, &Watch::factor);
    return it == watches.end() ? nullptr : &*it;
}

CliResult<void> apply(const CliCall& call, const QString& what, const Watch& watch)
{
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary();
    if (!store)
        return std::unexpected(store.error());
    const Result<Change> done = (*store)->apply({.what = what, .rows = {watch}});
    return done ? CliResult<void>() : std::unexpected(CliError(done.error()));
}

CliResult<void> begin(const CliCall& call, const Snapshot& snapshot)
{
    const CliResult<const Factor*> factor = factorOf(snapshot, call.words.first());
    if (!factor)
        return std::unexpected(factor.error());
    if (watchOf(snapshot, (*factor)->id))
        return {};
    if (const Result<void> may = mayBeWatched(**factor); !may)
        return std::unexpected(may.error());
    Watch watch;
    watch.factor = (*factor)->id;
    watch.since = watchBegins(snapshot);
    return apply(call, QCoreApplication::translate("Cli", "Watch a habit"), watch);
}

/// What is watched may have been deleted since, so the row counts and not the catalogue.
CliResult<void> end(const CliCall& call, const Snapshot& snapshot)
{
    const QString name = call.words.first();
    if (const Watch* watched = watchOf(snapshot, name)) {
        Watch gone = *watched;
        gone.deletedMs = call.clock.now().toMSecsSinceEpoch();
        return apply(call, QCoreApplication::translate("Cli", "Stop watching a habit"), gone);
    }
    const CliResult<const Factor*> factor = factorOf(snapshot, name);
    if (!factor)
        return std::unexpected(factor.error());
    return failure(
        QCoreApplication::translate("Cli", "“%1” is not watched.").arg((*factor)->displayName()));
}

} // namespace

CliResult<void> watch(const CliCall& call)
{
    const bool ends = call.has("end");
    if (ends && call.words.isEmpty())
        return wrongUsage(
            QCoreApplication::translate("Cli", "--end needs the habit to stop watching."));
    Result<SnapshotPtr> snapshot = call.snapshotOrEmpty();
    if (snapshot && !call.words.isEmpty()) {
        const CliResult<void> changed = ends ? end(call, **snapshot) : begin(call, **snapshot);
        if (!changed)
            return changed;
        snapshot = call.snapshot();
    }
    if (!snapshot)
        return std::unexpected(snapshot.error());
    for (const Watch& watched : (*snapshot)->rows.watches) {
        const Factor* factor = (*snapshot)->catalogue.factor(watched.factor);
        call.out << QCoreApplication::translate("Cli", "%1: %2")
                        .arg(factor ? factor->displayName() : watched.factor,
                             watchText(**snapshot, watched))
                 << '\n';
    }
    if ((*snapshot)->rows.watches.empty())
        call.out << QCoreApplication::translate("Cli", "No habit is watched.") << '\n';
    return {};
}

} // namespace myolog::cli
