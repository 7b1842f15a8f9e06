// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr qsizetype longestHabit = 30;

/// "3.1 (22)"; the rate is left out where it must not be compared, the days never.
QString groupText(const RateGroup& group, bool compared)
{
    const bool told = compared && group.rate();
    return QStringLiteral("%1 (%2)")
        .arg(told ? rate(*group.rate()) : QStringLiteral("–"))
        .arg(group.days.size());
}

QString ratesText(const Pattern& pattern)
{
    return QStringLiteral("%1 / %2").arg(groupText(pattern.exposed, pattern.compared()),
                                         groupText(pattern.unexposed, pattern.compared()));
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
    const Pattern* same = patternOf(input.findings, factor.id, 0);
    const Pattern* next = patternOf(input.findings, factor.id, 1);
    if (!same || !next)
        return cells << QCoreApplication::translate("Report", "no limit set");
    // The stronger of the two that the row shows, each judged in the family of all.
    const Verdict verdict = std::max(same->verdict, next->verdict);
    return cells << QStringLiteral("%1: %2").arg(factor.limitText()).arg(summary.beyond.value_or(0))
                 << ratesText(*same) << ratesText(*next)
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
            {QCoreApplication::translate("Report", "twitches that day\nwith / without (days)"),
             true},
            {QCoreApplication::translate("Report", "the next day\nwith / without (days)"), true},
            {QCoreApplication::translate("Report", "\nverdict")}}};
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
    return {table};
}

} // namespace myolog::report
