// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the section table and writes head and foot.
#include "core/analysis/checkpoint.h"
#include "core/report/appendix.h"
#include "core/report/report_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTextStream>
#include <QThread>
#include <algorithm>

namespace myolog {

namespace {

constexpr qsizetype longestIdentity = 80;

QString title(const Period& period, bool sample)
{
    return (sample ? QCoreApplication::translate("Report", "Made-up sample diary, %1 to %2")
                   : QCoreApplication::translate("Report", "Twitch diary, %1 to %2"))
        .arg(period.from.year() == period.to.year() ? dayMonthText(period.from)
                                                    : dateText(period.from),
             dateText(period.to));
}

QString identity(const ReportOptions& options)
{
    if (options.anonymous)
        return QCoreApplication::translate(
            "Report", "Anonymous copy: name, notes and questions are left out");
    QStringList parts;
    if (!options.name.isEmpty())
        parts << report::brief(options.name, longestIdentity);
    if (!options.birthDate.isEmpty())
        parts << QCoreApplication::translate("Report", "born %1")
                     .arg(report::brief(options.birthDate, longestIdentity));
    return parts.join(QStringLiteral(", "));
}

QString basis(const Findings& findings)
{
    const int partly = findings.loggedDays - findings.closedDays;
    const QString counts =
        QCoreApplication::translate("Report", "%n day(s)", nullptr, findings.days) +
        QCoreApplication::translate("Report", ": %1 closed as complete, %2 partly logged, %3 not "
                                              "logged. Self-reported.")
            .arg(countNumber(findings.closedDays), countNumber(partly),
                 countNumber(findings.days - findings.loggedDays));
    // The notes of the findings advise the person; here only what they mean for the figures.
    if (!findings.ratesBlocked)
        return counts;
    return counts + u' ' +
           QCoreApplication::translate("Report", "Days without twitching are missing, so no rates "
                                                 "are compared.");
}

Section makeSection(const SectionKind& kind, const ReportInput& input)
{
    return {.id = QLatin1String(kind.id),
            .title = sectionName(kind),
            .blocks = kind.build(input),
            .share = kind.share,
            .framed = !kind.optional};
}

struct WriteBlock {
    QTextStream& out;

    void operator()(const Facts& facts) const
    {
        for (const FactLine& line : facts.lines)
            out << line.label << '\t' << line.value << '\n';
    }
    void operator()(const Paragraph& paragraph) const { out << paragraph.text << '\n'; }
    void operator()(const ReportTable& table) const
    {
        for (const QStringList& row : table.rows)
            out << row.join(u'\t') << '\n';
    }
    void operator()(const Items& items) const { out << items.lines.join(u'\n') << '\n'; }
    void operator()(const ReportChart& chart) const
    {
        for (const ChartSeries& series : chart.chart.series)
            for (const ChartPoint& point : series.points)
                out << point.x << '\t' << (point.y ? QString::number(*point.y) : QString()) << '\n';
    }
    void operator()(const SitePicture& picture) const
    {
        for (const PictureCount& place : picture.places)
            out << place.x << '\t' << place.y << '\t' << place.episodes << '\n';
    }
};

/// Tells two printed pages apart, or shows that they are the same.
QString pageHash(const Document& document)
{
    QString text;
    QTextStream out(&text);
    out << document.title << '\n' << document.identity << '\n' << document.basis << '\n';
    for (const Section& section : document.sections) {
        out << section.id << '\n';
        for (const Block& block : section.blocks)
            std::visit(WriteBlock{out}, block);
    }
    WriteBlock{out}(document.appendix);
    out << document.appendixStars;
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(12));
}

QString foot(const Document& document, const ReportInput& input)
{
    return QCoreApplication::translate(
               "Report", "Rates count only days closed as complete; nothing unrecorded is zero. A "
                         "day begins at %1. Made %2 by Myolog %3, check sum of the content %4.")
        .arg(QTime(input.snapshot.boundaryHour, 0).toString(QStringLiteral("HH:mm")),
             dateText(input.snapshot.now.date()), QStringLiteral(MYOLOG_VERSION),
             pageHash(document));
}

} // namespace

Period reportPeriod(const Snapshot& snapshot, const Period& wanted)
{
    const QDate to = wanted.to.isValid() ? std::min(wanted.to, snapshot.today) : snapshot.today;
    const QDate from =
        wanted.from.isValid() ? std::min(wanted.from, to) : to.addDays(1 - usualReportDays);
    // Weeks before the first record would look like weeks that somebody forgot.
    const QDate first = snapshot.days.size() > 0 ? snapshot.days.day(0) : from;
    return {first <= to ? std::max(from, first) : from, to};
}

Findings testedForReport(const Snapshot& snapshot)
{
    return analyseAtCheckpoint(snapshot,
                               {.everyInterval = true, .threads = QThread::idealThreadCount()});
}

Document makeReport(const Snapshot& snapshot, const ReportOptions& options)
{
    return makeReport(snapshot, options, testedForReport(snapshot));
}

Document makeReport(const Snapshot& snapshot, const ReportOptions& options, const Findings& tested)
{
    const Findings findings =
        analyse(snapshot, reportPeriod(snapshot, options.period), {.judged = false});
    const DiarySummary summary = summarise(snapshot, findings.period);
    const ReportInput input{snapshot, findings, tested, summary, options};
    Document document{.title = title(findings.period, options.sample),
                      .identity = identity(options),
                      .basis = basis(findings)};
    for (const SectionKind& kind : sectionTable()) {
        if (kind.optional && options.without.contains(QLatin1String(kind.id)))
            continue;
        Section section = makeSection(kind, input);
        if (!section.blocks.empty())
            document.sections.push_back(std::move(section));
    }
    if (options.appendix) {
        document.appendix = report::dayTable(input);
        document.appendixStars = report::starText(input);
    }
    document.foot = foot(document, input);
    return document;
}

} // namespace myolog
