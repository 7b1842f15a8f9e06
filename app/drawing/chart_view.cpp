// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_view.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace myolog {

void paintChart(QPainter& painter, const QRectF& rect, const ChartData& chart,
                const ChartLook& look)
{
    painter.save();
    painter.setFont(look.font);
    painter.setPen(look.dark ? Qt::white : Qt::black);
    if (!chart.empty.isEmpty())
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, chart.empty);
    for (const ChartSeries& series : chart.series) {
        const Axis& y = series.rightAxis ? chart.right : chart.y;
        for (const ChartPoint& point : series.points) {
            if (!point.y)
                continue;
            const double across = (point.x - chart.x.least) / (chart.x.most - chart.x.least);
            const double up = (*point.y - y.least) / (y.most - y.least);
            const QPointF place(rect.left() + across * rect.width(),
                                rect.bottom() - up * rect.height());
            painter.drawLine(place, QPointF(place.x(), rect.bottom()));
        }
    }
    painter.restore();
}

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ChartView::setChart(const ChartData& chart)
{
    m_chart = chart;
    m_marked = -1;
    m_painted = {};
    setAccessibleName(chart.empty.isEmpty() ? chart.sentence : chart.empty);
    update();
}

QString ChartView::markedLabel() const
{
    if (m_chart.series.empty())
        return {};
    const std::vector<ChartPoint>& points = m_chart.series.front().points;
    return m_marked >= 0 && m_marked < int(points.size()) ? points[m_marked].label : QString();
}

QSize ChartView::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 36, em * 16};
}

QSize ChartView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 10, em * 8};
}

ChartLook ChartView::look() const
{
    return {.dark = palette().window().color().lightness() < 128, .font = font()};
}

void ChartView::mark(int index)
{
    const int size = m_chart.series.empty() ? 0 : int(m_chart.series.front().points.size());
    m_marked = std::clamp(index, -1, size - 1);
    Q_EMIT markMoved(markedLabel());
    update();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, rect(), m_chart, look());
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right)
        mark(m_marked + 1);
    else if (event->key() == Qt::Key_Left)
        mark(std::max(0, m_marked - 1));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_chart.series.empty())
        mark(int(event->position().x() / width() * double(m_chart.series.front().points.size())));
}

void ChartView::mousePressEvent(QMouseEvent*)
{
    Q_EMIT activated();
}

void ChartView::leaveEvent(QEvent*)
{
    mark(-1);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    mark(-1);
    QWidget::focusOutEvent(event);
}

void ChartView::changeEvent(QEvent* event)
{
    m_painted = {};
    QWidget::changeEvent(event);
}

} // namespace myolog
