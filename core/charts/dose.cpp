// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gate.h"
#include "core/analysis/statistics/median_interval.h"
#include "core/base/median.h"
#include "core/base/number_text.h"
#include "core/charts/builders.h"
#include "core/charts/chart_parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

namespace myolog::charts {

namespace {

constexpr size_t mostBins = 5;
size_t fewestForBins()
{
    return size_t(findGate("days").least);
}

struct Pair {
    QDate day;         ///< of the twitches
    double amount = 0; ///< unit of the factor
    double canonical = 0;
    double episodes = 0;
};

std::vector<Pair> pairsOf(const Snapshot& snapshot, const ChartQuery& query, const Factor& factor)
{
    const Period period = query.period.within(snapshot);
    const DayTable& days = snapshot.days;
    const DayValues& values = days.factor(factor.id)->values;
    std::vector<Pair> pairs;
    for (int i = std::max(0, query.lag); i < days.size(); ++i) {
        const std::optional<double>& value = values[i - query.lag];
        if (period.contains(days.day(i)) && days.episodesKnown[i] && days.episodes[i] && value)
            pairs.push_back({days.day(i), factor.toUnit(*value), *value, *days.episodes[i]});
    }
    std::ranges::stable_sort(pairs, [](const Pair& a, const Pair& b) {
        return std::tie(a.amount, a.episodes) < std::tie(b.amount, b.episodes);
    });
    return pairs;
}

/// Bins of about the same number of days; days with the same amount are never parted.
std::vector<std::span<const Pair>> binsOf(const std::vector<Pair>& pairs)
{
    std::vector<std::span<const Pair>> bins;
    if (pairs.size() < fewestForBins())
        return bins;
    const size_t size = std::max(fewestToCompare(), (pairs.size() + mostBins - 1) / mostBins);
    size_t from = 0;
    while (from < pairs.size()) {
        size_t to = std::min(from + size, pairs.size());
        while (to < pairs.size() && pairs[to].amount == pairs[to - 1].amount)
            ++to;
        if (pairs.size() - to < fewestToCompare())
            to = pairs.size();
        bins.emplace_back(pairs.data() + from, to - from);
        from = to;
    }
    return bins;
}

std::vector<double> countsOf(std::span<const Pair> bin)
{
    std::vector<double> counts;
    for (const Pair& pair : bin)
        counts.push_back(pair.episodes);
    return counts;
}

std::optional<double> medianEpisodes(std::span<const Pair> bin)
{
    return medianOf(countsOf(bin));
}

statistics::Outcome<statistics::MedianInterval> intervalOf(std::span<const Pair> bin)
{
    const std::vector<double> counts = countsOf(bin);
    return statistics::medianInterval(
        Eigen::VectorXd::Map(counts.data(), Eigen::Index(counts.size())));
}

QString rangeText(std::span<const Pair> bin, const Factor& factor)
{
    const QString low = factor.format(bin.front().canonical);
    const QString high = factor.format(bin.back().canonical);
    return low == high ? low : QCoreApplication::translate("Chart", "%1 to %2").arg(low, high);
}

/// "20 closed days: 2 twitches and 90 mg", or the date where one day stands alone.
QString pointLabel(std::span<const Pair> alike, const Factor& factor, int lag)
{
    const Pair& pair = alike.front();
    const QString who = alike.size() == 1 ? longDate(pair.day)
                                          : QCoreApplication::translate("Chart", "%n closed day(s)",
                                                                        nullptr, int(alike.size()));
    const QString words =
        lag == 0
            ? QCoreApplication::translate("Chart", "%1: %2 and %3")
            : QCoreApplication::translate("Chart", "%1: %2, and %3 %n day(s) before", nullptr, lag);
    return words.arg(who, twitches(int(pair.episodes)), factor.format(pair.canonical));
}

void addPoints(ChartData& chart, const std::vector<Pair>& pairs, const Factor& factor, int lag)
{
    ChartSeries points{.name = QCoreApplication::translate("Chart", "Closed days (larger: more)"),
                       .role = Role::Episodes,
                       .shape = Shape::Points};
    for (size_t from = 0, to = 0; from < pairs.size(); from = to) {
        while (to < pairs.size() && pairs[to].amount == pairs[from].amount &&
               pairs[to].episodes == pairs[from].episodes)
            ++to;
        const std::span<const Pair> alike(pairs.data() + from, to - from);
        points.points.push_back({.x = alike.front().amount,
                                 .y = alike.front().episodes,
                                 .label = pointLabel(alike, factor, lag),
                                 .weight = int(alike.size())});
    }
    chart.series.push_back(std::move(points));
}

QString medianLabel(std::span<const Pair> bin, const Factor& factor)
{
    const QString median = QCoreApplication::translate("Chart", "%1: median %2 on %n closed day(s)",
                                                       nullptr, int(bin.size()))
                               .arg(rangeText(bin, factor), number(*medianEpisodes(bin)));
    const auto interval = intervalOf(bin);
    return interval ? QCoreApplication::translate("Chart", "%1 (95 % interval %2 to %3)")
                          .arg(median, number(interval->lower), number(interval->upper))
                    : median;
}

void addMedians(ChartData& chart, const std::vector<std::span<const Pair>>& bins,
                const Factor& factor)
{
    ChartSeries line{.name = QCoreApplication::translate("Chart", "Median of similar days"),
                     .role = Role::Median};
    ChartSeries band{.name = QCoreApplication::translate("Chart", "95 % interval of the median"),
                     .role = Role::Median,
                     .shape = Shape::Band};
    for (const std::span<const Pair> bin : bins) {
        const std::optional<double> height = medianEpisodes(bin);
        const QString label = medianLabel(bin, factor);
        const auto interval = intervalOf(bin);
        // A bin of one amount only is to be seen too.
        const double edge = bin.front().amount == bin.back().amount ? chart.x.most * 0.012 : 0;
        for (const double x : {bin.front().amount - edge, bin.back().amount + edge}) {
            line.points.push_back({x, height, label});
            if (interval)
                band.points.push_back(
                    {.x = x, .y = interval->lower, .label = label, .top = interval->upper});
        }
        line.points.push_back({bin.back().amount + edge, {}, {}}); // bins do not touch
        band.points.push_back({bin.back().amount + edge, {}, {}});
    }
    if (bins.empty())
        return;
    chart.series.push_back(std::move(band));
    chart.series.push_back(std::move(line));
}

void addUprightThreshold(ChartData& chart, const Factor& factor)
{
    if (!factor.threshold)
        return;
    const double limit = factor.toUnit(factor.threshold->limit);
    const QString text = factor.thresholdText();
    if (limit <= chart.x.most)
        chart.series.push_back(
            {.name = text,
             .role = Role::Threshold,
             .points = {{limit, chart.y.least, text}, {limit, chart.y.most, text}}});
}

QString sentence(const std::vector<Pair>& pairs, const std::vector<std::span<const Pair>>& bins,
                 const Factor& factor, int lag)
{
    const QString days =
        lag == 0 ? QCoreApplication::translate("Chart", "%n closed day(s) with %1 recorded.",
                                               nullptr, int(pairs.size()))
                 : QCoreApplication::translate("Chart",
                                               "%n closed day(s) with %1 recorded %2 "
                                               "before.",
                                               nullptr, int(pairs.size()));
    const QString count =
        lag == 0 ? days.arg(factor.displayName())
                 : days.arg(factor.displayName(),
                            QCoreApplication::translate("Chart", "%n day(s)", nullptr, lag));
    if (bins.size() < 2)
        return count + u' ' +
               QCoreApplication::translate("Chart", "Not enough different days yet to compare.");
    return count + u' ' +
           QCoreApplication::translate(
               "Chart", "Lowest amounts (%1): a median of %2 on %3 days. Highest amounts (%4): "
                        "a median of %5 on %6 days. Whether this may be luck is judged on "
                        "the Findings page.")
               .arg(rangeText(bins.front(), factor), number(*medianEpisodes(bins.front())),
                    countNumber(qint64(bins.front().size())), rangeText(bins.back(), factor),
                    number(*medianEpisodes(bins.back())), countNumber(qint64(bins.back().size())));
}

QString twitchTitle(int lag)
{
    return lag == 0
               ? QCoreApplication::translate("Chart", "Twitches on the same day")
               : QCoreApplication::translate("Chart", "Twitches %n day(s) later", nullptr, lag);
}

} // namespace

ChartData dose(const Snapshot& snapshot, const ChartQuery& query)
{
    ChartData chart = begin("dose");
    const Factor* factor = factorToDraw(chart, snapshot, query);
    if (!factor)
        return chart;
    const std::vector<Pair> pairs = pairsOf(snapshot, query, *factor);
    if (pairs.empty()) {
        chart.empty = QCoreApplication::translate(
                          "Chart", "No closed day has %1 recorded in this time. Record it on the "
                                   "Today page and close the day, or choose a longer period.")
                          .arg(factor->displayName());
        return chart;
    }
    const std::vector<std::span<const Pair>> bins = binsOf(pairs);
    chart.x = factorAxis(*factor, pairs.back().amount);
    chart.y =
        countAxis(twitchTitle(query.lag), std::ranges::max(pairs, {}, &Pair::episodes).episodes);
    // Points at zero are not to sit on the axis.
    chart.x.least = -0.03 * chart.x.most;
    chart.y.least = -0.06 * chart.y.most;
    addPoints(chart, pairs, *factor, query.lag);
    addMedians(chart, bins, *factor);
    addUprightThreshold(chart, *factor);
    chart.sentence = sentence(pairs, bins, *factor, query.lag);
    return chart;
}

} // namespace myolog::charts
