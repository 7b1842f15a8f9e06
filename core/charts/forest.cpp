// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "core/base/number_text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <cmath>

namespace myolog::charts {

namespace {

/// The same scale whatever was found, so that a narrow interval looks narrow.
constexpr double leastRatioDrawn = 0.2;
constexpr double mostRatioDrawn = 5;

/// No value where one side had no twitching.
std::optional<double> ratioOf(const Pattern& pattern)
{
    const bool known =
        pattern.state.isEmpty() && std::isfinite(pattern.test->ratio) && pattern.test->ratio > 0;
    return known ? std::optional(pattern.test->ratio) : std::nullopt;
}

bool hasBound(const Pattern& pattern)
{
    return pattern.test->low || pattern.test->high;
}

/// The strongest verdict first, then the largest difference, up or down.
std::vector<const Pattern*> testedIn(const Findings& findings)
{
    std::vector<const Pattern*> tested;
    for (const Pattern& pattern : findings.patterns)
        if (pattern.test && (ratioOf(pattern) || hasBound(pattern)))
            tested.push_back(&pattern);
    const auto rank = [](const Pattern* pattern) {
        return std::pair(-int(pattern->verdict),
                         -std::abs(std::log(ratioOf(*pattern).value_or(1))));
    };
    std::ranges::stable_sort(tested, {}, rank);
    return tested;
}

QString brief(Verdict verdict)
{
    return QCoreApplication::translate("Analysis", verdictKind(verdict).brief);
}

/// "possible; 31 and 89"
QString rowEnd(const Pattern& pattern)
{
    return QCoreApplication::translate("Chart", "%1; %2 and %3", "verdict; days with, days without")
        .arg(brief(pattern.verdict), countNumber(qint64(pattern.exposed.days.size())),
             countNumber(qint64(pattern.unexposed.days.size())));
}

QString labelOf(const Pattern& pattern, const Factor& factor)
{
    return QStringLiteral("%1: %2\n%3\n%4")
        .arg(patternTitle(pattern, factor), brief(pattern.verdict), patternText(pattern),
             ratioText(pattern));
}

void addRows(ChartData& chart, const Catalogue& catalogue, const std::vector<const Pattern*>& rows)
{
    ChartSeries intervals{.name = QCoreApplication::translate("Chart", "95 % interval"),
                          .shape = Shape::Range};
    ChartSeries ratios{.name = QCoreApplication::translate("Chart", "Times the rate"),
                       .shape = Shape::Points};
    for (const Pattern* pattern : rows) {
        const double row = double(chart.y.categories.size());
        const Factor& factor = *catalogue.factor(pattern->factor);
        const QString label = labelOf(*pattern, factor);
        chart.y.categories << patternTitle(*pattern, factor);
        chart.right.categories << rowEnd(*pattern);
        // No ratio is below zero, so an interval without lower end begins there.
        if (hasBound(*pattern))
            intervals.points.push_back({.x = pattern->test->low.value_or(0),
                                        .y = row,
                                        .label = label,
                                        .top = pattern->test->high});
        if (const std::optional<double> ratio = ratioOf(*pattern))
            ratios.points.push_back({.x = *ratio, .y = row, .label = label});
    }
    for (ChartSeries* series : {&intervals, &ratios})
        if (!series->points.empty())
            chart.series.push_back(std::move(*series));
}

/// "possible: 1, no clear pattern: 30"
QString verdictCounts(const std::vector<const Pattern*>& rows)
{
    QStringList counts;
    for (const VerdictKind& kind : verdictTable()) {
        const auto count = std::ranges::count(rows, kind.verdict, &Pattern::verdict);
        if (count)
            counts << QStringLiteral("%1: %2").arg(brief(kind.verdict), countNumber(count));
    }
    return counts.join(QStringLiteral(", "));
}

QString sentenceOf(const Findings& findings, const std::vector<const Pattern*>& rows)
{
    const int compared = int(rows.size());
    QString text = QCoreApplication::translate("Chart", "%n comparison(s): %1.", nullptr, compared)
                       .arg(verdictCounts(rows));
    const int untold = int(findings.patterns.size()) - compared;
    if (untold)
        text += u' ' + QCoreApplication::translate("Chart", "%n more cannot be told yet.", nullptr,
                                                   untold);
    QSet<QString> without; // several delays of one habit are one habit
    for (const DosePattern& dose : findings.doses)
        if (dose.judged)
            without << dose.factor;
    if (const int amounts = int(without.size()))
        text += u' ' + QCoreApplication::translate(
                           "Chart",
                           "%n habit(s) without a limit have no ratio; the Findings page tells of "
                           "them.",
                           nullptr, amounts);
    return findings.check ? text + u' ' + checkText(*findings.check) : text;
}

QString nothingCompared(const Findings& findings)
{
    if (findings.ratesBlocked && !findings.notes.isEmpty())
        return findings.notes.first();
    const int next = nextCheckpoint(findings.closedDays);
    QString closed = closedDaysText(findings);
    if (closed.endsWith(u'.'))
        closed.chop(1);
    return QCoreApplication::translate(
               "Chart", "Nothing can be compared yet: %1. The next check is at %n closed day(s).",
               nullptr, next)
        .arg(closed);
}

} // namespace

ChartData forest(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("forest");
    chart.empty = nothingRecorded(snapshot, daysOf(snapshot, query));
    if (!chart.empty.isEmpty())
        return chart;
    if (!query.findings) {
        chart.empty = query.withoutFindings;
        return chart;
    }
    const std::vector<const Pattern*> rows = testedIn(*query.findings);
    if (rows.empty()) {
        chart.empty = nothingCompared(*query.findings);
        return chart;
    }
    chart.x = {.title = QCoreApplication::translate("Chart", "Times the rate, with 95 % interval"),
               .least = leastRatioDrawn,
               .most = mostRatioDrawn,
               .ratio = true};
    chart.y = chart.right = {
        .kind = AxisKind::Category, .least = -0.5, .most = double(rows.size()) - 0.5};
    chart.right.title = QCoreApplication::translate("Chart", "Verdict; days with and without");
    addRows(chart, snapshot.catalogue, rows);
    chart.sentence = sentenceOf(*query.findings, rows);
    return chart;
}

} // namespace myolog::charts
