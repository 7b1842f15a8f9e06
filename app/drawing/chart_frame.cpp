// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_frame.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

std::vector<LegendEntry> legendOf(const ChartData& chart)
{
    std::vector<LegendEntry> legend;
    if (barsLie(chart)) // each has its name beside it
        return legend;
    for (const ChartSeries& series : chart.series)
        if (&series != titledSeries(chart, false) && &series != titledSeries(chart, true))
            legend.push_back({.text = series.name, .role = series.role, .shape = series.shape});
    if (chart.x.kind != AxisKind::Date)
        return legend;
    const bool quiet = std::ranges::any_of(chart.series, [](const ChartSeries& series) {
        return series.shape == Shape::Bars &&
               std::ranges::any_of(series.points, [](const ChartPoint& p) { return p.y == 0; });
    });
    if (quiet)
        legend.push_back({.sign = LegendEntry::Sign::NoTwitching,
                          .text = QCoreApplication::translate("ChartView", "No twitching"),
                          .area = {}});
    if (!chart.notLogged.empty())
        legend.push_back({.sign = LegendEntry::Sign::NotLogged,
                          .text = QCoreApplication::translate("ChartView", "Twitches not logged"),
                          .area = {}});
    return legend;
}

double widest(const Canvas& canvas, const std::vector<Tick>& ticks)
{
    const QFontMetricsF metrics = canvas.metrics();
    double width = 0;
    for (const Tick& tick : ticks)
        width = std::max(width, metrics.horizontalAdvance(tick.text));
    return width;
}

/// Labels that are too long end in dots; the whole name stays in the value's own label.
void elide(const Canvas& canvas, std::vector<Tick>& ticks, double width)
{
    const QFontMetricsF metrics = canvas.metrics();
    for (Tick& tick : ticks)
        tick.text = metrics.elidedText(tick.text, Qt::ElideRight, width);
}

/// Names on top of each other would say nothing: where `lines` are too few for all of them some
/// are left out.
std::vector<Tick> everyReadable(std::vector<Tick> ticks, double lines)
{
    const auto step = size_t(std::max(1.0, std::ceil(double(ticks.size()) / std::max(1.0, lines))));
    std::vector<Tick> kept;
    for (size_t i = 0; i < ticks.size(); i += step)
        kept.push_back(std::move(ticks[i]));
    return kept;
}

/// What is told of each row at its end gives way where the names leave too little for the drawing.
void fitRowEnds(const Canvas& canvas, const ChartData& chart, ChartFrame& frame, double width)
{
    constexpr double leastShare = 0.3;
    if (!barsLie(chart) || chart.right.categories.isEmpty())
        return;
    frame.hasRight = width - widest(canvas, frame.yTicks) - widest(canvas, frame.rightTicks) >
                     width * leastShare;
    if (!frame.hasRight)
        frame.rightTicks.clear();
}

std::vector<Tick> upTicks(const Canvas& canvas, const Axis& axis, double height)
{
    if (axis.kind == AxisKind::Category) {
        std::vector<Tick> ticks = everyReadable(ticksFor(axis, height, {}), height / canvas.em());
        elide(canvas, ticks, canvas.rect.width() * 0.5);
        return ticks;
    }
    return numberTicks(axis, std::clamp(int(height / (canvas.em() * 2.2)), 1, 5));
}

bool anyRight(const ChartData& chart)
{
    return !chart.right.categories.isEmpty() ||
           std::ranges::any_of(chart.series, &ChartSeries::rightAxis);
}

/// Heights of what stands above and below the plot, in ems; 0 where there is none.
struct Strips {
    double axisTitles = 0;
    double flags = 0;
    double gap = 0.4;
    double below = 0;

    double all() const { return axisTitles + flags + gap + below; }
};

Strips stripsOf(const ChartData& chart)
{
    return {.axisTitles = !chart.y.title.isEmpty() || anyRight(chart) ? 1.4 : 0,
            .flags = chart.flags.empty() ? 0 : 1.3,
            .below = chart.x.title.isEmpty() ? 1.5 : 2.6};
}

} // namespace

bool barsLie(const ChartData& chart)
{
    return chart.cells.empty() && chart.y.kind == AxisKind::Category;
}

double heightToRead(const ChartData& chart, double em)
{
    constexpr double row = 1.35;
    constexpr double around = 8; // title, legend, axis
    return barsLie(chart) ? em * (row * double(chart.y.categories.size()) + around) : 0;
}

const ChartSeries* titledSeries(const ChartData& chart, bool rightAxis)
{
    const auto it = std::ranges::find_if(chart.series, [&](const ChartSeries& series) {
        return series.rightAxis == rightAxis && series.role != Role::Threshold &&
               (rightAxis || series.name == chart.y.title);
    });
    return it == chart.series.end() ? nullptr : &*it;
}

double signWidth(const Canvas& canvas)
{
    return canvas.em() * 1.5;
}

double flowLegend(const Canvas& canvas, std::vector<LegendEntry>& entries, const QRectF& area)
{
    if (entries.empty())
        return 0;
    const double row = canvas.em() * 1.3;
    double x = area.left();
    double y = area.top();
    for (LegendEntry& entry : entries) {
        const double width =
            signWidth(canvas) + canvas.metrics().horizontalAdvance(entry.text) + canvas.em();
        if (x > area.left() && x + width - canvas.em() > area.right()) {
            x = area.left();
            y += row;
        }
        entry.area = QRectF(x, y, width, row);
        x += width;
    }
    return y + row - area.top();
}

ChartFrame layOut(const Canvas& canvas, const ChartData& chart)
{
    const double em = canvas.em();
    ChartFrame frame;
    QRectF rest = canvas.rect;
    const auto takeTop = [&](double height) {
        const QRectF taken(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(rest.top() + height);
        return taken;
    };
    if (!chart.title.isEmpty())
        frame.title = takeTop(em * 1.5);
    frame.legend = legendOf(chart);
    // In a small chart the lines matter more than their names, which every value's label repeats;
    // on paper there is no label to ask for.
    constexpr double leastPlot = 5;
    const Strips strips = stripsOf(chart);
    const double legend = flowLegend(canvas, frame.legend, rest);
    if (!canvas.paper && rest.height() - legend < em * (strips.all() + leastPlot))
        frame.legend.clear();
    else
        takeTop(legend);
    frame.hasRight = anyRight(chart);
    frame.axisTitles = takeTop(em * strips.axisTitles);
    frame.flags = takeTop(em * strips.flags);
    takeTop(em * strips.gap);
    if (!chart.x.title.isEmpty())
        frame.xTitle = QRectF(rest.left(), rest.bottom() - em * 1.2, rest.width(), em * 1.2);
    rest.setBottom(rest.bottom() - em * strips.below);

    frame.yTicks = upTicks(canvas, chart.y, rest.height());
    if (frame.hasRight)
        frame.rightTicks = upTicks(canvas, chart.right, rest.height());
    fitRowEnds(canvas, chart, frame, rest.width());
    const double gap = em * 0.5;
    rest.setLeft(rest.left() + widest(canvas, frame.yTicks) + gap);
    rest.setRight(rest.right() - (frame.hasRight ? widest(canvas, frame.rightTicks) + gap : gap));
    frame.plot = rest;
    frame.xTicks = ticksFor(chart.x, rest.width(), [&](const QString& words) {
        return canvas.metrics().horizontalAdvance(words);
    });
    return frame;
}

double ChartFrame::placeX(const ChartData& chart, double x) const
{
    if (chart.x.ratio) // what lies beyond stays at the edge
        return plot.left() + std::log(std::clamp(x, chart.x.least, chart.x.most) / chart.x.least) /
                                 std::log(chart.x.most / chart.x.least) * plot.width();
    return plot.left() + (x - chart.x.least) / (chart.x.most - chart.x.least) * plot.width();
}

double ChartFrame::placeY(const Axis& axis, double y) const
{
    const double up = (y - axis.least) / (axis.most - axis.least) * plot.height();
    // Names read from the top.
    return axis.kind == AxisKind::Category ? plot.top() + up : plot.bottom() - up;
}

double ChartFrame::barSlot(const ChartData& chart, const ChartSeries& bars) const
{
    if (barsLie(chart))
        return plot.height() / std::max<qsizetype>(1, chart.y.categories.size());
    if (bars.points.size() < 2)
        return std::min(plot.width(), plot.width() / (chart.x.most - chart.x.least));
    // The median: months differ in length, and the first and last group may be cut short.
    std::vector<double> steps;
    for (size_t i = 1; i < bars.points.size(); ++i)
        steps.push_back(bars.points[i].x - bars.points[i - 1].x);
    std::ranges::nth_element(steps, steps.begin() + steps.size() / 2);
    return steps[steps.size() / 2] / (chart.x.most - chart.x.least) * plot.width();
}

} // namespace myolog
