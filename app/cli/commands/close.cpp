// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/help.h"
#include "core/diary/closing.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog::cli {

namespace {

/// Of --none, which may stand several times and name several factors.
CliResult<QStringList> noneOf(const CliCall& call, const Catalogue& catalogue)
{
    QStringList known;
    for (const Factor& factor : catalogue.factors())
        known << factor.id;
    QStringList none;
    for (const QString& value : call.options.values(QStringLiteral("none")))
        none << value.split(u',', Qt::SkipEmptyParts);
    for (QString& id : none) {
        id = id.trimmed();
        const Factor* factor = catalogue.factor(id);
        if (factor && !factor->canBeNone())
            return wrongUsage(
                QCoreApplication::translate(
                    "Cli", "“None” can only be said of an amount of the day, not of %1.")
                    .arg(factor->displayName()));
        if (!factor)
            return wrongUsage(
                QCoreApplication::translate("Cli", "There is no factor “%1”.").arg(id.left(40)) +
                didYouMean(id, known));
    }
    return none;
}

void sayWhatIsOpen(const CliCall& call, const std::vector<const Factor*>& open,
                   const Snapshot& diary, QDate day)
{
    QStringList names;
    QStringList ids;
    for (const Factor* factor : open) {
        const std::optional<double> part = soFar(diary, day, *factor);
        names << (part ? QCoreApplication::translate("Cli", "%1 (%2 so far)")
                             .arg(factor->displayName(), factor->format(*part))
                       : factor->displayName());
        ids << factor->id;
    }
    if (names.isEmpty())
        return;
    call.out << QCoreApplication::translate("Cli", "Not recorded, and left so: %1.")
                    .arg(names.join(QLatin1String(", ")))
             << '\n'
             << QCoreApplication::translate("Cli",
                                            "If there was none or no more of it, add --none %1.")
                    .arg(ids.join(u','))
             << '\n';
}

void sayThatItIsClosed(const CliCall& call, const Snapshot& before, QDate day)
{
    const int i = before.days.indexOf(day);
    const int twitches = i < 0 ? 0 : int(before.days.episodes[i].value_or(0));
    call.out << (isClosed(before, day)
                     ? QCoreApplication::translate(
                           "Cli", "%1 is closed already, with %n twitch(es).", nullptr, twitches)
                     : QCoreApplication::translate("Cli", "%1 is closed with %n twitch(es).",
                                                   nullptr, twitches))
                    .arg(day.toString(Qt::ISODate))
             << '\n';
}

CliResult<void> write(const CliCall& call, const std::vector<Row>& rows)
{
    const Result<std::unique_ptr<DiaryStore>> store = call.openDiary();
    if (!store)
        return std::unexpected(store.error());
    const Result<Change> done = (*store)->apply(
        {.what = QCoreApplication::translate("Cli", "Close the day"), .rows = rows});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace

CliResult<void> close(const CliCall& call)
{
    const Result<SnapshotPtr> diary = call.snapshotOrEmpty();
    if (!diary)
        return std::unexpected(diary.error());
    const CliResult<QDate> day = call.date("date", (*diary)->today);
    if (!day)
        return std::unexpected(day.error());
    if (*day > (*diary)->today)
        return failure(
            QCoreApplication::translate("Cli", "%1 has not come yet; it cannot be closed.")
                .arg(day->toString(Qt::ISODate)));
    CliResult<QStringList> none = noneOf(call, (*diary)->catalogue);
    if (!none)
        return std::unexpected(none.error());
    std::vector<const Factor*> open = openQuestions(**diary, *day);
    if (call.has("nothing-else"))
        for (const Factor* factor : open)
            *none << factor->id;
    none->removeDuplicates();
    const std::vector<Row> rows = closingRows(**diary, *day, *none);
    if (!rows.empty())
        if (const CliResult<void> written = write(call, rows); !written)
            return written;
    sayThatItIsClosed(call, **diary, *day);
    std::erase_if(open, [&](const Factor* factor) { return none->contains(factor->id); });
    sayWhatIsOpen(call, open, **diary, *day);
    return {};
}

} // namespace myolog::cli
