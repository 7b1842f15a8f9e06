// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_text.h"

#include "app/cli/analysis_parts_text.h"
#include "app/cli/hours_text.h"
#include "core/analysis/act_now.h"
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "core/analysis/quality_words.h"
#include "core/base/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>
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
    line(closedDaysText(findings));
    line(QCoreApplication::translate("Cli", "%n twitch day(s)", nullptr, findings.twitchDays));
    if (findings.closedDays)
        line(
            QCoreApplication::translate("Cli", "%1 twitches on closed days, %2 for each of them")
                .arg(locale.toString(findings.episodesOnClosedDays, 'f', 0),
                     locale.toString(findings.episodesOnClosedDays / findings.closedDays, 'f', 1)));
    for (const QString& text : qualityTexts(findings.quality) + findings.notes)
        line(text);
}

void printHeading(QTextStream& out, const QString& text)
{
    out << '\n' << text << '\n';
}

void printWarnings(QTextStream& out, const Findings& findings)
{
    for (const Warning& warning : asCards(findings.warnings)) {
        printHeading(out, warning.title);
        out << "  " << warning.text << '\n';
        out << "  " << QCoreApplication::translate("Cli", "Source: %1").arg(warning.source) << '\n';
    }
}

void printFlags(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    printHeading(out, QCoreApplication::translate("Cli", "Days beyond a limit"));
    for (const Factor& factor : catalogue.factors()) {
        const auto days = std::ranges::count(findings.flags, factor.id, &DayFlag::factor);
        if (days == 0)
            continue;
        out << "  "
            << QCoreApplication::translate("Cli", "%1: %2")
                   .arg(factor.thresholdText(),
                        QCoreApplication::translate("Cli", "%n day(s)", nullptr, int(days)))
            << '\n';
        out << "    "
            << QCoreApplication::translate("Cli", "Source: %1").arg(factor.thresholdSource())
            << '\n';
    }
    if (findings.flags.empty())
        out << "  " << QCoreApplication::translate("Cli", "None recorded.") << '\n';
}

void printPattern(QTextStream& out, const Catalogue& catalogue, const Pattern& pattern,
                  const std::optional<Check>& check)
{
    out << "  " << patternTitle(pattern, *catalogue.factor(pattern.factor)) << '\n';
    QStringList lines{patternText(pattern)};
    if (verdictKind(pattern.verdict).stands)
        lines << verdictText(pattern, check) << ratioText(pattern)
              << noteTexts(pattern.notes, catalogue);
    else
        lines << (pattern.compared() ? ratioText(pattern) : moreDaysText(pattern))
              << hiddenText(pattern);
    for (const QString& line : lines)
        if (!line.isEmpty())
            out << "    " << line << '\n';
}

void printVerdicts(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    for (const VerdictKind& kind : verdictTable()) {
        bool first = true;
        const auto heading = [&] {
            if (!std::exchange(first, false))
                return;
            printHeading(out, QCoreApplication::translate("Analysis", kind.heading));
            if (!kind.stands && *kind.words)
                out << "  " << QCoreApplication::translate("Analysis", kind.words) << '\n';
        };
        for (const Pattern& pattern : findings.patterns)
            if (pattern.verdict == kind.verdict) {
                heading();
                printPattern(out, catalogue, pattern, findings.check);
            }
        for (const DosePattern& dose : findings.doses)
            if (dose.judged && dose.verdict == kind.verdict) {
                heading();
                out << "  " << doseTitle(dose, *catalogue.factor(dose.factor)) << '\n';
                out << "    " << doseText(dose) << '\n';
                if (kind.stands)
                    for (const QString& note : noteTexts(dose.notes, catalogue))
                        out << "    " << note << '\n';
            }
    }
}

} // namespace

void printAnalysis(QTextStream& out, const Catalogue& catalogue, const Findings& findings)
{
    // Warning signs come before everything else.
    printWarnings(out, findings);
    if (!findings.warnings.empty())
        out << '\n';
    printCounts(out, findings);
    printFlags(out, catalogue, findings);
    if (findings.check)
        printHeading(out, checkText(*findings.check));
    printVerdicts(out, catalogue, findings);
    printJoint(out, catalogue, findings);
    printCaffeine(out, catalogue, findings);
    printHours(out, catalogue, findings);
}

} // namespace myolog::cli
