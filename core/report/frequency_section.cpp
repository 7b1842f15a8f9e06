// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/diary/choice.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog::report {

namespace {

constexpr size_t monthsShown = 3; // this one against the last two

QString twitchDays(const Findings& findings)
{
    if (findings.closedDays == 0)
        return QCoreApplication::translate("Report", "cannot tell, no day is closed");
    const int days = findings.closedDays - findings.quietDays;
    if (findings.closedDays < leastClosedDays)
        return QCoreApplication::translate("Report", "%1 of %n closed day(s)", nullptr,
                                           findings.closedDays)
            .arg(countNumber(days));
    return QCoreApplication::translate("Report", "%1 of %n closed day(s), %2 a week", nullptr,
                                       findings.closedDays)
        .arg(countNumber(days), number(7.0 * days / findings.closedDays));
}

QString rateText(const SpanCount& span)
{
    if (!span.rate())
        return QCoreApplication::translate("Report", "no day closed");
    return QCoreApplication::translate("Report", "%1 (%2 on %n closed day(s))", nullptr,
                                       span.closedDays)
        .arg(rateNumber(*span.rate()), number(span.episodes));
}

QString monthsText(const std::vector<SpanCount>& months)
{
    QStringList words;
    for (size_t i = months.size(); i > 0 && months.size() - i < monthsShown; --i) {
        const SpanCount& month = months[i - 1];
        const QString name =
            QLocale().standaloneMonthName(month.first.month(), QLocale::ShortFormat);
        words << QStringLiteral("%1 %2 (%3)")
                     .arg(name, month.rate() ? rateNumber(*month.rate()) : QStringLiteral("–"))
                     .arg(month.closedDays);
    }
    return words.join(QStringLiteral(", "));
}

QString durationsText(const DiarySummary& summary)
{
    if (!summary.medianSeconds)
        return QCoreApplication::translate("Report", "not recorded");
    return QCoreApplication::translate("Report", "median %1, longest %2 (%n timed)", nullptr,
                                       summary.timedEpisodes)
        .arg(durationText(*summary.medianSeconds), durationText(*summary.longestSeconds));
}

QString severityText(const DiarySummary& summary)
{
    const Choice& severity = choiceNamed("severity");
    QStringList words;
    for (const AnswerCount& count : summary.severities)
        if (count.episodes > 0)
            words << QStringLiteral("%1 %2")
                         .arg(count.answer.isEmpty()
                                  ? QCoreApplication::translate("Report", "not answered")
                                  : choiceLabel(severity, count.answer))
                         .arg(count.episodes);
    return words.join(QStringLiteral(", "));
}

} // namespace

std::vector<Block> frequency(const ReportInput& input)
{
    Facts facts;
    facts.lines = {
        {QCoreApplication::translate("Report", "Twitch days"), twitchDays(input.findings)}};
    if (input.findings.closedDays >= leastClosedDays) {
        facts.lines.push_back({QCoreApplication::translate("Report", "Twitches a day"),
                               rateText(input.summary.total)});
        facts.lines.push_back({QCoreApplication::translate("Report", "By month (days)"),
                               monthsText(input.summary.months)});
    }
    facts.lines.push_back(
        {QCoreApplication::translate("Report", "Duration"), durationsText(input.summary)});
    if (input.summary.episodes > 0)
        facts.lines.push_back(
            {QCoreApplication::translate("Report", "Strength"), severityText(input.summary)});
    return {facts};
}

} // namespace myolog::report
