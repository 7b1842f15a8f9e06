// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_json.h"
#include "app/cli/commands/commands.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

namespace myolog::cli {

namespace {

void printCounts(QTextStream& out, const Findings& findings)
{
    const QLocale locale;
    out << QCoreApplication::translate("Cli", "From %1 to %2:")
               .arg(dateText(findings.period.from), dateText(findings.period.to))
        << '\n';
    const auto line = [&](const QString& text) { out << "  " << text << '\n'; };
    line(QCoreApplication::translate("Cli", "%1 of %2 days logged")
             .arg(locale.toString(findings.loggedDays), locale.toString(findings.days)));
    line(QCoreApplication::translate("Cli", "%1 of %2 days closed, %3 of these without twitching")
             .arg(locale.toString(findings.closedDays), locale.toString(findings.days),
                  locale.toString(findings.quietDays)));
    line(QCoreApplication::translate("Cli", "%n twitch day(s)", nullptr, findings.twitchDays));
    if (findings.closedDays)
        line(
            QCoreApplication::translate("Cli", "%1 twitches on closed days, %2 for each of them")
                .arg(locale.toString(findings.episodesOnClosedDays, 'f', 0),
                     locale.toString(findings.episodesOnClosedDays / findings.closedDays, 'f', 1)));
    for (const QString& note : findings.notes)
        line(note);
}

void printHeading(QTextStream& out, const QString& text)
{
    out << '\n' << text << '\n';
}

void printWarnings(QTextStream& out, const Findings& findings)
{
    for (const Warning& warning : findings.warnings) {
        printHeading(out, warning.title);
        out << "  " << warning.text << '\n';
        out << "  " << QCoreApplication::translate("Cli", "Source: %1").arg(warning.source) << '\n';
    }
}

void printFlags(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    printHeading(out, QCoreApplication::translate("Cli", "Days beyond a threshold"));
    for (const Factor& factor : catalogue.factors()) {
        const auto days = std::ranges::count(findings.flags, factor.id, &DayFlag::factor);
        if (days == 0)
            continue;
        out << "  " << factor.thresholdText() << ": "
            << QCoreApplication::translate("Cli", "%n day(s)", nullptr, int(days)) << '\n';
        out << "    "
            << QCoreApplication::translate("Cli", "Source: %1").arg(factor.thresholdSource())
            << '\n';
    }
    if (findings.flags.empty())
        out << "  " << QCoreApplication::translate("Cli", "None recorded.") << '\n';
}

void printPatterns(QTextStream& out, const QString& heading, const Findings& findings,
                   Verdict verdict)
{
    if (std::ranges::find(findings.patterns, verdict, &Pattern::verdict) == findings.patterns.end())
        return;
    printHeading(out, heading);
    for (const Pattern& pattern : findings.patterns) {
        if (pattern.verdict != verdict)
            continue;
        out << "  " << pattern.title << '\n';
        out << "    " << pattern.text << '\n';
        for (const QString& note : pattern.notes)
            if (verdict == Verdict::Counted)
                out << "    " << note << '\n';
    }
}

void printText(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    // Warning signs come before everything else.
    printWarnings(out, findings);
    if (!findings.warnings.empty())
        out << '\n';
    printCounts(out, findings);
    printFlags(out, catalogue, findings);
    printPatterns(out, QCoreApplication::translate("Cli", "With and without"), findings,
                  Verdict::Counted);
    printPatterns(out, QCoreApplication::translate("Cli", "Not enough days yet"), findings,
                  Verdict::NotEnoughDays);
}

} // namespace

CliResult<void> analyze(const CliCall& call)
{
    const CliResult<Period> period = call.period();
    if (!period)
        return std::unexpected(period.error());
    const Result<SnapshotPtr> snapshot = call.snapshot();
    if (!snapshot)
        return std::unexpected(snapshot.error());
    const Findings findings = analyse(**snapshot, *period);
    if (call.value("format") == QLatin1String("json"))
        call.out << QString::fromUtf8(QJsonDocument(analysisJson(**snapshot, findings)).toJson());
    else
        printText(call.out, (*snapshot)->catalogue, findings);
    return {};
}

} // namespace myolog::cli
