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

} // namespace

std::vector<Block> habits(const ReportInput& input)
{
    // After a few days a median would say more than is known.
    if (input.findings.closedDays < leastClosedDays)
        return {Paragraph{QCoreApplication::translate(
                              "Report", "Fewer than %1 days of this period are closed: too few to "
                                        "say what is usual.")
                              .arg(countNumber(leastClosedDays))}};
    Facts facts{.columns = habitColumns, .mayShorten = true};
    for (const FactorSummary* summary : habitsOf(input)) {
        const Factor& factor = *input.snapshot.catalogue.factor(summary->factor);
        facts.lines.push_back(
            {brief(factor.displayName(), longestHabit), habitText(factor, *summary)});
    }
    if (facts.lines.empty())
        return {Paragraph{
            QCoreApplication::translate("Report", "No habit is recorded in this period.")}};
    return {Paragraph{QCoreApplication::translate(
                "Report", "In the period of this page: median a day, and on how many of the days "
                          "recorded it was beyond the limit.")},
            std::move(facts)};
}

} // namespace myolog::report
