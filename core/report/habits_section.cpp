// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pattern_words.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr qsizetype longestHabit = 30;

QString bound(const std::optional<double>& value)
{
    return value ? ratio(*value) : QStringLiteral("…");
}

/// "1.75 (1.31–2.30); 29/234": the rate ratio with its interval, then the days with and without. It
/// is left out where rates must not be compared, the days never.
QString comparisonText(const Pattern& pattern)
{
    const QString days =
        QStringLiteral("%1/%2").arg(pattern.exposed.days.size()).arg(pattern.unexposed.days.size());
    if (!pattern.compared() || !pattern.test)
        return QStringLiteral("–; ") + days;
    const PatternTest& test = *pattern.test;
    const QString interval =
        QStringLiteral("(%1–%2); ").arg(bound(test.low), bound(test.high)) + days;
    // Without twitching on one side there is a bound and no ratio.
    return pattern.state.isEmpty() ? ratio(test.ratio) + u' ' + interval : interval;
}

const Pattern* patternOf(const Findings& findings, const QString& factor, int lag)
{
    for (const Pattern& pattern : findings.patterns)
        if (pattern.factor == factor && pattern.lag == lag && pattern.against == Against::Limit)
            return &pattern;
    return nullptr;
}

QStringList row(const ReportInput& input, const Factor& factor, const FactorSummary& summary)
{
    QStringList cells{brief(factor.displayName(), longestHabit), QString::number(summary.days),
                      factor.format(summary.median)};
    const Pattern* same = patternOf(input.tested, factor.id, 0);
    const Pattern* next = patternOf(input.tested, factor.id, 1);
    if (!same || !next)
        return cells << QCoreApplication::translate("Report", "no limit set");
    // The stronger of the two that the row shows, each judged in the family of all.
    const Verdict verdict = std::max(same->verdict, next->verdict);
    return cells << QStringLiteral("%1: %2").arg(factor.limitText()).arg(summary.beyond.value_or(0))
                 << comparisonText(*same) << comparisonText(*next)
                 << QCoreApplication::translate("Analysis", verdictKind(verdict).brief);
}

/// Always the same two days for every habit: choosing the most striking one would mislead.
ReportTable emptyTable()
{
    return {
        .columns = {
            {},
            {QCoreApplication::translate("Report", "days\nrecorded"), true},
            {QCoreApplication::translate("Report", "median\na day"), true},
            {QCoreApplication::translate("Report", "days beyond\nthe limit"), true},
            {QCoreApplication::translate("Report", "that day: ratio\n(95 %); with/without"), true},
            {QCoreApplication::translate("Report", "the next day: ratio\n(95 %); with/without"),
             true},
            {QCoreApplication::translate("Report", "\nverdict")}}};
}

/// What stands out, in the words of the findings page.
Items standing(const ReportInput& input)
{
    Items items{.lines = {}, .mayVanish = true};
    const Catalogue& catalogue = input.snapshot.catalogue;
    for (const Pattern& pattern : input.tested.patterns) {
        const VerdictKind& kind = verdictKind(pattern.verdict);
        if (kind.stands)
            items.lines << QStringLiteral("%1 (%2). %3 %4")
                               .arg(patternTitle(pattern, *catalogue.factor(pattern.factor)),
                                    QCoreApplication::translate("Analysis", kind.brief),
                                    patternText(pattern), ratioText(pattern));
    }
    for (const DosePattern& dose : input.tested.doses)
        if (dose.judged && verdictKind(dose.verdict).stands)
            items.lines << QStringLiteral("%1 (%2). %3")
                               .arg(doseTitle(dose, *catalogue.factor(dose.factor)),
                                    QCoreApplication::translate("Analysis",
                                                                verdictKind(dose.verdict).brief),
                                    doseText(dose));
    return items;
}

} // namespace

/// Relief measures have a section of their own.
std::vector<Block> habits(const ReportInput& input)
{
    // After a few days a median or a rate would say more than is known.
    if (input.findings.closedDays < leastClosedDays)
        return {};
    ReportTable table = emptyTable();
    // Factors with a limit first: they say more when the page is full.
    for (const bool limited : {true, false})
        for (const FactorSummary& summary : input.summary.factors) {
            const Factor& factor = *input.snapshot.catalogue.factor(summary.factor);
            if (factor.group != FactorGroup::Relief && factor.threshold.has_value() == limited)
                table.rows.push_back(row(input, factor, summary));
        }
    if (table.rows.empty())
        return {};
    std::vector<Block> blocks{table};
    if (Items items = standing(input); !items.lines.isEmpty())
        blocks.push_back(std::move(items));
    return blocks;
}

} // namespace myolog::report
