// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/drawing/page_printer.h"
#include "core/report/document.h"

#include <QCoreApplication>

namespace myolog::cli {

CliResult<void> report(const CliCall& call)
{
    const CliResult<QString> path = call.needed("out");
    if (!path)
        return std::unexpected(path.error());
    const CliResult<Period> period = call.period();
    if (!period)
        return std::unexpected(period.error());
    const Result<SnapshotPtr> snapshot = call.snapshot();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const ReportOptions options{
        .period = *period, .anonymous = call.has("anonymous"), .name = call.value("name")};
    const Paper paper = paperNamed(call.value("paper")).value_or(Paper::A4);
    const Result<PrintRemarks> written = writePdf(makeReport(**snapshot, options), paper, *path);
    if (!written)
        return std::unexpected(written.error());
    if (!written->missingCharacters.isEmpty())
        call.err << QCoreApplication::translate(
                        "Cli", "These characters are in no installed font and are missing: %1")
                        .arg(written->missingCharacters)
                 << '\n';
    call.out << QCoreApplication::translate("Cli", "Wrote %1.").arg(*path) << '\n';
    return {};
}

} // namespace myolog::cli
