// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/forest_row.h"

#include "app/widgets/tone.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

/// The same scale in every row, so that rows can be compared.
constexpr double scaleFrom = 0.2;
constexpr double scaleTo = 5;
constexpr double scaleMarks[] = {0.25, 0.5, 1, 2, 4};

} // namespace

ForestRow::ForestRow(const PatternTest& test, QWidget* parent) : QWidget(parent), m_test(test)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QLocale locale;
    const QString low = test.low ? locale.toString(*test.low, 'f', 2) : tr("open");
    const QString high = test.high ? locale.toString(*test.high, 'f', 2) : tr("open");
    setAccessibleName(
        tr("Interval of the rate ratio, %1 to %2; 1 is no difference").arg(low, high));
    setToolTip(accessibleName());
}

QSize ForestRow::sizeHint() const
{
    return {360, fontMetrics().height() * 5 / 2};
}

double ForestRow::place(double ratio) const
{
    const double share =
        std::log(std::clamp(ratio, scaleFrom, scaleTo) / scaleFrom) / std::log(scaleTo / scaleFrom);
    const double margin = fontMetrics().height();
    return margin + share * (width() - 2 * margin);
}

void ForestRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = fontMetrics().height();
    const double middle = line * 0.65;
    const double half = line * 0.3;
    painter.setPen(tone::line(palette()));
    painter.drawLine(QPointF(place(scaleFrom), middle), QPointF(place(scaleTo), middle));
    for (const double mark : scaleMarks) {
        const double x = place(mark);
        painter.setPen(
            QPen(mark == 1 ? tone::quiet(palette()) : tone::line(palette()), mark == 1 ? 2 : 1));
        painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half));
        painter.setPen(tone::quiet(palette()));
        painter.drawText(QRectF(x - 3 * line, line * 1.35, 6 * line, line * 1.15),
                         Qt::AlignHCenter | Qt::AlignTop, QLocale().toString(mark, 'g', 3));
    }
    const QColor accent = tone::accent(palette());
    painter.setPen(QPen(accent, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(place(m_test.low.value_or(scaleFrom)), middle),
                     QPointF(place(m_test.high.value_or(scaleTo)), middle));
    if (!std::isfinite(m_test.ratio) || m_test.ratio <= 0)
        return;
    painter.setBrush(accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(place(m_test.ratio), middle), half, half);
}

} // namespace myolog
