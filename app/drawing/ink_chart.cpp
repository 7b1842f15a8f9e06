// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/ink_chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

constexpr double hairline = 4;
constexpr double stroke = 8;

/// 1, 2, 5, 10, 20 … so that at most three ticks stand over the base stroke.
double tickStep(double most)
{
    double step = std::pow(10, std::floor(std::log10(std::max(most, 1.0) / 3)));
    step = std::max(step, 1.0);
    for (int i = 0; most / step > 3; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

/// The smallest distance between neighbours, so that bars never touch.
double pitch(const ChartSeries& series)
{
    double least = 1e9;
    for (size_t i = 1; i < series.points.size(); ++i)
        least = std::min(least, std::abs(series.points[i].x - series.points[i - 1].x));
    return series.points.size() < 2 ? 1 : least;
}

} // namespace

InkChart::InkChart(QPainter& painter, const QFont& font) : m_painter(painter), m_font(font) {}

void InkChart::paint(const QRectF& rect, const ChartData& chart)
{
    m_chart = &chart;
    m_painter.save();
    m_painter.setFont(m_font);
    m_painter.setPen(Qt::black);
    if (!chart.empty.isEmpty()) {
        m_painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, chart.empty);
    } else {
        layOut(rect);
        paintHatches();
        for (const ChartSeries& series : chart.series)
            if (!series.rightAxis && series.shape == Shape::Bars)
                paintBars(series);
        for (const ChartSeries& series : chart.series)
            if (!series.rightAxis && series.shape == Shape::Line)
                paintLine(series);
        paintFlags();
        paintAxes();
    }
    m_painter.restore();
}

double InkChart::x(double value) const
{
    const Axis& axis = m_chart->x;
    return m_plot.left() + (value - axis.least) / (axis.most - axis.least) * m_plot.width();
}

double InkChart::y(double value) const
{
    return m_plot.bottom() - value / m_most * m_plot.height();
}

void InkChart::layOut(const QRectF& rect)
{
    double largest = 0;
    for (const ChartSeries& series : m_chart->series)
        if (!series.rightAxis)
            for (const ChartPoint& point : series.points)
                largest = std::max(largest, point.y.value_or(0));
    m_step = tickStep(largest);
    m_most = std::max(1.0, std::ceil(largest / m_step) * m_step);
    const QFontMetricsF metrics(m_font);
    const double left = metrics.horizontalAdvance(QLocale().toString(m_most, 'f', 0)) + 40;
    m_plot = rect.adjusted(left, metrics.height() * 0.6, -20, -metrics.height() - 30);
}

void InkChart::paintHatches() const
{
    constexpr double pitchOfLines = 32;
    m_painter.save();
    m_painter.setPen(QPen(Qt::black, hairline * 0.75));
    const double h = m_plot.height();
    for (const ChartSpan& span : m_chart->notLogged) {
        const QRectF area(QPointF(x(span.from), m_plot.top()),
                          QPointF(x(span.to), m_plot.bottom()));
        m_painter.setClipRect(area);
        // All hatches lie on one raster, so that neighbouring spans join.
        const double first = std::floor((area.left() - h) / pitchOfLines) * pitchOfLines;
        for (double at = first; at < area.right(); at += pitchOfLines)
            m_painter.drawLine(QPointF(at, area.bottom()), QPointF(at + h, area.top()));
    }
    m_painter.restore();
}

void InkChart::paintBars(const ChartSeries& series) const
{
    const double unit = m_plot.width() / (m_chart->x.most - m_chart->x.least);
    const double width = std::max(pitch(series) * unit * 0.72, hairline * 2);
    const double ring = std::min(width * 0.9, 44.0);
    for (const ChartPoint& point : series.points) {
        if (!point.y)
            continue;
        const double centre = x(point.x);
        if (*point.y > 0) {
            m_painter.fillRect(QRectF(QPointF(centre - width / 2, y(*point.y)),
                                      QPointF(centre + width / 2, m_plot.bottom())),
                               Qt::black);
        } else if (m_chart->x.kind == AxisKind::Date) {
            m_painter.setPen(QPen(Qt::black, hairline));
            m_painter.setBrush(Qt::white);
            m_painter.drawEllipse(QPointF(centre, m_plot.bottom() - ring), ring / 2, ring / 2);
        }
    }
}

void InkChart::paintLine(const ChartSeries& series) const
{
    QPen pen(series.role == Role::Median ? Qt::white : Qt::black, stroke * 3);
    for (const bool under : {true, false}) {
        // A white edge keeps the stroke readable where it crosses black bars.
        pen = QPen(under ? Qt::white : Qt::black, under ? stroke * 2.6 : stroke,
                   !under && series.role == Role::Threshold ? Qt::DashLine : Qt::SolidLine);
        m_painter.setPen(pen);
        for (size_t i = 1; i < series.points.size(); ++i) {
            const ChartPoint& a = series.points[i - 1];
            const ChartPoint& b = series.points[i];
            if (a.y && b.y)
                m_painter.drawLine(QPointF(x(a.x), y(*a.y)), QPointF(x(b.x), y(*b.y)));
        }
    }
}

void InkChart::paintFlags() const
{
    constexpr double size = 36;
    for (const ChartFlag& flag : m_chart->flags) {
        const QPointF tip(x(flag.x), m_plot.top());
        m_painter.setPen(QPen(Qt::black, hairline, Qt::DotLine));
        m_painter.drawLine(tip, QPointF(tip.x(), m_plot.bottom()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
        m_painter.drawPolygon(
            QPolygonF{tip, tip + QPointF(-size / 2, -size), tip + QPointF(size / 2, -size)});
    }
}

void InkChart::paintAxes() const
{
    m_painter.setPen(QPen(Qt::black, hairline));
    m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    const double half = QFontMetricsF(m_font).height() / 2;
    for (double tick = 0; tick <= m_most + m_step / 2; tick += m_step) {
        m_painter.drawLine(QPointF(m_plot.left() - 16, y(tick)), QPointF(m_plot.left(), y(tick)));
        m_painter.drawText(QRectF(m_plot.left() - 1000, y(tick) - half, 1000 - 26, 2 * half),
                           Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(tick, 'f', 0));
    }
    switch (m_chart->x.kind) {
    case AxisKind::Date:
        return paintDays();
    case AxisKind::Hour:
        for (int hour = 0; hour <= 24; hour += 6)
            paintLabel(hour, QString::number(hour));
        return;
    case AxisKind::Category:
        for (int i = 0; i < m_chart->x.categories.size(); ++i)
            paintLabel(i, m_chart->x.categories[i]);
        return;
    case AxisKind::Number:
        paintLabel(m_chart->x.least, QLocale().toString(m_chart->x.least));
        paintLabel(m_chart->x.most, QLocale().toString(m_chart->x.most));
        return;
    }
}

void InkChart::paintDays() const
{
    // The 1st, 8th, 15th … of the window would say little: Mondays, as many as have room.
    const QFontMetricsF metrics(m_font);
    const QDate first = QDate::fromJulianDay(qint64(std::ceil(m_chart->x.least)));
    const QDate last = QDate::fromJulianDay(qint64(std::floor(m_chart->x.most)));
    const double week = 7 * m_plot.width() / (m_chart->x.most - m_chart->x.least);
    const QString widest = QLocale().toString(QDate(2026, 9, 28), QStringLiteral("d MMM"));
    const int every = std::max(1, int(std::ceil(metrics.horizontalAdvance(widest) * 1.5 / week)));
    int n = 0;
    for (QDate day = first.addDays((8 - first.dayOfWeek()) % 7); day <= last;
         day = day.addDays(7)) {
        const double at = double(day.toJulianDay());
        if (n++ % every == 0)
            paintLabel(at, QLocale().toString(day, QStringLiteral("d MMM")));
    }
}

void InkChart::paintLabel(double at, const QString& words) const
{
    const double bottom = m_plot.bottom();
    m_painter.setPen(QPen(Qt::black, hairline));
    m_painter.drawLine(QPointF(x(at), bottom), QPointF(x(at), bottom + 16));
    const QFontMetricsF metrics(m_font);
    const double width = metrics.horizontalAdvance(words) + 2;
    // The outer labels stay over the plot instead of hanging out of the section.
    const double left = std::clamp(x(at) - width / 2, m_plot.left() - 20,
                                   std::max(m_plot.left() - 20, m_plot.right() + 20 - width));
    m_painter.drawText(QRectF(left, bottom + 20, width, metrics.height()), Qt::AlignLeft, words);
}

} // namespace myolog
