// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/builders.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr double heightMm = 28; // of it one line for the legend

/// Without the titles: the section has one, and the legend names what is drawn.
ChartData chart(const ReportInput& input, ChartData (*build)(const Snapshot&, const ChartQuery&))
{
    ChartData chart = build(input.snapshot, {.period = input.findings.period});
    chart.title.clear();
    chart.x.title.clear();
    chart.y.title.clear();
    return chart;
}

} // namespace

std::vector<Block> strip(const ReportInput& input)
{
    ReportChart strip{chart(input, &charts::timeline), heightMm};
    // The eye finds the level of 84 bars by itself; a line over them would hide the rings.
    std::erase_if(strip.chart.series,
                  [](const ChartSeries& series) { return series.role == Role::Median; });
    if (!strip.chart.empty.isEmpty())
        return {Paragraph{
            QCoreApplication::translate("Report", "Nothing is recorded in this period.")}};
    // Who leaves out the medicines does not want their names in the picture either.
    if (input.options.without.contains(QLatin1String("medicines")))
        strip.chart.flags.clear();
    return {strip};
}

std::vector<Block> clock(const ReportInput& input)
{
    ReportChart clock{chart(input, &charts::clock), heightMm};
    if (!clock.chart.empty.isEmpty())
        return {Paragraph{QCoreApplication::translate(
            "Report", "No twitch with a time of day is recorded in this period.")}};
    clock.chart.series.front().name = QCoreApplication::translate("Report", "Twitches by hour");
    return {clock};
}

} // namespace myolog::report
