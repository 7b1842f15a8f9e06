// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/calendar_legend.h"

#include "app/history/day_sign.h"
#include "app/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <functional>

namespace myolog {

namespace {

using PaintSign = std::function<void(QPainter&, const QRectF&, const QPalette&)>;

class DaySign : public QWidget {
public:
    explicit DaySign(PaintSign paint) : m_paint(std::move(paint))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const int line = fontMetrics().height();
        return {line, line};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_paint(painter, rect(), palette());
    }

private:
    PaintSign m_paint;
};

PaintSign signOf(DayState state)
{
    return [state](QPainter& painter, const QRectF& cell, const QPalette& palette) {
        paintDayState(painter, cell, state, palette);
    };
}

QWidget* makePair(PaintSign paint, const QString& text)
{
    auto* pair = new QWidget;
    auto* layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new DaySign(std::move(paint)));
    layout->addWidget(new QLabel(text));
    return pair;
}

} // namespace

CalendarLegend::CalendarLegend(QWidget* parent) : QWidget(parent)
{
    // It breaks into lines at the width of the sheet, and asks for none of its own.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makePair(signOf(DayState::Twitched), tr("twitched")));
    layout->addWidget(makePair(signOf(DayState::None), tr("none")));
    layout->addWidget(makePair(signOf(DayState::NotLogged), tr("twitches not logged")));
    layout->addWidget(makePair(paintWeekend, tr("weekend")));
    m_ofMonth = {makePair(paintPartlyLogged, tr("partly logged")),
                 makePair(paintClosed, tr("closed"))};
    for (QWidget* pair : m_ofMonth)
        layout->addWidget(pair);
}

void CalendarLegend::showMonthSigns(bool on)
{
    for (QWidget* pair : m_ofMonth)
        pair->setVisible(on);
}

} // namespace myolog
