// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_parts.h"

#include "core/analysis/gate.h"
#include "core/base/number_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace myolog::charts {

ChartData begin(const char* id)
{
    ChartData chart;
    chart.id = QLatin1String(id);
    const ChartKind* kind = findChart(chart.id);
    Q_ASSERT_X(kind, "begin", id);
    chart.title = QCoreApplication::translate("Chart", kind->name);
    return chart;
}

DayTable daysOf(const Snapshot& snapshot, const ChartQuery& query)
{
    const Period period = query.period.within(snapshot);
    return snapshot.days.cut(period.from, period.to);
}

std::vector<const Episode*> episodesOf(const Snapshot& snapshot, const ChartQuery& query)
{
    const Period period = query.period.within(snapshot);
    std::vector<const Episode*> episodes;
    for (const Episode& episode : snapshot.rows.episodes)
        if (period.contains(diaryDay(episode.start, snapshot.boundaryHour)))
            episodes.push_back(&episode);
    return episodes;
}

QString nothingRecorded(const Snapshot& snapshot, const DayTable& days)
{
    if (std::ranges::find(days.touched, true) != days.touched.end())
        return {};
    if (snapshot.days.size() == 0)
        return QCoreApplication::translate(
            "Chart", "Nothing is recorded yet. Log a twitch or close a day on the Today page.");
    return QCoreApplication::translate("Chart",
                                       "Nothing is recorded in this time. Choose a longer period.");
}

QString noTwitches(const Snapshot& snapshot, const ChartQuery& query)
{
    const DayTable days = daysOf(snapshot, query);
    const QString nothing = nothingRecorded(snapshot, days);
    if (!nothing.isEmpty())
        return nothing;
    return QCoreApplication::translate(
               "Chart", "No twitch is recorded %1. Log one on the Today page, or choose a longer "
                        "period.")
        .arg(fromTo(days));
}

const Factor* factorToDraw(ChartData& chart, const Snapshot& snapshot, const ChartQuery& query)
{
    const Factor* factor = snapshot.catalogue.factor(query.factor);
    chart.empty =
        factor ? nothingRecorded(snapshot, daysOf(snapshot, query))
               : QCoreApplication::translate("Chart", "Choose a habit to compare twitches with.");
    return chart.empty.isEmpty() ? factor : nullptr;
}

QString factorNotRecorded(const Factor& factor)
{
    return QCoreApplication::translate("Chart", "%1: nothing is recorded in this time. Record it "
                                                "on the Today page, or choose a longer period.")
        .arg(factor.displayName());
}

void addCountBars(ChartData& chart, const std::vector<NamedCount>& bars)
{
    int all = 0;
    int most = 0;
    for (const NamedCount& bar : bars) {
        all += bar.count;
        most = std::max(most, bar.count);
    }
    // Room for the figure at the end of the longest bar.
    chart.x = countAxis(QCoreApplication::translate("Chart", "Twitches"), most * 1.05);
    chart.y = {.kind = AxisKind::Category, .least = -0.5, .most = double(bars.size()) - 0.5};
    for (const Role role : {Role::Episodes, Role::None}) {
        ChartSeries series{.name = role == Role::None
                                       ? QCoreApplication::translate("Chart", "Not answered")
                                       : QCoreApplication::translate("Chart", "Twitches"),
                           .role = role,
                           .shape = Shape::Bars};
        for (size_t i = 0; i < bars.size(); ++i)
            if (bars[i].role == role)
                series.points.push_back(
                    {.x = double(bars[i].count),
                     .y = double(i),
                     .label = QCoreApplication::translate("Chart", "%1: %2 of %3")
                                  .arg(bars[i].name, countNumber(bars[i].count), twitches(all))});
        if (!series.points.empty())
            chart.series.push_back(std::move(series));
    }
    for (const NamedCount& bar : bars)
        chart.y.categories << bar.name;
}

size_t fewestToCompare()
{
    return size_t(findGate("exposed").least);
}

Axis dateAxis(const DayTable& days)
{
    return {.kind = AxisKind::Date,
            .title = {},
            .least = noon(days.first) - 0.5,
            .most = noon(days.day(days.size() - 1)) + 0.5};
}

Axis countAxis(const QString& title, double most)
{
    return {.title = title, .least = 0, .most = std::max(1.0, most * 1.08), .whole = true};
}

Axis factorAxis(const Factor& factor, double most)
{
    const QString unit = factor.isScale()
                             ? QCoreApplication::translate("Chart", "0 to 10")
                             : QCoreApplication::translate("Unit", factor.unit->symbol);
    Axis axis{.title = unit.isEmpty() ? factor.displayName()
                                      : QStringLiteral("%1 (%2)").arg(factor.displayName(), unit),
              .least = 0,
              .most = factor.isScale() ? 10 : most * 1.08};
    if (axis.most <= 0)
        axis.most = 1;
    return axis;
}

QString longDate(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString hourText(int hour)
{
    return clockText(QTime(hour % 24, 0));
}

QString number(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : decimals);
}

QString twitches(int n)
{
    return QCoreApplication::translate("Chart", "%n twitch(es)", nullptr, n);
}

QString onClosedDays(int n)
{
    return QCoreApplication::translate("Chart", "on %n closed day(s)", nullptr, n);
}

QString fromTo(const DayTable& days)
{
    if (days.size() == 0)
        return {};
    if (days.size() == 1)
        return QCoreApplication::translate("Chart", "on %1").arg(dateText(days.first));
    return QCoreApplication::translate("Chart", "from %1 to %2")
        .arg(dateText(days.first), dateText(days.day(days.size() - 1)));
}

} // namespace myolog::charts
