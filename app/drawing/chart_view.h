// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart on the screen.
#pragma once

#include "app/drawing/chart_paint.h"

#include <QPixmap>
#include <QWidget>

namespace myolog {

/// Left and right walk through its values, up and down through those above each other, as does the
/// mouse; its
/// accessible name is the chart's sentence, its accessible description the marked value.
/// A date axis can be drawn out and moved: plus, minus, 0 and Shift with an arrow, the wheel with
/// Ctrl, dragging. Whoever listens gives it the chart of the other stretch.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(const ChartData& chart);
    const ChartData& chart() const { return m_chart; }
    /// Exact value and denominator of what is marked; empty when nothing is.
    QString markedLabel() const;

    /// Between its edge and the drawing, so that the line of the focus touches nothing.
    int margin() const;
    /// So that each row of a chart of rows has its name; 0 where any height will do.
    int heightToRead() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or Enter was pressed.
    void activated();
    void markMoved(const QString& label);
    /// The stretch from `from` to `to` is wanted, in shares of what is shown: 0 to 1 is all of it.
    void stretchWanted(double from, double to);
    /// All there is.
    void wholeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChartLook look() const;
    QRectF chartRect() const;
    const std::vector<ChartStop>& stops();
    void mark(int index);
    void paintMark(QPainter& painter);
    const QPixmap& picture();
    void forgetPicture();
    /// `use` gets the canvas that the picture is painted on: what is laid out on it lies the same.
    template <typename Use>
    void onCanvas(Use use);
    QRectF plot();
    bool zoomKey(QKeyEvent& event);
    bool rowKey(const QKeyEvent& event);
    void zoom(double factor, double centre);

    ChartData m_chart;
    int m_marked = -1;
    QPixmap m_picture; ///< the chart without the mark, so that moving the mark is cheap
    std::vector<ChartStop> m_stops;
    std::optional<double> m_dragged; ///< where the mouse took hold of the chart
    bool m_moved = false;            ///< what began as a click became a drag
};

} // namespace myolog
