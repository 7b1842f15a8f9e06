// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/exchange/merge.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace myolog::cli {

namespace {

/// The diary as it is; an empty one when there is none yet, which a dry run must not create.
Result<SnapshotPtr> diaryAsItIs(const CliCall& call)
{
    if (!QFileInfo::exists(call.diaryPath()))
        return makeSnapshot({}, call.clock.now(), defaultBoundaryHour,
                            defaultPersistenceDays);
    return call.snapshot();
}

void sayPlan(const CliCall& call, const ImportPlan& plan, const ImportEffect& effect)
{
    const Format* format = findFormat(plan.format);
    call.out << QCoreApplication::translate("Exchange", format->name) << '\n'
             << QCoreApplication::translate("Cli",
                                            "New: %1. Changed: %2. The same already: %3. Newer or "
                                            "deleted in the diary, and left so: %4.")
                    .arg(effect.added)
                    .arg(effect.replaced)
                    .arg(effect.unchanged)
                    .arg(effect.kept)
             << '\n';
    if (call.has("dry-run"))
        call.out << QCoreApplication::translate("Cli", "Nothing was written.") << '\n';
    for (const QString& remark : plan.remarks)
        call.err << remark << '\n';
}

} // namespace

CliResult<void> importFile(const CliCall& call)
{
    const Result<SnapshotPtr> before = diaryAsItIs(call);
    if (!before)
        return std::unexpected(before.error());
    const Result<ImportPlan> plan = readFile(call.words.first(), **before);
    if (!plan)
        return std::unexpected(plan.error());
    if (call.has("dry-run") && !QFileInfo::exists(call.diaryPath())) {
        sayPlan(call, *plan, effectOf(*plan, {}, {}, call.clock.now()));
        return {};
    }
    const Result<std::unique_ptr<DiaryStore>> store =
        call.openDiary(call.has("dry-run") ? Access::ReadOnly : Access::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    const Result<Rows> bin = (*store)->bin();
    if (!bin)
        return std::unexpected(bin.error());
    const ImportEffect effect = effectOf(*plan, (*before)->rows, *bin, call.clock.now());
    if (!call.has("dry-run"))
        if (const Result<Change> done = (*store)->apply(effect.change, Stamps::Keep); !done)
            return std::unexpected(done.error());
    sayPlan(call, *plan, effect);
    return {};
}

} // namespace myolog::cli
