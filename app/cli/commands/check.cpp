// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include <QCoreApplication>
#include <QDir>

namespace myolog::cli {

CliResult<void> check(const CliCall& call)
{
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary(Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    if (const Result<void> sound = (*store)->check(); !sound)
        return std::unexpected(sound.error());
    const Result<Rows> rows = (*store)->rows();
    if (!rows)
        return std::unexpected(rows.error());
    qsizetype count = 0;
    Rows::forEach(*rows, [&](const auto& records) { count += qsizetype(records.size()); });
    call.out << QCoreApplication::translate("Cli", "%1 is in order. It holds %n record(s).",
                                            nullptr, int(count))
                    .arg(QDir::toNativeSeparators(call.diaryPath()))
             << '\n';
    return {};
}

} // namespace myolog::cli
