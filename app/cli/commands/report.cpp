// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_options.h"
#include "app/cli/commands/commands.h"
#include "app/drawing/page_printer.h"
#include "app/visit/visit_options.h"
#include "core/base/date_text.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace myolog::cli {

namespace {

/// What the person chose on the page Visit, unless the call says otherwise.
ReportOptions optionsOf(const CliCall& call, DiaryStore& store, const Period& period)
{
    ReportOptions options = readVisitOptions(CliCall::settings(store));
    options.period = period;
    if (call.has("name") && call.value("name") != options.name) {
        options.name = cleanName(call.value("name"));
        options.birthDate.clear(); // of somebody else
    }
    options.anonymous = call.has("anonymous") || (options.anonymous && !call.has("name"));
    options.appendix = options.appendix || call.has("appendix");
    return options;
}

/// A page of fewer days than were asked for must not pass for all of them.
void tellNarrowed(const CliCall& call, const Period& asked, const Period& shown)
{
    if ((asked.from.isValid() && asked.from != shown.from) ||
        (asked.to.isValid() && asked.to != shown.to))
        call.err << QCoreApplication::translate(
                        "Cli", "The page covers only the days there are: %1 to %2.")
                        .arg(dateText(shown.from), dateText(shown.to))
                 << '\n';
}

} // namespace

CliResult<void> report(const CliCall& call)
{
    const CliResult<QString> path = call.needed("out");
    if (!path)
        return std::unexpected(path.error());
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary(Access::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const Result<SnapshotPtr> snapshot = call.snapshot(**store);
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const CliResult<Period> period = periodIn(call, **snapshot);
    if (!period)
        return std::unexpected(period.error());
    tellNarrowed(call, *period, reportPeriod(**snapshot, *period));
    const ReportOptions options = optionsOf(call, **store, *period);
    const Paper paper = paperNamed(call.value("paper"));
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
