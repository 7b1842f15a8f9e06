// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_json.h"
#include "app/cli/analysis_text.h"
#include "app/cli/analyze_options.h"
#include "app/cli/commands/commands.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/diary_summary.h"
#include "core/analysis/in_parallel.h"
#include "core/analysis/quality_words.h"
#include "core/exchange/csv.h"
#include "core/exchange/daily_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace myolog::cli {

namespace {

/// What is printed of a diary, or of one of the files.
struct Looked {
    QString name; ///< of the file, without its ending
    SnapshotPtr snapshot;
    std::vector<Findings> findings; ///< at each checkpoint, or one
};

/// At each checkpoint, or once: at the last one, or over the period asked for.
CliResult<Looked> look(const CliCall& call, const QString& name, const SnapshotPtr& snapshot,
                       const AnalysisSettings& settings)
{
    const CliResult<Period> period = periodIn(call, *snapshot);
    if (!period)
        return std::unexpected(period.error());
    Looked looked{.name = name, .snapshot = snapshot, .findings = {}};
    const bool whole = !call.has("daily") && !call.has("from") && !call.has("to");
    if (call.has("checkpoints"))
        looked.findings = replayCheckpoints(*snapshot, settings);
    else if (whole)
        looked.findings.push_back(analyseAtCheckpoint(*snapshot, settings));
    else
        looked.findings.push_back(analyse(*snapshot, *period, settings));
    if (call.has("without-late"))
        for (Findings& findings : looked.findings)
            findings.notes.prepend(leftOutText(daysWithin(settings.leftOut, findings.period)));
    return looked;
}

/// "" once the first check is reached.
QString noCheckText(const Looked& looked)
{
    if (!looked.findings.empty())
        return {};
    const QString name = looked.name.isEmpty() ? QString() : looked.name + QStringLiteral(": ");
    const int closed =
        countDays(looked.snapshot->days, Period().within(*looked.snapshot)).closedDays;
    const int first = nextCheckpoint(0); // a call there makes lupdate 6.4 run for ever
    return name + QCoreApplication::translate("Cli", "%n closed day(s) so far.", nullptr, closed) +
           u' ' +
           QCoreApplication::translate("Cli", "The first check needs %n closed day(s).", nullptr,
                                       first);
}

QString csvNumber(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

void printCsvRow(QTextStream& out, const Looked& looked, const Pattern& pattern,
                 const std::optional<Check>& dated)
{
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
        cells << QString::number(dated->closedDays);
    out << csvLine(cells);
}

void printCsv(QTextStream& out, const std::vector<Looked>& all, bool replayed)
{
    out << "sim,factor,lag,n,p_phase,p_shift,q,rr,lo,hi,tier"
        << (replayed ? ",closed_days\n" : "\n");
    for (const Looked& looked : all)
        for (const Findings& findings : looked.findings)
            for (const Pattern& pattern : findings.patterns)
                // The columns tell a comparison by its factor and lag, so only those with a limit.
                if (pattern.evidence.days > 0 && pattern.against == Against::Limit)
                    printCsvRow(out, looked, pattern, replayed ? findings.check : std::nullopt);
}

/// Of one an object, of several an array of them, each with the name of its file.
void printJson(QTextStream& out, const std::vector<Looked>& all, bool replayed)
{
    QJsonArray objects;
    for (const Looked& looked : all)
        for (const Findings& findings : looked.findings) {
            QJsonObject object = analysisJson(*looked.snapshot, findings);
            if (!looked.name.isEmpty())
                object.insert(QStringLiteral("sim"), looked.name);
            objects << object;
        }
    const QJsonDocument document = all.size() == 1 && !replayed
                                       ? QJsonDocument(objects[0].toObject())
                                       : QJsonDocument(objects);
    out << QString::fromUtf8(document.toJson());
}

void printText(QTextStream& out, const std::vector<Looked>& all)
{
    for (const Looked& looked : all) {
        for (const Findings& findings : looked.findings) {
            if (!looked.name.isEmpty())
                out << looked.name << '\n';
            printAnalysis(out, looked.snapshot->catalogue, findings);
        }
        if (const QString none = noCheckText(looked); !none.isEmpty())
            out << none << '\n';
    }
}

void print(const CliCall& call, const std::vector<Looked>& all)
{
    const QString format = call.value("format");
    const bool replayed = call.has("checkpoints");
    if (format == QLatin1String("json"))
        printJson(call.out, all, replayed);
    else if (format == QLatin1String("csv"))
        printCsv(call.out, all, replayed);
    else
        return printText(call.out, all);
    // These have no room for words.
    for (const Looked& looked : all)
        if (const QString none = noCheckText(looked); !none.isEmpty())
            call.err << none << '\n';
}

CliResult<Looked> lookAtTable(const CliCall& call, const QString& file, int threads)
{
    const Result<SnapshotPtr> snapshot = readDailyTable(file, call.clock.now());
    if (!snapshot)
        return std::unexpected(snapshot.error());
    CliResult<AnalysisSettings> settings = analysisSettings(call, **snapshot);
    if (!settings)
        return std::unexpected(settings.error());
    settings->threads = threads;
    return look(call, QFileInfo(file).completeBaseName(), *snapshot, *settings);
}

CliResult<void> analyzeTables(const CliCall& call)
{
    const QStringList files = call.options.values(QStringLiteral("daily")) + call.words;
    std::vector<CliResult<Looked>> looks(size_t(files.size()));
    const int cores = QThread::idealThreadCount();
    inParallel(looks.size(), cores, [&](size_t i) {
        looks[i] = lookAtTable(call, files[qsizetype(i)], files.size() == 1 ? cores : 1);
    });
    // Nothing half-done: the first table that cannot be looked at is the answer.
    std::vector<Looked> all;
    for (CliResult<Looked>& looked : looks) {
        if (!looked)
            return std::unexpected(looked.error());
        all.push_back(*std::move(looked));
    }
    print(call, all);
    return {};
}

/// The days that were left out go into the settings.
SnapshotPtr withoutLate(const SnapshotPtr& snapshot, AnalysisSettings& settings)
{
    settings.leftOut = lateDays(*snapshot);
    return std::make_shared<const Snapshot>(withoutLateDays(*snapshot));
}

} // namespace

CliResult<void> analyze(const CliCall& call)
{
    if (const CliResult<void> together = checkOptionsTogether(call); !together)
        return together;
    if (call.has("daily"))
        return analyzeTables(call);
    if (!call.words.isEmpty())
        return wrongUsage(QCoreApplication::translate("Cli", "“%1” is one word too many.")
                              .arg(call.words.last().left(40)));
    Result<SnapshotPtr> snapshot = call.snapshot();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    CliResult<AnalysisSettings> settings = analysisSettings(call, **snapshot);
    if (!settings)
        return std::unexpected(settings.error());
    settings->threads = QThread::idealThreadCount();
    if (call.has("without-late"))
        snapshot = withoutLate(*snapshot, *settings);
    const CliResult<Looked> looked = look(call, QString(), *snapshot, *settings);
    if (!looked)
        return std::unexpected(looked.error());
    print(call, {*looked});
    return {};
}

} // namespace myolog::cli
