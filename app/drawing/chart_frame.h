// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything in a chart with axes lies.
#pragma once

#include "app/drawing/canvas.h"
#include "app/drawing/ticks.h"

namespace myolog {

/// A series or a sign explained in words.
struct LegendEntry {
    enum class Sign { Series, NotLogged, NoTwitching };
    Sign sign = Sign::Series;
    QString text;
    Role role = Role::Episodes;
    Shape shape = Shape::Line;
    QRectF area;
};

struct ChartFrame {
    QRectF title;
    QRectF axisTitles; ///< above the plot: left axis at the left, right axis at the right
    QRectF flags;
    QRectF plot;
    QRectF xTitle;
    std::vector<LegendEntry> legend;
    std::vector<Tick> xTicks, yTicks, rightTicks;
    bool hasRight = false;

    double placeX(const ChartData& chart, double x) const;
    double placeY(const Axis& axis, double y) const;
    /// Width on the plot that one bar may fill.
    double barSlot(const ChartData& chart, const ChartSeries& bars) const;
};

/// True where rows are names and bars, or ranges, lie.
bool barsLie(const ChartData& chart);
/// So that each row has its name; 0 where any height will do.
double heightToRead(const ChartData& chart, double em);
/// The series named by the axis title instead of the legend; null when there is none.
const ChartSeries* titledSeries(const ChartData& chart, bool rightAxis);

ChartFrame layOut(const Canvas& canvas, const ChartData& chart);
/// Places entries in rows from the top of `area`; returns the height used.
double flowLegend(const Canvas& canvas, std::vector<LegendEntry>& entries, const QRectF& area);
/// Width of the little picture before a legend's text.
double signWidth(const Canvas& canvas);

} // namespace myolog
