// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace myolog::charts {

namespace {

constexpr int hoursOfDay = 24;
constexpr int hoursBetweenNames = 3;

/// Counts on closed days only: without them there is nothing to divide by.
struct WeekMap {
    std::array<int, weekdays> closedDays{};
    std::array<std::array<int, hoursOfDay>, weekdays> counts{};
    int all = 0;
    int leftOut = 0;

    int ofDay(int weekday) const
    {
        int sum = 0;
        for (const int count : counts[weekday])
            sum += count;
        return sum;
    }
    double rate(int weekday) const { return double(ofDay(weekday)) / closedDays[weekday]; }
};

WeekMap countWeek(const Snapshot& snapshot, const ChartQuery& query)
{
    WeekMap map;
    const DayTable days = daysOf(snapshot, query);
    for (int i = 0; i < days.size(); ++i)
        map.closedDays[days.day(i).dayOfWeek() - 1] += days.episodesKnown[i];
    for (const Episode* episode : episodesOf(snapshot, query)) {
        const QDate day = diaryDay(episode->start, snapshot.boundaryHour);
        const int i = days.indexOf(day);
        if (i < 0 || !days.episodesKnown[i] || episode->start.precision == Precision::Day) {
            map.leftOut += episode->count;
            continue;
        }
        // A night belongs to the evening before, so the columns begin where the diary day does.
        const int hour = (episode->start.local().time().hour() - snapshot.boundaryHour + 24) % 24;
        map.counts[day.dayOfWeek() - 1][hour] += episode->count;
        map.all += episode->count;
    }
    return map;
}

/// Short, and never "0" for what is not: a cell holds it.
QString cellNumber(double rate)
{
    return number(rate, rate < 0.995 ? 2 : 1);
}

ChartCell cellOf(const WeekMap& map, int weekday, int hour, int boundaryHour)
{
    const int closed = map.closedDays[weekday];
    const int count = map.counts[weekday][hour];
    ChartCell cell{.column = hour, .row = weekday};
    const QString when = QCoreApplication::translate("Chart", "%1, %2 to %3")
                             .arg(QLocale().standaloneDayName(weekday + 1),
                                  hourText(boundaryHour + hour), hourText(boundaryHour + hour + 1));
    if (!closed) {
        cell.label =
            QCoreApplication::translate("Chart", "%1: no closed day of that weekday").arg(when);
        return cell;
    }
    cell.state = count ? DayState::Twitched : DayState::None;
    cell.value = double(count) / closed;
    cell.text = cellNumber(*cell.value);
    cell.label = QCoreApplication::translate("Chart", "%1: %2 a day (%3 %4)")
                     .arg(when, cell.text, twitches(count), onClosedDays(closed));
    return cell;
}

QString sentence(const WeekMap& map)
{
    int most = -1;
    for (int day = 0; day < weekdays; ++day)
        if (map.closedDays[day] && (most < 0 || map.rate(day) > map.rate(most)))
            most = day;
    QString text = QCoreApplication::translate("Chart", "Highest on %1: %2 a day (%3 %4).")
                       .arg(QLocale().standaloneDayName(most + 1), number(map.rate(most)),
                            twitches(map.ofDay(most)), onClosedDays(map.closedDays[most]));
    if (map.leftOut)
        text += u' ' + QCoreApplication::translate(
                           "Chart",
                           "%n more left out: the day is not closed, or the time is not "
                           "known.",
                           nullptr, map.leftOut);
    return text;
}

} // namespace

ChartData weekday(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("weekday");
    const WeekMap map = countWeek(snapshot, query);
    if (map.all == 0) {
        chart.empty =
            map.leftOut
                ? QCoreApplication::translate("Chart", "No twitch with a time of day lies on a "
                                                       "closed day. Close days on the Today page.")
                : noTwitches(snapshot, query);
        return chart;
    }
    chart.x = {.kind = AxisKind::Category,
               .title = QCoreApplication::translate("Chart", "Hour of the day")};
    chart.y.kind = AxisKind::Category;
    chart.states = {QCoreApplication::translate("Chart", "Twitching"),
                    QCoreApplication::translate("Chart", "No twitching"),
                    QCoreApplication::translate("Chart", "No closed day")};
    for (int hour = 0; hour < hoursOfDay; ++hour)
        chart.x.categories << (hour % hoursBetweenNames ? QString()
                                                        : hourText(snapshot.boundaryHour + hour));
    for (int day = 0; day < weekdays; ++day) {
        chart.y.categories << QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
        for (int hour = 0; hour < hoursOfDay; ++hour)
            chart.cells.push_back(cellOf(map, day, hour, snapshot.boundaryHour));
    }
    chart.sentence = sentence(map);
    return chart;
}

} // namespace myolog::charts
