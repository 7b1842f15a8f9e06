// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/diary_summary.h"
#include "core/base/median.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"
#include "core/charts/day_groups.h"
#include "core/diary/medicine_event.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog::charts {

namespace {

constexpr int medianDays = 15;     // a week to both sides
constexpr int fewestForMedian = 8; // closed days among them
constexpr int shortestForMedian = 28;

double middle(const DayTable& days, const DayGroup& group)
{
    return (noon(days.day(group.from)) + noon(days.day(group.to))) / 2;
}

ChartPoint dayPoint(const DayTable& days, const DayGroup& group)
{
    const int i = group.from;
    ChartPoint point{.x = noon(days.day(i)), .y = days.episodes[i]};
    QString what;
    if (!point.y)
        what = QCoreApplication::translate("Chart", "twitches not logged");
    else if (*point.y == 0)
        what = QCoreApplication::translate("Chart", "no twitching");
    else if (days.episodesKnown[i])
        what = twitches(int(*point.y));
    else
        what = QCoreApplication::translate("Chart", "%n twitch(es) so far, day not closed", nullptr,
                                           int(*point.y));
    point.label = QCoreApplication::translate("Chart", "%1: %2").arg(longDate(days.day(i)), what);
    return point;
}

QString groupText(const DayGroup& group)
{
    const int all = group.to - group.from + 1;
    if (group.closed)
        return QCoreApplication::translate("Chart",
                                           "%1 twitches a day (%2 on %3 closed of %4 days)")
            .arg(number(group.episodes / group.closed, 2), number(group.episodes),
                 countNumber(group.closed), countNumber(all));
    if (group.logged)
        return QCoreApplication::translate("Chart", "%n twitch(es), no day closed", nullptr,
                                           int(group.openEpisodes));
    return QCoreApplication::translate("Chart", "twitches not logged");
}

ChartPoint groupPoint(const DayTable& days, const DayGroup& group)
{
    ChartPoint point{.x = middle(days, group)};
    if (group.closed)
        point.y = group.episodes / group.closed;
    point.label =
        QCoreApplication::translate("Chart", "%1 to %2: %3")
            .arg(dateText(days.day(group.from)), dateText(days.day(group.to)), groupText(group));
    return point;
}

QString episodesTitle(Grain grain)
{
    switch (grain) {
    case Grain::Day:
        return QCoreApplication::translate("Chart", "Twitches a day");
    case Grain::Week:
        return QCoreApplication::translate("Chart", "Twitches a day, mean of each week");
    case Grain::Month:
        return QCoreApplication::translate("Chart", "Twitches a day, mean of each month");
    }
    Q_UNREACHABLE();
}

void addEpisodes(ChartData& chart, const DayTable& days, const std::vector<DayGroup>& groups,
                 Grain grain)
{
    ChartSeries bars{.name = episodesTitle(grain), .role = Role::Episodes, .shape = Shape::Bars};
    double most = 0;
    for (const DayGroup& group : groups) {
        bars.points.push_back(grain == Grain::Day ? dayPoint(days, group)
                                                  : groupPoint(days, group));
        most = std::max(most, bars.points.back().y.value_or(0));
        if (group.logged)
            continue;
        const double from = noon(days.day(group.from)) - 0.5;
        const double to = noon(days.day(group.to)) + 0.5;
        if (!chart.notLogged.empty() && chart.notLogged.back().to == from)
            chart.notLogged.back().to = to;
        else
            chart.notLogged.push_back({from, to});
    }
    chart.y = countAxis(bars.name, most);
    chart.y.whole = grain == Grain::Day;
    chart.series.push_back(std::move(bars));
}

/// A mean hides what days it is of; the fewest and the most of them show it.
void addSpread(ChartData& chart, const DayTable& days, const std::vector<DayGroup>& groups)
{
    ChartSeries spread{.name =
                           QCoreApplication::translate("Chart", "Fewest to most on a closed day"),
                       .role = Role::Episodes,
                       .shape = Shape::Range};
    double most = 0;
    for (const DayGroup& group : groups) {
        ChartPoint point{.x = middle(days, group)};
        if (group.closed) {
            point.y = group.least;
            point.top = group.most;
            point.label =
                QCoreApplication::translate("Chart", "from %1 to %2 %3")
                    .arg(number(group.least), number(group.most), onClosedDays(group.closed));
            most = std::max(most, group.most);
        }
        spread.points.push_back(std::move(point));
    }
    chart.y = countAxis(chart.y.title, most);
    chart.y.whole = false;
    chart.series.push_back(std::move(spread));
}

/// Of closed days only: an open day may still grow.
void addMovingMedian(ChartData& chart, const DayTable& days)
{
    ChartSeries line{.name =
                         QCoreApplication::translate("Chart", "Median of %1 days").arg(medianDays),
                     .role = Role::Median};
    for (int i = 0; i < days.size(); ++i) {
        std::vector<double> near;
        for (int j = std::max(0, i - medianDays / 2);
             j <= std::min(days.size() - 1, i + medianDays / 2); ++j)
            if (days.episodesKnown[j] && days.episodes[j])
                near.push_back(*days.episodes[j]);
        ChartPoint point{.x = noon(days.day(i))};
        if (near.size() >= fewestForMedian) {
            point.y = medianOf(near);
            point.label = QCoreApplication::translate("Chart", "median of %n closed day(s): %1",
                                                      nullptr, int(near.size()))
                              .arg(number(*point.y));
        }
        line.points.push_back(std::move(point));
    }
    chart.series.push_back(std::move(line));
}

QString factorText(const Factor& factor, const GroupMean& mean, bool single)
{
    if (!mean.mean)
        return QCoreApplication::translate("Chart", "%1 not recorded").arg(factor.displayName());
    const QString text =
        QStringLiteral("%1 %2").arg(isolated(factor.displayName()), factor.format(*mean.mean));
    if (single)
        return text;
    return QCoreApplication::translate("Chart", "%1, mean of %n day(s)", nullptr, mean.recorded)
        .arg(text);
}

void addThreshold(ChartData& chart, const Factor& factor)
{
    if (!factor.threshold)
        return;
    const double limit = factor.toUnit(factor.threshold->limit);
    const QString text = factor.thresholdText();
    chart.series.push_back({.name = text,
                            .role = Role::Threshold,
                            .rightAxis = true,
                            .points = {{chart.x.least, limit, text}, {chart.x.most, limit, text}}});
}

void addFactor(ChartData& chart, const DayTable& days, const std::vector<DayGroup>& groups,
               const Factor& factor)
{
    const DayValues& values = days.factor(factor.id)->values;
    ChartSeries line{.name = factor.displayName(), .role = Role::Factor, .rightAxis = true};
    double most = factor.threshold ? factor.toUnit(factor.threshold->limit) : 0;
    for (const DayGroup& group : groups) {
        const GroupMean mean = meanOf(values, group);
        ChartPoint point{.x = middle(days, group)};
        if (mean.mean)
            point.y = factor.toUnit(*mean.mean);
        point.label = factorText(factor, mean, group.single());
        most = std::max(most, point.y.value_or(0));
        line.points.push_back(std::move(point));
    }
    chart.right = factorAxis(factor, most);
    chart.series.push_back(std::move(line));
    addThreshold(chart, factor);
}

QString flagText(const MedicineChange& change)
{
    const QString name =
        change.dose.isEmpty() ? change.name : QStringLiteral("%1 %2").arg(change.name, change.dose);
    return name + u' ' + medicineEventName(change.event);
}

void addFlags(ChartData& chart, const Snapshot& snapshot)
{
    for (const MedicineChange& change : snapshot.rows.medicines)
        if (noon(change.day) >= chart.x.least && noon(change.day) <= chart.x.most)
            chart.flags.push_back({noon(change.day), flagText(change)});
}

QString loggedText(const DayTable& days)
{
    const SpanCount count = countDays(days, {days.first, days.day(days.size() - 1)});
    const QString rest =
        QCoreApplication::translate("Chart",
                                    "Of %n day(s) %1, %2 closed, %3 partly logged, %4 not "
                                    "logged.",
                                    nullptr, days.size())
            .arg(fromTo(days), countNumber(count.closedDays),
                 countNumber(count.loggedDays - count.closedDays),
                 countNumber(days.size() - count.loggedDays));
    if (!count.rate())
        return rest;
    return QCoreApplication::translate("Chart", "%1 %2, %3 a day.")
               .arg(twitches(int(count.episodes)), onClosedDays(count.closedDays),
                    number(*count.rate())) +
           u' ' + rest;
}

QString factorSentence(const DayTable& days, const Factor& factor)
{
    int recorded = 0;
    int beyond = 0;
    const DayValues& values = days.factor(factor.id)->values;
    for (size_t i = 0; i < values.size(); ++i) {
        recorded += values[i].has_value();
        beyond += values[i] && factor.isBeyond(*values[i], days.closed[i]);
    }
    const QString text =
        QCoreApplication::translate("Chart", " %1: recorded on %n day(s)", nullptr, recorded)
            .arg(factor.displayName());
    if (!factor.threshold || recorded == 0)
        return text + u'.';
    return text + QCoreApplication::translate("Chart", "; beyond the limit (%1) on %2 of them.")
                      .arg(factor.thresholdText(), countNumber(beyond));
}

QString coarserText(Grain shown)
{
    return u' ' + (shown == Grain::Week
                       ? QCoreApplication::translate("Chart", "Single days would be too narrow to "
                                                              "see; weeks are drawn.")
                       : QCoreApplication::translate("Chart", "Anything shorter would be too "
                                                              "narrow to see; months are drawn."));
}

} // namespace

ChartData timeline(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("timeline");
    const DayTable days = daysOf(snapshot, query);
    chart.empty = nothingRecorded(snapshot, days);
    if (!chart.empty.isEmpty())
        return chart;
    chart.x = dateAxis(days);
    const Grain finest = finestGrain(days.size(), query.mostGroups);
    const Grain grain =
        query.grain ? std::max(*query.grain, finest) : finestGrain(days.size(), query.groupsToRead);
    const std::vector<DayGroup> groups = groupDays(days, grain);
    addEpisodes(chart, days, groups, grain);
    if (grain == Grain::Day && days.size() >= shortestForMedian)
        addMovingMedian(chart, days);
    if (grain != Grain::Day)
        addSpread(chart, days, groups);
    chart.sentence = loggedText(days);
    if (query.grain && *query.grain < finest)
        chart.sentence += coarserText(finest);
    if (const Factor* factor = snapshot.catalogue.factor(query.factor)) {
        addFactor(chart, days, groups, *factor);
        chart.sentence += factorSentence(days, *factor);
    }
    addFlags(chart, snapshot);
    return chart;
}

} // namespace myolog::charts
