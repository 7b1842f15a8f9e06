// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/forest_row.h"

#include "app/widgets/tone.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <limits>

namespace myolog {

namespace {

/// The same scale in every row, so that rows can be compared.
constexpr double scaleFrom = 0.2;
constexpr double scaleTo = 5;

struct ScaleMark {
    double ratio;
    const char* name;
};

constexpr ScaleMark scaleMarks[] = {
    {0.25, QT_TRANSLATE_NOOP("ForestRow", "a quarter")},
    {0.5, QT_TRANSLATE_NOOP("ForestRow", "half")},
    {1, QT_TRANSLATE_NOOP("ForestRow", "as much")},
    {2, QT_TRANSLATE_NOOP("ForestRow", "twice")},
    {4, QT_TRANSLATE_NOOP("ForestRow", "four times")},
};

} // namespace

bool ForestRow::canShow(const Pattern& pattern)
{
    return pattern.test && (pattern.test->hasInterval || pattern.test->low || pattern.test->high);
}

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

void ForestRow::paintScale(QPainter& painter) const
{
    const double line = fontMetrics().height();
    const double middle = line * 0.65;
    painter.setPen(tone::field(palette()));
    painter.drawLine(QPointF(place(scaleFrom), middle), QPointF(place(scaleTo), middle));
    for (const ScaleMark& mark : scaleMarks) {
        const bool same = mark.ratio == 1;
        const double x = place(mark.ratio);
        const double half = line * (same ? 0.6 : 0.3);
        painter.setPen(QPen(same ? tone::quiet(palette()) : tone::field(palette()), same ? 2 : 1));
        painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half));
        painter.setPen(tone::quiet(palette()));
        painter.drawText(QRectF(x - 5 * line, line * 1.35, 10 * line, line * 1.15),
                         Qt::AlignHCenter | Qt::AlignTop,
                         QCoreApplication::translate("ForestRow", mark.name));
    }
}

void ForestRow::paintArrow(QPainter& painter, double end) const
{
    const double line = fontMetrics().height();
    const double middle = line * 0.65;
    const double tip = place(end) + (end > 1 ? line : -line) * 0.5;
    painter.drawPolygon(QPolygonF(
        {{tip, middle}, {place(end), middle - line * 0.25}, {place(end), middle + line * 0.25}}));
}

void ForestRow::paintInterval(QPainter& painter) const
{
    const double middle = fontMetrics().height() * 0.65;
    const double low = m_test.low.value_or(0);
    const double high = m_test.high.value_or(std::numeric_limits<double>::infinity());
    const QColor accent = tone::accent(palette());
    painter.setPen(QPen(accent, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(place(low), middle), QPointF(place(high), middle));
    painter.setBrush(accent);
    painter.setPen(Qt::NoPen);
    if (low < scaleFrom)
        paintArrow(painter, scaleFrom);
    if (high > scaleTo)
        paintArrow(painter, scaleTo);
    if (m_test.ratio >= scaleFrom && m_test.ratio <= scaleTo)
        painter.drawEllipse(QPointF(place(m_test.ratio), middle), fontMetrics().height() * 0.3,
                            fontMetrics().height() * 0.3);
}

void ForestRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintInterval(painter);
}

} // namespace myolog
