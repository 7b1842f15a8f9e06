// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_view.h"

#include "app/tone.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

constexpr double zoomStep = 1.5;
constexpr double moveStep = 0.25; ///< of what is shown

} // namespace

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

int ChartView::margin() const
{
    return fontMetrics().height() / 2;
}

int ChartView::heightToRead() const
{
    return int(std::ceil(myolog::heightToRead(m_chart, fontMetrics().height())));
}

QSize ChartView::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 10, em * 8};
}

ChartLook ChartView::look() const
{
    return {.scheme = &tone::scheme(palette()), .font = font()};
}

QRectF ChartView::chartRect() const
{
    const double in = margin();
    return QRectF(rect()).adjusted(in, in, -in, -in);
}

template <typename Use>
void ChartView::onCanvas(Use use)
{
    picture();
    QPainter painter(&m_picture);
    use(canvasOn(painter, chartRect(), look()));
}

const std::vector<ChartStop>& ChartView::stops()
{
    if (!m_stops.empty() || !m_chart.empty.isEmpty())
        return m_stops;
    const QRectF area = chartRect();
    onCanvas([&](const Canvas& canvas) { m_stops = chartStops(canvas, m_chart); });
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
    const ChartColours& ink = look().scheme->chart;
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
        painter.setPen(QPen(look().scheme->chart.accent, 2));
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

QRectF ChartView::plot()
{
    QRectF plot;
    onCanvas([&](const Canvas& canvas) { plot = layOut(canvas, m_chart).plot; });
    return plot.translated(chartRect().topLeft());
}

void ChartView::zoom(double factor, double centre)
{
    Q_EMIT stretchWanted(centre - centre / factor, centre + (1 - centre) / factor);
}

bool ChartView::zoomKey(QKeyEvent& event)
{
    if (m_chart.x.kind != AxisKind::Date)
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const int key = event.key();
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoom(zoomStep, 0.5);
    else if (key == Qt::Key_Minus)
        zoom(1 / zoomStep, 0.5);
    else if (key == Qt::Key_0)
        Q_EMIT wholeWanted();
    else if (shift && key == Qt::Key_Left)
        Q_EMIT stretchWanted(-moveStep, 1 - moveStep);
    else if (shift && key == Qt::Key_Right)
        Q_EMIT stretchWanted(moveStep, 1 + moveStep);
    else
        return false;
    return true;
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    // Without Ctrl the wheel moves the page.
    if (m_chart.x.kind != AxisKind::Date || !(event->modifiers() & Qt::ControlModifier) ||
        event->angleDelta().y() == 0)
        return QWidget::wheelEvent(event);
    const QRectF area = plot();
    const double centre =
        std::clamp((event->position().x() - area.left()) / area.width(), 0.0, 1.0);
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep, centre);
    event->accept();
}

bool ChartView::rowKey(const QKeyEvent& event)
{
    if (m_marked < 0 || (event.key() != Qt::Key_Down && event.key() != Qt::Key_Up))
        return false;
    const int next = stopBeside(stops(), m_marked, event.key() == Qt::Key_Down ? 1 : -1);
    if (next >= 0)
        mark(next);
    return next >= 0; // else the page moves
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (zoomKey(*event) || rowKey(*event))
        return;
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

void ChartView::mousePressEvent(QMouseEvent* event)
{
    m_moved = false;
    if (event->button() == Qt::LeftButton && m_chart.x.kind == AxisKind::Date)
        m_dragged = event->position().x();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged) {
        const double by = event->position().x() - *m_dragged;
        if (!m_moved && std::abs(by) < QApplication::startDragDistance())
            return;
        m_moved = true;
        const double share = by / plot().width();
        Q_EMIT stretchWanted(-share, 1 - share);
        m_dragged = event->position().x();
        return;
    }
    mark(nearestStop(stops(), event->position()));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragged.reset();
    if (!m_moved && event->button() == Qt::LeftButton && rect().contains(event->pos()))
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
