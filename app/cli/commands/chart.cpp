// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/drawing/chart_file.h"
#include "core/analysis/checkpoint.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QThread>

namespace myolog::cli {

namespace {

constexpr int leastSide = 200;
constexpr int mostSide = 8000;
constexpr int mostLag = 14;

CliResult<const ChartKind*> kindOf(const QString& id)
{
    if (const ChartKind* kind = findChart(id))
        return kind;
    QStringList ids;
    for (const ChartKind& kind : chartTable())
        ids << QLatin1String(kind.id);
    return wrongUsage(QCoreApplication::translate("Cli", "There is no chart “%1”. Charts: %2.")
                          .arg(id, ids.join(QStringLiteral(", "))));
}

CliResult<std::optional<QSize>> sizeOf(const CliCall& call)
{
    if (!call.has("size"))
        return std::nullopt;
    static const QRegularExpression form(QStringLiteral("^(\\d{1,5})x(\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(call.value("size"));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (std::min(size.width(), size.height()) < leastSide ||
        std::max(size.width(), size.height()) > mostSide)
        return wrongUsage(
            QCoreApplication::translate(
                "Cli", "“%1” is not a size. Write it as 1200x675; each side from %2 "
                       "to %3 pixels.")
                .arg(call.value("size"), countNumber(leastSide), countNumber(mostSide)));
    return size;
}

CliResult<int> lagOf(const CliCall& call)
{
    if (!call.has("lag"))
        return 0;
    bool valid = false;
    const int lag = call.value("lag").toInt(&valid);
    if (!valid || lag < 0 || lag > mostLag)
        return wrongUsage(
            QCoreApplication::translate("Cli", "“%1” is not a number of days from 0 to %2.")
                .arg(call.value("lag"))
                .arg(mostLag));
    return lag;
}

CliResult<QString> factorOf(const CliCall& call, const Snapshot& snapshot, const Period& period)
{
    const QString wanted = call.value("factor");
    if (wanted.isEmpty())
        return mostRecordedFactor(snapshot, period);
    if (snapshot.catalogue.factor(wanted))
        return wanted;
    return wrongUsage(QCoreApplication::translate(
                          "Cli", "There is no factor “%1”. “myolog factors” lists them all.")
                          .arg(wanted));
}

CliResult<ChartQuery> queryOf(const CliCall& call, const Snapshot& snapshot)
{
    const CliResult<Period> period = call.period();
    if (!period)
        return std::unexpected(period.error());
    const CliResult<int> lag = lagOf(call);
    if (!lag)
        return std::unexpected(lag.error());
    const CliResult<QString> factor = factorOf(call, snapshot, *period);
    if (!factor)
        return std::unexpected(factor.error());
    return ChartQuery{.period = *period, .factor = *factor, .lag = *lag};
}

ChartData build(const ChartKind& kind, const Snapshot& snapshot, ChartQuery query)
{
    Findings findings;
    if (kind.usesFindings) {
        findings = analyseAtCheckpoint(
            snapshot, {.everyInterval = true, .threads = QThread::idealThreadCount()});
        query.findings = &findings;
    }
    return kind.build(snapshot, query);
}

void listCharts(QTextStream& out)
{
    for (const ChartKind& kind : chartTable())
        out << kind.id << '\t' << QCoreApplication::translate("Chart", kind.name) << '\n';
}

} // namespace

CliResult<void> chart(const CliCall& call)
{
    if (call.words.isEmpty()) {
        listCharts(call.out);
        return {};
    }
    const CliResult<const ChartKind*> kind = kindOf(call.words[0]);
    if (!kind)
        return std::unexpected(kind.error());
    const CliResult<QString> path = call.needed("out");
    if (!path)
        return std::unexpected(path.error());
    const CliResult<std::optional<QSize>> size = sizeOf(call);
    if (!size)
        return std::unexpected(size.error());
    const Result<SnapshotPtr> snapshot = call.snapshot();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const CliResult<ChartQuery> query = queryOf(call, **snapshot);
    if (!query)
        return std::unexpected(query.error());
    const ChartData data = build(**kind, **snapshot, *query);
    if (const Result<void> saved = saveChart(data, *path, {.size = *size}); !saved)
        return std::unexpected(saved.error());
    call.out << (data.empty.isEmpty() ? data.sentence : data.empty) << '\n'
             << QDir::toNativeSeparators(*path) << '\n';
    return {};
}

} // namespace myolog::cli
