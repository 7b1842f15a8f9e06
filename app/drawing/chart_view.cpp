// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_view.h"

#include "app/drawing/chart_paint.h"
#include "app/drawing/heat_map_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace myolog {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(const ChartData& chart)
{
    m_chart = chart;
    forgetPicture();
    mark(-1);
    const QString said = chart.empty.isEmpty() ? chart.sentence : chart.empty;
    setAccessibleName(chart.title.isEmpty() ? said
                                            : QStringLiteral("%1. %2").arg(chart.title, said));
}

QString ChartView::markedLabel() const
{
    return m_marked >= 0 && m_marked < int(m_stops.size()) ? m_stops[m_marked].label : QString();
}

const QPixmap& ChartView::picture()
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent); // the card shows through
        QPainter painter(&m_picture);
        paintChart(painter, chartRect(), m_chart, look());
    }
    return m_picture;
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

QRectF ChartView::chartRect() const
{
    const double margin = fontMetrics().height() * 0.5;
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

const std::vector<ChartStop>& ChartView::stops()
{
    if (!m_stops.empty() || !m_chart.empty.isEmpty())
        return m_stops;
    picture();
    QPainter painter(&m_picture);
    const QRectF area = chartRect();
    Canvas canvas = canvasOn(painter, area, look());
    m_stops = m_chart.cells.empty() ? stopsOf(layOut(canvas, m_chart), m_chart)
                                    : heatMapStops(canvas, m_chart);
    for (ChartStop& stop : m_stops)
        stop.area.translate(area.topLeft());
    return m_stops;
}

void ChartView::mark(int index)
{
    const int last = index < 0 ? -1 : int(stops().size()) - 1;
    index = std::clamp(index, -1, last);
    if (index == m_marked)
        return;
    m_marked = index;
    setAccessibleDescription(markedLabel());
    Q_EMIT markMoved(markedLabel());
    update();
}

void ChartView::forgetPicture()
{
    m_picture = {};
    m_stops.clear();
    update();
}

void ChartView::paintMark(QPainter& painter)
{
    const QRectF& area = m_stops[m_marked].area;
    const Colours& ink = colours(look().dark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink.text, 1));
    painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 2, 2);
    const double em = fontMetrics().height();
    const QRectF bounds = chartRect();
    QRectF words = painter.boundingRect(QRectF(0, 0, bounds.width() * 0.7, bounds.height()),
                                        Qt::AlignLeft | Qt::TextWordWrap, markedLabel());
    QRectF box = words.adjusted(-em * 0.5, -em * 0.3, em * 0.5, em * 0.3);
    box.moveTopLeft({area.right() + em * 0.5, std::max(bounds.top(), area.top())});
    if (box.right() > bounds.right())
        box.moveRight(area.left() - em * 0.5);
    box.moveLeft(std::max(box.left(), bounds.left()));
    box.moveBottom(std::min(box.bottom(), bounds.bottom()));
    painter.setBrush(ink.background);
    painter.setPen(QPen(ink.threshold, 1));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(ink.text);
    painter.drawText(box.adjusted(em * 0.5, em * 0.3, -em * 0.5, -em * 0.3),
                     Qt::AlignLeft | Qt::TextWordWrap, markedLabel());
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture());
    if (!markedLabel().isEmpty())
        paintMark(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colours(look().dark).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    forgetPicture();
    mark(-1);
    QWidget::resizeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return mark(m_marked + 1);
    case Qt::Key_Left:
        return mark(m_marked < 0 ? int(stops().size()) - 1 : std::max(0, m_marked - 1));
    case Qt::Key_Home:
        return mark(0);
    case Qt::Key_End:
        return mark(int(stops().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    mark(nearestStop(stops(), event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
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
    forgetPicture();
    mark(-1);
    QWidget::changeEvent(event);
}

} // namespace myolog
