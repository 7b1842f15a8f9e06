// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts for the printed page: one black ink, small, readable from a photocopy. Days not logged are
// hatched, days without twitching are rings, medicine changes are small triangles on top.
#pragma once

#include "core/charts/chart.h"

#include <QFont>
#include <QPainter>

namespace myolog {

class InkChart {
public:
    InkChart(QPainter& painter, const QFont& font);
    void paint(const QRectF& rect, const ChartData& chart);

private:
    double x(double value) const;
    double y(double value) const;
    void layOut(const QRectF& rect);
    void paintHatches() const;
    void paintBars(const ChartSeries& series) const;
    void paintLine(const ChartSeries& series) const;
    void paintFlags() const;
    void paintAxes() const;
    void paintDays() const;
    void paintLabel(double at, const QString& words) const;

    QPainter& m_painter;
    QFont m_font;
    const ChartData* m_chart = nullptr;
    QRectF m_plot;
    double m_most = 1; ///< of the left axis
    double m_step = 1;
};

} // namespace myolog
