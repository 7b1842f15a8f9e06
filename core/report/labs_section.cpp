// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog::report {

namespace {

constexpr qsizetype longestAnalyte = 24;
constexpr qsizetype longestUnit = 12;

QString exact(double value)
{
    return QLocale().toString(value, 'g', 6);
}

QString rangeText(const LabValue& lab)
{
    if (lab.low && lab.high)
        return QCoreApplication::translate("Report", "%1 to %2", "reference range")
            .arg(exact(*lab.low), exact(*lab.high));
    if (lab.low)
        return QCoreApplication::translate("Report", "from %1", "reference range")
            .arg(exact(*lab.low));
    if (lab.high)
        return QCoreApplication::translate("Report", "up to %1", "reference range")
            .arg(exact(*lab.high));
    return QCoreApplication::translate("Report", "not given", "reference range");
}

} // namespace

/// Newest first, also from before the period: blood is taken rarely.
std::vector<Block> labs(const ReportInput& input)
{
    ReportTable table{.columns = {{},
                                  {QCoreApplication::translate("Report", "result"), true},
                                  {QCoreApplication::translate("Report", "range"), true},
                                  {QCoreApplication::translate("Report", "date"), true}}};
    const std::vector<LabValue>& all = input.snapshot.rows.labs;
    for (auto lab = all.rbegin(); lab != all.rend(); ++lab)
        if (lab->day <= input.findings.period.to)
            table.rows.push_back(
                {brief(lab->analyte, longestAnalyte),
                 QStringLiteral("%1 %2").arg(exact(lab->value), brief(lab->unit, longestUnit)),
                 rangeText(*lab), dateText(lab->day)});
    if (table.rows.empty())
        return {};
    return {table};
}

} // namespace myolog::report
