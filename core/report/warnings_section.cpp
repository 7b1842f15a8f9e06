// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>

namespace myolog::report {

namespace {

constexpr size_t mostInOneColumn = 6;

/// Of a sign the date on the calendar, for the small hours belong to a diary day before it.
QDate dateOf(const std::vector<Moment>& times, bool first, QDate otherwise)
{
    return times.empty() ? otherwise : (first ? times.front() : times.back()).local().date();
}

QString when(const Warning& warning)
{
    if (warning.days.empty())
        return warning.since.isValid()
                   ? QCoreApplication::translate("Report", "since %1").arg(dateText(warning.since))
                   : QString();
    const QString last = dateText(dateOf(warning.times, false, warning.days.back()));
    if (warning.days.size() == 1 && warning.since < warning.days.front())
        return QCoreApplication::translate("Report", "since %1, last on %2")
            .arg(dateText(warning.since), last);
    if (warning.days.size() == 1)
        return QCoreApplication::translate("Report", "on %1")
            .arg(warning.times.empty() ? last : dateTimeText(warning.times.back()));
    const int days = int(warning.days.size());
    return (findQuestion(warning.id)
                ? QCoreApplication::translate("Report", "on %n day(s), %1 to %2", nullptr, days)
                : QCoreApplication::translate("Report", "%n day(s) with twitching, %1 to %2",
                                              nullptr, days))
        .arg(dateText(dateOf(warning.times, true, warning.days.front())), last);
}

/// On paper the sign alone; "You recorded" is for the person.
QString label(const Warning& warning)
{
    const Question* question = findQuestion(warning.id);
    if (!question)
        return warning.title;
    const QString words = questionLabel(*question); // begins a line here
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

std::vector<Block> warnings(const ReportInput& input)
{
    Facts facts;
    for (const Warning& warning : input.findings.warnings)
        facts.lines.push_back({.label = label(warning),
                               .value = when(warning),
                               .strong = warning.level == Urgency::Immediate});
    if (facts.lines.empty())
        return {};
    facts.columns = facts.lines.size() > mostInOneColumn ? 2 : 1;
    return {facts};
}

} // namespace myolog::report
