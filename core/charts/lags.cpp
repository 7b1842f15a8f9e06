// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lagged_days.h"
#include "core/base/number_text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace myolog::charts {

namespace {

/// The analysis tests 0 to 3; the days after show whether a difference fades.
constexpr int longestLag = 6;

using Lags = std::array<RateGroups, longestLag + 1>;

Lags ratesOf(const Snapshot& snapshot, const ChartQuery& query, const Factor& factor)
{
    Lags lags;
    const Period period = query.period.within(snapshot);
    for (int lag = 0; lag <= longestLag; ++lag)
        lags[lag] = groupsOf(snapshot.days, laggedDays(snapshot.days, period, factor.id, lag),
                             *factor.threshold);
    return lags;
}

bool enough(const RateGroup& group)
{
    return group.days.size() >= fewestToCompare();
}

QString lagText(int lag)
{
    return lag == 0 ? QCoreApplication::translate("Chart", "same day")
                    : QCoreApplication::translate("Chart", "%n day(s) later", nullptr, lag);
}

QString rateText(const RateGroup& group)
{
    return QCoreApplication::translate("Chart", "%1 a day (%2 %3)")
        .arg(number(*group.rate()), twitches(int(group.episodes)),
             onClosedDays(int(group.days.size())));
}

void addSide(ChartData& chart, const Lags& lags, RateGroup RateGroups::* side, const QString& name,
             Role role)
{
    ChartSeries line{.name = name, .role = role};
    for (int lag = 0; lag <= longestLag; ++lag) {
        const RateGroup& days = lags[lag].*side;
        if (enough(days))
            line.points.push_back({double(lag), *days.rate(),
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
    for (const RateGroups& groups : lags)
        for (const RateGroup* group : {&groups.exposed, &groups.unexposed})
            if (enough(*group))
                most = std::max(most, *group->rate());
    return most;
}

/// Why the line of `side` has gaps; empty where it has none.
QString gapText(const Lags& lags, RateGroup RateGroups::* side, const QString& name)
{
    QStringList days;
    for (int lag = 0; lag <= longestLag; ++lag)
        if (!enough(lags[lag].*side))
            days << countNumber(lag);
    if (days.isEmpty())
        return {};
    return u' ' +
           QCoreApplication::translate(
               "Chart", "%1: not drawn where there are fewer than %3 closed days (days after: %2).")
               .arg(name, QLocale().createSeparatedList(days), countNumber(fewestToCompare()));
}

QString notEnough(const Lags& lags, const Factor& factor)
{
    const auto beyond = int(lags[0].exposed.days.size());
    return QCoreApplication::translate(
               "Chart",
               "%1: %n closed day(s) beyond the limit and %2 within it so far; %3 of each "
               "are needed to draw this.",
               nullptr, beyond)
        .arg(factor.thresholdText(), countNumber(qint64(lags[0].unexposed.days.size())),
             countNumber(fewestToCompare()));
}

} // namespace

ChartData lags(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("lags");
    const Factor* factor = factorToDraw(chart, snapshot, query);
    if (!factor)
        return chart;
    if (!factor->threshold) {
        chart.empty = QCoreApplication::translate(
                          "Chart", "%1 has no limit to compare days by. Give it one in "
                                   "Preferences, or choose another habit.")
                          .arg(factor->displayName());
        return chart;
    }
    const Lags rates = ratesOf(snapshot, query, *factor);
    if (!enough(rates[0].exposed) || !enough(rates[0].unexposed)) {
        chart.empty = notEnough(rates, *factor);
        return chart;
    }
    chart.x = {.title = QCoreApplication::translate("Chart", "Days after the day of the habit"),
               .least = -0.4,
               .most = longestLag + 0.4,
               .whole = true};
    chart.y = countAxis(QCoreApplication::translate("Chart", "Twitches a day"), highest(rates));
    chart.y.whole = false;
    const QString others = QCoreApplication::translate("Chart", "Other days");
    addSide(chart, rates, &RateGroups::exposed, factor->thresholdText(), Role::Factor);
    addSide(chart, rates, &RateGroups::unexposed, others, Role::Episodes);
    chart.sentence =
        QCoreApplication::translate("Chart", "%1, same day: %2; other days: %3. Whether this may "
                                             "be luck is judged on the Findings page.")
            .arg(factor->thresholdText(), rateText(rates[0].exposed),
                 rateText(rates[0].unexposed)) +
        gapText(rates, &RateGroups::exposed, factor->thresholdText()) +
        gapText(rates, &RateGroups::unexposed, others);
    return chart;
}

} // namespace myolog::charts
