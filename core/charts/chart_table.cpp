// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart there is. To add one, add a row and a builder in a file of its own: window, command
// line and tests follow it.
#include "core/charts/builders.h"

#include <algorithm>

namespace myolog {

namespace {

constexpr ChartKind chartRows[] = {
    // id, name, uses a factor, uses findings, builder
    {"timeline", QT_TRANSLATE_NOOP("Chart", "Timeline"), true, false, charts::timeline},
    {"dose", QT_TRANSLATE_NOOP("Chart", "Amount and twitches"), true, false, charts::dose},
    {"lags", QT_TRANSLATE_NOOP("Chart", "The days after"), true, false, charts::lags},
    {"calendar", QT_TRANSLATE_NOOP("Chart", "Calendar"), false, false, charts::calendar},
    {"clock", QT_TRANSLATE_NOOP("Chart", "Time of day"), false, false, charts::clock},
    {"weekday", QT_TRANSLATE_NOOP("Chart", "Hours of the week"), false, false, charts::weekday},
    {"sites", QT_TRANSLATE_NOOP("Chart", "Places"), false, false, charts::sites},
    {"severity", QT_TRANSLATE_NOOP("Chart", "Strength"), false, false, charts::severity},
    {"durations", QT_TRANSLATE_NOOP("Chart", "Duration"), false, false, charts::durations},
    {"forest", QT_TRANSLATE_NOOP("Chart", "All comparisons"), false, true, charts::forest},
};

} // namespace

std::span<const ChartKind> chartTable()
{
    return chartRows;
}

const ChartKind* findChart(const QString& id)
{
    const auto it = std::ranges::find_if(
        chartRows, [&](const ChartKind& k) { return id == QLatin1String(k.id); });
    return it == std::end(chartRows) ? nullptr : it;
}

QString mostRecordedFactor(const Snapshot& snapshot, const Period& period)
{
    const Period closed = period.within(snapshot);
    const DayTable days = snapshot.days.cut(closed.from, closed.to);
    QString best;
    qsizetype most = 0;
    for (const DaySeries& series : days.factors) {
        const auto recorded = std::ranges::count_if(
            series.values, [](const std::optional<double>& value) { return value.has_value(); });
        if (recorded > most && !snapshot.catalogue.factor(series.factor)->hidden) {
            most = recorded;
            best = series.factor;
        }
    }
    return best;
}

} // namespace myolog
