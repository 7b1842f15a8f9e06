// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_json.h"
#include "app/cli/analysis_text.h"
#include "app/cli/commands/commands.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/in_parallel.h"
#include "core/exchange/csv.h"
#include "core/exchange/daily_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <algorithm>

namespace myolog::cli {

namespace {

CliResult<AnalysisSettings> settingsOf(const CliCall& call, const Catalogue& catalogue)
{
    AnalysisSettings settings{.everyInterval = call.value("ci") == QLatin1String("all")};
    for (const QString& name : call.value("watch").split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Column> column = catalogue.column(name.trimmed());
        const Factor* factor = column ? column->factor : catalogue.factor(name.trimmed());
        if (!factor)
            return wrongUsage(
                QCoreApplication::translate("Cli", "There is no factor “%1”.").arg(name.left(40)));
        settings.watched << factor->id;
    }
    if (settings.watched.size() > mostWatched)
        return wrongUsage(tooManyWatchedText());
    return settings;
}

/// What an analysis is printed of: a diary, or one of the files.
struct Looked {
    QString name; ///< of the file, without its ending
    SnapshotPtr snapshot;
    Findings findings;
    bool replayed = false; ///< as of a checkpoint of the past
};

/// At each checkpoint, or once: at the last one, or over the period asked for.
std::vector<Looked> look(const CliCall& call, const QString& name, const SnapshotPtr& snapshot,
                         const Period& period, const AnalysisSettings& settings)
{
    std::vector<Looked> looks;
    if (call.has("checkpoints")) {
        for (Findings& findings : replayCheckpoints(*snapshot, settings))
            looks.push_back({name, snapshot, std::move(findings), true});
        return looks;
    }
    const bool whole = !call.has("daily") && !call.has("from") && !call.has("to");
    looks.push_back(
        {name, snapshot,
         whole ? analyseAtCheckpoint(*snapshot, settings) : analyse(*snapshot, period, settings)});
    return looks;
}

QString csvNumber(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

void printCsv(QTextStream& out, const std::vector<Looked>& all)
{
    const bool dated = std::ranges::any_of(all, [](const Looked& l) { return l.replayed; });
    out << "sim,factor,lag,n,p_phase,p_shift,q,rr,lo,hi,tier" << (dated ? ",closed_days\n" : "\n");
    for (const Looked& looked : all)
        for (const Pattern& pattern : looked.findings.patterns) {
            // The columns tell a comparison by its factor and lag, so only those with a limit.
            if (pattern.evidence.days == 0 || pattern.against != Against::Limit)
                continue;
            const auto cell = [&](auto member) {
                return csvNumber(pattern.test ? std::optional<double>((*pattern.test).*member)
                                              : std::nullopt);
            };
            const auto bound = [&](auto member) {
                return csvNumber(pattern.test ? (*pattern.test).*member : std::nullopt);
            };
            QStringList cells{looked.name,
                              looked.snapshot->catalogue.factor(pattern.factor)->column(),
                              QString::number(pattern.lag),
                              QString::number(pattern.evidence.days),
                              cell(&PatternTest::phaseP),
                              cell(&PatternTest::shiftP),
                              cell(&PatternTest::q),
                              cell(&PatternTest::ratio),
                              bound(&PatternTest::low),
                              bound(&PatternTest::high),
                              QLatin1String(verdictKind(pattern.verdict).id)};
            if (dated)
                cells << QString::number(looked.findings.check->closedDays);
            out << csvLine(cells);
        }
}

/// Of one an object, of several an array of them, each with the name of its file.
void printJson(QTextStream& out, const std::vector<Looked>& all)
{
    QJsonArray objects;
    for (const Looked& looked : all) {
        QJsonObject object = analysisJson(*looked.snapshot, looked.findings);
        if (!looked.name.isEmpty())
            object.insert(QStringLiteral("sim"), looked.name);
        objects << object;
    }
    const QJsonDocument document = all.size() == 1 && !all[0].replayed
                                       ? QJsonDocument(objects[0].toObject())
                                       : QJsonDocument(objects);
    out << QString::fromUtf8(document.toJson());
}

void print(const CliCall& call, const std::vector<Looked>& all)
{
    const QString format = call.value("format");
    if (format == QLatin1String("json"))
        return printJson(call.out, all);
    if (format == QLatin1String("csv"))
        return printCsv(call.out, all);
    for (const Looked& looked : all) {
        if (!looked.name.isEmpty())
            call.out << looked.name << '\n';
        printAnalysis(call.out, looked.snapshot->catalogue, looked.findings);
    }
}

CliResult<void> analyzeTables(const CliCall& call, const Period& period)
{
    CliResult<AnalysisSettings> settings = settingsOf(call, Catalogue());
    if (!settings)
        return std::unexpected(settings.error());
    const QStringList files = call.options.values(QStringLiteral("daily")) + call.words;
    std::vector<std::vector<Looked>> looks(size_t(files.size()));
    std::vector<std::optional<Error>> errors(looks.size());
    const int cores = QThread::idealThreadCount();
    settings->threads = files.size() == 1 ? cores : 1;
    const QDateTime now = call.clock.now();
    inParallel(looks.size(), cores, [&](size_t i) {
        const QString& file = files[qsizetype(i)];
        const Result<SnapshotPtr> snapshot = readDailyTable(file, now);
        if (!snapshot) {
            errors[i] = snapshot.error();
            return;
        }
        looks[i] = look(call, QFileInfo(file).completeBaseName(), *snapshot, period, *settings);
    });
    // Nothing half-done: the first table that cannot be read is the answer.
    for (const std::optional<Error>& error : errors)
        if (error)
            return std::unexpected(*error);
    std::vector<Looked> all;
    for (std::vector<Looked>& looked : looks)
        std::ranges::move(looked, std::back_inserter(all));
    print(call, all);
    return {};
}

} // namespace

CliResult<void> analyze(const CliCall& call)
{
    const CliResult<Period> period = call.period();
    if (!period)
        return std::unexpected(period.error());
    if (call.has("daily"))
        return analyzeTables(call, *period);
    if (!call.words.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "“%1” is one word too many.")
                              .arg(call.words.last().left(40)));
    Result<SnapshotPtr> snapshot = call.snapshot();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    if (call.has("without-late"))
        snapshot = std::make_shared<const Snapshot>(withoutLateDays(**snapshot));
    CliResult<AnalysisSettings> settings = settingsOf(call, (*snapshot)->catalogue);
    if (!settings)
        return std::unexpected(settings.error());
    settings->threads = QThread::idealThreadCount();
    print(call, look(call, QString(), *snapshot, *period, *settings));
    return {};
}

} // namespace myolog::cli
