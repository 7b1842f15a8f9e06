// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace myolog::charts {

namespace {

constexpr int mostWeeksInOneBand = 54; // a year that begins and ends within a week

/// Rows of weekdays, one band of them below the other when the time is longer than a year.
struct Bands {
    QDate first;
    bool yearly = false;

    /// The Monday of the week that holds a band's first day.
    QDate start(QDate day) const
    {
        const QDate origin = yearly && day.year() > first.year() ? QDate(day.year(), 1, 1)
                             : yearly                            ? QDate(first.year(), 1, 1)
                                                                 : first;
        return origin.addDays(1 - origin.dayOfWeek());
    }
    int column(QDate day) const { return int(start(day).daysTo(day)) / weekdays; }
    int row(QDate day) const
    {
        const int band = yearly ? day.year() - first.year() : 0;
        return band * (weekdays + 1) + day.dayOfWeek() - 1; // an empty row parts the bands
    }
};

QString cellLabel(const DayTable& days, int i)
{
    QString what;
    switch (days.state(i)) {
    case DayState::Twitched:
        what = twitches(int(*days.episodes[i]));
        break;
    case DayState::None:
        what = QCoreApplication::translate("Chart", "no twitching");
        break;
    case DayState::NotLogged:
        what = QCoreApplication::translate("Chart", "twitches not logged");
        break;
    }
    if (days.state(i) == DayState::Twitched && !days.episodesKnown[i])
        what = QCoreApplication::translate("Chart", "%1 so far, day not closed").arg(what);
    return QCoreApplication::translate("Chart", "%1: %2").arg(longDate(days.day(i)), what);
}

void nameColumns(ChartData& chart, const DayTable& days, const Bands& bands)
{
    int columns = 0;
    for (int i = 0; i < days.size(); ++i)
        columns = std::max(columns, bands.column(days.day(i)) + 1);
    chart.x.categories = QStringList(columns);
    const int months = bands.yearly ? 12 : days.size();
    if (bands.yearly) {
        const QDate january(bands.first.year(), 1, 1);
        for (int month = 0; month < months; ++month) {
            const QDate day = january.addMonths(month);
            chart.x.categories[std::min(columns - 1, bands.column(day))] =
                QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
        }
        return;
    }
    for (int i = 0; i < days.size(); ++i)
        if (days.day(i).day() == 1 || (i == 0 && days.day(i).day() <= 20))
            chart.x.categories[bands.column(days.day(i))] =
                QLocale().standaloneMonthName(days.day(i).month(), QLocale::ShortFormat);
}

void nameRows(ChartData& chart, const DayTable& days, const Bands& bands)
{
    const QDate last = days.day(days.size() - 1);
    const int bandCount = bands.yearly ? last.year() - bands.first.year() + 1 : 1;
    chart.y.categories = QStringList(bandCount * (weekdays + 1) - 1);
    if (bandCount > 1) {
        for (int band = 0; band < bandCount; ++band)
            chart.y.categories[band * (weekdays + 1) + weekdays / 2] =
                QString::number(bands.first.year() + band);
        return;
    }
    for (int day = 0; day < weekdays; ++day)
        chart.y.categories[day] = QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

} // namespace

ChartData calendar(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("calendar");
    const DayTable days = daysOf(snapshot, query);
    chart.empty = nothingRecorded(snapshot, days);
    if (!chart.empty.isEmpty())
        return chart;
    const Bands bands{days.first, days.size() > (mostWeeksInOneBand - 1) * weekdays};
    chart.x.kind = chart.y.kind = AxisKind::Category;
    chart.states = {QCoreApplication::translate("Chart", "Twitching"),
                    QCoreApplication::translate("Chart", "No twitching"),
                    QCoreApplication::translate("Chart", "Twitches not logged")};
    nameColumns(chart, days, bands);
    nameRows(chart, days, bands);
    int counts[3] = {};
    for (int i = 0; i < days.size(); ++i) {
        const DayState state = days.state(i);
        ++counts[int(state)];
        chart.cells.push_back({.column = bands.column(days.day(i)),
                               .row = bands.row(days.day(i)),
                               .state = state,
                               .value = days.episodes[i],
                               .text = state == DayState::Twitched
                                           ? countNumber(qint64(*days.episodes[i]))
                                           : QString(),
                               .label = cellLabel(days, i)});
    }
    chart.sentence =
        QCoreApplication::translate(
            "Chart", "%n day(s) %1: twitching on %2, none on %3, twitches not logged on %4.",
            nullptr, days.size())
            .arg(fromTo(days), countNumber(counts[int(DayState::Twitched)]),
                 countNumber(counts[int(DayState::None)]),
                 countNumber(counts[int(DayState::NotLogged)]));
    return chart;
}

} // namespace myolog::charts
