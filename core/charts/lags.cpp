// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gate.h"
#include "core/analysis/lagged_days.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace myolog::charts {

namespace {

/// The analysis tests 0 to 3; the days after show whether a difference fades.
constexpr int longestLag = 6;

struct Side {
    int days = 0;
    double episodes = 0;
    double rate() const { return episodes / days; }
};

/// Closed days so many days after a day beyond the limit, and after one that was not.
struct LagRates {
    Side beyond;
    Side within;
};
using Lags = std::array<LagRates, longestLag + 1>;

Lags ratesOf(const Snapshot& snapshot, const ChartQuery& query, const Factor& factor)
{
    Lags lags;
    const Period period = query.period.within(snapshot);
    for (int lag = 0; lag <= longestLag; ++lag) {
        const LaggedDays days = laggedDays(snapshot.days, period, factor.id, lag);
        for (size_t i = 0; i < days.day.size(); ++i) {
            Side& side =
                factor.threshold->passedBy(days.amount[i]) ? lags[lag].beyond : lags[lag].within;
            ++side.days;
            side.episodes += days.episodes[i];
        }
    }
    return lags;
}

/// As few as the analysis asks for before it compares: of fewer days a rate is mostly luck.
bool enough(const Side& side)
{
    return side.days >= findGate("exposed").least;
}

QString lagText(int lag)
{
    return lag == 0 ? QCoreApplication::translate("Chart", "same day")
                    : QCoreApplication::translate("Chart", "%n day(s) later", nullptr, lag);
}

QString rateText(const Side& side)
{
    return QCoreApplication::translate("Chart", "%1 a day (%2 %3)")
        .arg(number(side.rate()), twitches(int(side.episodes)), onClosedDays(side.days));
}

void addSide(ChartData& chart, const Lags& lags, Side LagRates::* side, const QString& name,
             Role role)
{
    ChartSeries line{.name = name, .role = role};
    for (int lag = 0; lag <= longestLag; ++lag) {
        const Side& days = lags[lag].*side;
        if (enough(days))
            line.points.push_back({double(lag), days.rate(),
                                   QCoreApplication::translate("Chart", "%1, %2: %3")
                                       .arg(name, lagText(lag), rateText(days))});
        else
            line.points.push_back({double(lag), {}, {}});
    }
    chart.series.push_back(std::move(line));
}

double highest(const Lags& lags)
{
    double most = 0;
    for (const LagRates& rates : lags)
        for (const Side& side : {rates.beyond, rates.within})
            if (enough(side))
                most = std::max(most, side.rate());
    return most;
}

QString notEnough(const Lags& lags, const Factor& factor)
{
    return QCoreApplication::translate(
               "Chart",
               "%1: %n closed day(s) beyond the limit and %2 within it so far; %3 of each "
               "are needed to draw this.",
               nullptr, lags[0].beyond.days)
        .arg(factor.thresholdText())
        .arg(lags[0].within.days)
        .arg(findGate("exposed").least);
}

} // namespace

ChartData lags(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("lags");
    const Factor* factor = snapshot.catalogue.factor(query.factor);
    if (!factor) {
        chart.empty = chooseFactor();
        return chart;
    }
    chart.empty = nothingRecorded(snapshot, daysOf(snapshot, query));
    if (!chart.empty.isEmpty())
        return chart;
    if (!factor->threshold) {
        chart.empty = QCoreApplication::translate(
                          "Chart", "%1 has no limit to compare days by. Give it one in "
                                   "Preferences, or choose another habit.")
                          .arg(factor->displayName());
        return chart;
    }
    const Lags rates = ratesOf(snapshot, query, *factor);
    if (!enough(rates[0].beyond) || !enough(rates[0].within)) {
        chart.empty = notEnough(rates, *factor);
        return chart;
    }
    chart.x = {.title = QCoreApplication::translate("Chart", "Days after the day of the habit"),
               .least = -0.4,
               .most = longestLag + 0.4,
               .whole = true};
    chart.y = countAxis(QCoreApplication::translate("Chart", "Twitches a day"), highest(rates));
    chart.y.whole = false;
    addSide(chart, rates, &LagRates::beyond, factor->thresholdText(), Role::Factor);
    addSide(chart, rates, &LagRates::within, QCoreApplication::translate("Chart", "Other days"),
            Role::Episodes);
    chart.sentence =
        QCoreApplication::translate("Chart", "%1, same day: %2; other days: %3. Chance is not "
                                             "judged here; the page Findings does that.")
            .arg(factor->thresholdText(), rateText(rates[0].beyond), rateText(rates[0].within));
    return chart;
}

} // namespace myolog::charts
