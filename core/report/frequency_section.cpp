// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/diary/choice.h"
#include "core/report/report_text.h"
#include "core/report/sections.h"

#include <QCoreApplication>
#include <QLocale>

namespace myolog::report {

namespace {

constexpr size_t monthsShown = 3; // this one against the last two

/// The page counts every twitch, a rate only those of closed days: the rest is named.
QString besideText(double others)
{
    return others > 0 ? QCoreApplication::translate("Report", "; plus %1 on days not closed")
                            .arg(number(others))
                      : QString();
}

QString twitchDays(const SpanCount& all)
{
    if (all.closedDays == 0)
        return QCoreApplication::translate("Report", "cannot tell, no day is closed");
    const int days = all.closedDays - all.quietDays;
    const QString beside = besideText(all.twitchDays - days);
    if (all.closedDays < leastClosedDays)
        return QCoreApplication::translate("Report", "%1 of %n closed day(s)", nullptr,
                                           all.closedDays)
                   .arg(countNumber(days)) +
               beside;
    return QCoreApplication::translate("Report", "%1 of %n closed day(s), %2 a week", nullptr,
                                       all.closedDays)
               .arg(countNumber(days), number(7.0 * days / all.closedDays)) +
           beside;
}

QString rateText(const DiarySummary& summary)
{
    const SpanCount& all = summary.total;
    if (!all.rate())
        return QCoreApplication::translate("Report", "no day closed");
    return QCoreApplication::translate("Report", "%1 (%2 on %n closed day(s))", nullptr,
                                       all.closedDays)
               .arg(rateNumber(*all.rate()), number(all.episodes)) +
           besideText(summary.episodes - all.episodes);
}

/// "Nov 1.4 on 25 days, Oct 1.3 on 28 days"
QString monthsText(const std::vector<SpanCount>& months)
{
    QStringList words;
    for (size_t i = months.size(); i > 0 && months.size() - i < monthsShown; --i) {
        const SpanCount& month = months[i - 1];
        const QString name =
            QLocale().standaloneMonthName(month.first.month(), QLocale::ShortFormat);
        words << (month.rate()
                      ? QCoreApplication::translate("Report", "%1 %2 on %n day(s)",
                                                    "month, twitches a closed day",
                                                    month.closedDays)
                            .arg(name, rateNumber(*month.rate()))
                      : QCoreApplication::translate("Report", "%1 no day closed").arg(name));
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
            words << counted(count.answer.isEmpty()
                                 ? QCoreApplication::translate("Report", "not answered")
                                 : choiceLabel(severity, count.answer),
                             count.episodes);
    return words.join(QStringLiteral(", "));
}

} // namespace

std::vector<Block> frequency(const ReportInput& input)
{
    Facts facts;
    facts.lines = {
        {QCoreApplication::translate("Report", "Twitch days"), twitchDays(input.summary.total)}};
    if (input.findings.closedDays >= leastClosedDays) {
        facts.lines.push_back(
            {QCoreApplication::translate("Report", "Twitches a day"), rateText(input.summary)});
        facts.lines.push_back(
            {QCoreApplication::translate("Report", "By month"), monthsText(input.summary.months)});
    }
    facts.lines.push_back(
        {QCoreApplication::translate("Report", "Duration"), durationsText(input.summary)});
    if (input.summary.episodes > 0)
        facts.lines.push_back(
            {QCoreApplication::translate("Report", "Strength"), severityText(input.summary)});
    return {facts};
}

} // namespace myolog::report
