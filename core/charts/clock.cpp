// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace myolog::charts {

namespace {

constexpr int hours = 24;

} // namespace

ChartData clock(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("clock");
    std::array<int, hours> counts{};
    int timed = 0;
    int untimed = 0;
    for (const Episode* episode : episodesOf(snapshot, query)) {
        if (episode->start.precision == Precision::Day) {
            untimed += episode->count;
            continue;
        }
        counts[episode->start.local().time().hour()] += episode->count;
        timed += episode->count;
    }
    if (timed == 0) {
        chart.empty =
            untimed
                ? QCoreApplication::translate("Chart",
                                              "%n twitch(es) without a time of day. Log the next "
                                              "one with its time.",
                                              nullptr, untimed)
                : noTwitches(snapshot, query);
        return chart;
    }
    const auto most = std::ranges::max_element(counts);
    chart.x = {.kind = AxisKind::Hour,
               .title = QCoreApplication::translate("Chart", "Hour of the day"),
               .least = 0,
               .most = hours};
    chart.y = countAxis(QCoreApplication::translate("Chart", "Twitches"), *most);
    ChartSeries bars{.name = QCoreApplication::translate("Chart", "Twitches"),
                     .role = Role::Episodes,
                     .shape = Shape::Bars};
    for (int hour = 0; hour < hours; ++hour)
        bars.points.push_back({hour + 0.5, double(counts[hour]),
                               QCoreApplication::translate("Chart", "%1 to %2: %3 of %4")
                                   .arg(hourText(hour), hourText(hour + 1),
                                        countNumber(counts[hour]), twitches(timed))});
    chart.series.push_back(std::move(bars));
    const int hour = int(most - counts.begin());
    chart.sentence =
        QCoreApplication::translate("Chart",
                                    "Most often between %1 and %2: %3 of %4 with a time of day.")
            .arg(hourText(hour), hourText(hour + 1), countNumber(*most), twitches(timed));
    if (untimed)
        chart.sentence +=
            u' ' + QCoreApplication::translate("Chart", "%n more without a time of day left out.",
                                               nullptr, untimed);
    return chart;
}

} // namespace myolog::charts
