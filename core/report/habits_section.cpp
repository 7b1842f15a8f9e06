// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr int habitColumns = 2;
constexpr qsizetype longestHabit = 30;

/// "230 mg; over 400 mg on 15 of 81 days"
QString habitText(const Factor& factor, const FactorSummary& summary)
{
    const QString days =
        summary.beyond
            ? QCoreApplication::translate("Report", "%1 on %2 of %n day(s)", nullptr, summary.days)
                  .arg(factor.limitText(), countNumber(*summary.beyond))
            : QCoreApplication::translate("Report", "%n day(s)", nullptr, summary.days);
    return QCoreApplication::translate("Report", "%1; %2").arg(factor.format(summary.median), days);
}

/// Factors with a limit first: they say more when the page is full.
std::vector<const FactorSummary*> limitedFirst(const ReportInput& input)
{
    std::vector<const FactorSummary*> known;
    for (const bool limited : {true, false})
        for (const FactorSummary& summary : input.summary.factors) {
            const Factor& factor = *input.snapshot.catalogue.factor(summary.factor);
            if (factor.group != FactorGroup::Relief && factor.threshold.has_value() == limited)
                known.push_back(&summary);
        }
    return known;
}

} // namespace

/// Relief measures have a section of their own.
std::vector<Block> habits(const ReportInput& input)
{
    // After a few days a median would say more than is known.
    if (input.findings.closedDays < leastClosedDays)
        return {};
    Facts facts{.columns = habitColumns, .mayShorten = true};
    for (const FactorSummary* summary : limitedFirst(input)) {
        const Factor& factor = *input.snapshot.catalogue.factor(summary->factor);
        facts.lines.push_back(
            {brief(factor.displayName(), longestHabit), habitText(factor, *summary)});
    }
    if (facts.lines.empty())
        return {};
    return {Paragraph{QCoreApplication::translate(
                "Report",
                "Median a day, and on how many of the days recorded it was beyond the limit.")},
            std::move(facts)};
}

} // namespace myolog::report
