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

CliResult<QString> factorOf(const Snapshot& snapshot, const QString& name)
{
    QStringList known;
    for (const Factor& factor : snapshot.catalogue.factors())
        known << factor.id;
    if (known.contains(name))
        return name;
    return wrongUsage(
        QCoreApplication::translate("Cli", "There is no factor “%1”.").arg(name.left(40)) +
        didYouMean(name, known));
}

/// The row to write; of a habit that is watched already the same row.
Watch watchOf(const Snapshot& snapshot, const QString& factor)
{
    const auto& watches = snapshot.rows.watches;
    const auto it = std::ranges::find(watches, factor, &Watch::factor);
    if (it != watches.end())
        return *it;
    Watch watch;
    watch.factor = factor;
    watch.since = watchBegins(snapshot);
    return watch;
}

CliResult<void> change(const CliCall& call, const Snapshot& snapshot)
{
    const CliResult<QString> factor = factorOf(snapshot, call.words.first());
    if (!factor)
        return std::unexpected(factor.error());
    Watch watch = watchOf(snapshot, *factor);
    const bool ends = call.has("end");
    if (ends)
        watch.deletedMs = call.clock.now().toMSecsSinceEpoch();
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary();
    if (!store)
        return std::unexpected(store.error());
    const Result<Change> done =
        (*store)->apply({.what = ends ? QCoreApplication::translate("Cli", "Stop watching a habit")
                                      : QCoreApplication::translate("Cli", "Watch a habit"),
                         .rows = {watch}});
    return done ? CliResult<void>() : std::unexpected(CliError(done.error()));
}

} // namespace

CliResult<void> watch(const CliCall& call)
{
    Result<SnapshotPtr> snapshot = call.snapshotOrEmpty();
    if (snapshot && !call.words.isEmpty()) {
        const CliResult<void> changed = change(call, **snapshot);
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
