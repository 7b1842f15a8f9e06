// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze_options.h"

#include "core/analysis/watch.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog::cli {

namespace {

CliResult<QString> watchedFactor(const Catalogue& catalogue, const QString& name)
{
    const std::optional<Column> column = catalogue.column(name);
    const Factor* factor = column ? column->factor : catalogue.factor(name);
    if (!factor)
        return wrongUsage(
            QCoreApplication::translate("Cli", "There is no factor “%1”.").arg(name.left(40)));
    if (const Result<void> may = mayBeWatched(*factor); !may)
        return wrongUsage(may.error().text);
    return factor->id;
}

/// Names of the factors the diary watches; those that were deleted are compared no more.
QStringList watchedNames(const Snapshot& snapshot)
{
    QStringList names;
    for (const Watch& watch : snapshot.rows.watches)
        if (const Factor* factor = snapshot.catalogue.factor(watch.factor))
            names << factor->displayName();
    return names;
}

CliResult<void> checkNumber(const QStringList& watched, const Snapshot& snapshot)
{
    QStringList all = watched;
    for (const Watch& watch : snapshot.rows.watches)
        if (snapshot.catalogue.factor(watch.factor) && !all.contains(watch.factor))
            all << watch.factor;
    if (all.size() <= mostWatched)
        return {};
    const QStringList names = watchedNames(snapshot);
    if (names.isEmpty())
        return wrongUsage(tooManyWatchedText());
    return wrongUsage(tooManyWatchedText() + u' ' +
                      QCoreApplication::translate("Cli", "The diary itself watches: %1.")
                          .arg(names.join(QStringLiteral(", "))));
}

} // namespace

CliResult<void> checkOptionsTogether(const CliCall& call)
{
    // Checkpoints are counted from the first day on, and a table does not say when it was written.
    for (const auto& [option, other] :
         {std::pair("checkpoints", "from"), std::pair("checkpoints", "to"),
          std::pair("daily", "diary"), std::pair("daily", "without-late")})
        if (call.has(option) && call.has(other))
            return wrongUsage(
                QCoreApplication::translate("Cli", "--%1 and --%2 do not go together.")
                    .arg(QLatin1String(option), QLatin1String(other)));
    return {};
}

CliResult<AnalysisSettings> analysisSettings(const CliCall& call, const Snapshot& snapshot)
{
    AnalysisSettings settings{.everyInterval = call.value("ci") == QLatin1String("all")};
    const QString names = call.options.values(QStringLiteral("watch")).join(u',');
    for (const QString& name : names.split(u',', Qt::SkipEmptyParts)) {
        const CliResult<QString> factor = watchedFactor(snapshot.catalogue, name.trimmed());
        if (!factor)
            return std::unexpected(factor.error());
        if (!settings.watched.contains(*factor))
            settings.watched << *factor;
    }
    if (settings.watched.isEmpty())
        return settings;
    if (const CliResult<void> few = checkNumber(settings.watched, snapshot); !few)
        return std::unexpected(few.error());
    return settings;
}

CliResult<Period> periodIn(const CliCall& call, const Snapshot& snapshot)
{
    CliResult<Period> period = call.period();
    if (!period)
        return period;
    if (period->from.isValid() && period->from > snapshot.today)
        return wrongUsage(QCoreApplication::translate(
                              "Cli", "The period begins on %1, after the last day there is: %2.")
                              .arg(dateText(period->from), dateText(snapshot.today)));
    const QDate first = Period().within(snapshot).from;
    if (period->to.isValid() && period->to < first)
        return wrongUsage(QCoreApplication::translate(
                              "Cli", "The period ends on %1, before the first day there is: %2.")
                              .arg(dateText(period->to), dateText(first)));
    return period;
}

} // namespace myolog::cli
