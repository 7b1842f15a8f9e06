// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/log_words.h"
#include "app/cli/row_text.h"
#include "core/analysis/act_now.h"

#include <QCoreApplication>

namespace myolog::cli {

namespace {

/// Before anything else, and before anything is saved.
void warn(const Episode& episode, QTextStream& out)
{
    const std::optional<Warning> warning = actNow(episode);
    if (!warning)
        return;
    out << warning->title << '\n' << warning->text << '\n';
    out << '(' << warning->source << ")\n\n";
    out.flush();
}

CliResult<std::vector<Row>> rowsOf(const CliCall& call, const Catalogue& catalogue)
{
    if (call.words.value(0) != QLatin1String("twitch"))
        return entriesOfCall(call, catalogue);
    const CliResult<Episode> episode = episodeOfCall(call);
    if (!episode)
        return std::unexpected(episode.error());
    warn(*episode, call.out);
    return std::vector<Row>{*episode};
}

/// What the words may speak of. A diary that is not there is not created for it.
Result<Catalogue> knownTo(const CliCall& call)
{
    if (!call.diaryIsThere())
        return catalogueOf({});
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary();
    if (!store)
        return std::unexpected(store.error());
    return (*store)->catalogue();
}

} // namespace

CliResult<void> log(const CliCall& call)
{
    const Result<Catalogue> known = knownTo(call);
    if (!known)
        return std::unexpected(known.error());
    const CliResult<std::vector<Row>> rows = rowsOf(call, *known);
    if (!rows)
        return std::unexpected(rows.error());
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary();
    if (!store)
        return std::unexpected(store.error());
    const Result<Change> done = (*store)->apply(
        {.what = QCoreApplication::translate("Cli", "Entry by command line"), .rows = *rows});
    if (!done)
        return std::unexpected(done.error());
    const RowTeller teller(std::make_shared<const Catalogue>(*known), defaultBoundaryHour);
    for (const Row& row : *rows)
        call.out << timeText(row) << "  " << rowText(row, teller) << '\n';
    return {};
}

} // namespace myolog::cli
