// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/base/number_text.h"
#include "core/exchange/merge.h"
#include "core/settings/setting.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace myolog::cli {

namespace {

void sayPlan(const CliCall& call, const ImportPlan& plan, const ImportEffect& effect)
{
    const Format* format = findFormat(plan.format);
    call.out << QCoreApplication::translate("Exchange", format->name) << '\n'
             << QCoreApplication::translate("Cli",
                                            "New: %1. Changed: %2. The same already: %3. Newer in "
                                            "the diary, and left so: %4.")
                    .arg(countNumber(effect.added), countNumber(effect.replaced),
                         countNumber(effect.unchanged), countNumber(effect.kept))
             << '\n';
    if (const int deleted = int(effect.deleted.size()); deleted > 0)
        call.out << (call.has("restore")
                         ? QCoreApplication::translate(
                               "Cli", "%n row(s) deleted in the diary come back.", nullptr, deleted)
                         : QCoreApplication::translate(
                               "Cli",
                               "%n row(s) were deleted in the diary, and are left so; --restore "
                               "brings them back.",
                               nullptr, deleted))
                 << '\n';
    if (call.has("dry-run"))
        call.out << QCoreApplication::translate("Cli", "Nothing was written.") << '\n';
    for (const QString& remark : plan.remarks)
        call.err << remark << '\n';
}

/// Writes the rows, and when a day begins where the diary is still empty.
CliResult<void> write(DiaryStore& store, const ImportPlan& plan, const Change& change)
{
    if (const Result<Change> done = store.apply(change, Stamps::Keep); !done)
        return std::unexpected(done.error());
    if (!plan.boundaryHour)
        return {};
    const Result<void> set =
        CliCall::settings(store).set(setting_id::boundaryHour, QString::number(*plan.boundaryHour));
    return set ? CliResult<void>() : std::unexpected(set.error());
}

} // namespace

CliResult<void> importFile(const CliCall& call)
{
    const Result<SnapshotPtr> before = call.snapshotOrEmpty();
    if (!before)
        return std::unexpected(before.error());
    const Result<ImportPlan> plan = readFile(call.words.first(), **before);
    if (!plan)
        return std::unexpected(plan.error());
    const bool dry = call.has("dry-run");
    if (dry && !call.diaryIsThere()) {
        sayPlan(call, *plan, effectOf(*plan, {}, {}, call.clock.now()));
        return {};
    }
    const Result<std::unique_ptr<DiaryStore>> store =
        call.openDiary(dry ? Access::ReadOnly : Access::ReadWrite);
    if (!store)
        return std::unexpected(store.error());
    const Result<Rows> bin = (*store)->bin();
    if (!bin)
        return std::unexpected(bin.error());
    ImportEffect effect = effectOf(*plan, (*before)->rows, *bin, call.clock.now());
    const ImportEffect told = effect;
    if (call.has("restore"))
        restoreDeleted(effect, call.clock.now());
    if (!dry)
        if (CliResult<void> written = write(**store, *plan, effect.change); !written)
            return written;
    sayPlan(call, *plan, told);
    return {};
}

} // namespace myolog::cli
