// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr double heightMm = 27;

ChartData chart(const ReportInput& input, const QString& id)
{
    return findChart(id)->build(input.snapshot, {.period = input.findings.period});
}

} // namespace

std::vector<Block> strip(const ReportInput& input)
{
    ReportChart strip{chart(input, QStringLiteral("timeline")), heightMm};
    // The eye finds the level of 84 bars by itself; a line over them would hide the rings.
    std::erase_if(strip.chart.series,
                  [](const ChartSeries& series) { return series.role == Role::Median; });
    if (!strip.chart.empty.isEmpty())
        return {Paragraph{
            QCoreApplication::translate("Report", "Nothing is recorded in this period.")}};
    QString key = strip.chart.y.title + QStringLiteral(" · ○ ") +
                  QCoreApplication::translate("Report", "none") + QStringLiteral(" · ▨ ") +
                  QCoreApplication::translate("Report", "not logged");
    if (!strip.chart.flags.empty())
        key += QStringLiteral(" · ▼ ") + QCoreApplication::translate("Report", "medicine changed");
    return {strip, Paragraph{key}};
}

std::vector<Block> clock(const ReportInput& input)
{
    const ReportChart clock{chart(input, QStringLiteral("clock")), heightMm};
    if (!clock.chart.empty.isEmpty())
        return {};
    return {clock, Paragraph{QCoreApplication::translate("Report", "Twitches by hour")}};
}

} // namespace myolog::report
