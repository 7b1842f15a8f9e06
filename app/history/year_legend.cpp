// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/year_legend.h"

#include "app/history/year_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace myolog {

namespace {

class DaySign : public QWidget {
public:
    explicit DaySign(DayState state) : m_state(state)
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
        paintDayState(painter, rect(), m_state, palette());
    }

private:
    DayState m_state;
};

} // namespace

YearLegend::YearLegend(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::pair<DayState, QString> signs[] = {{DayState::Twitched, tr("twitched")},
                                                  {DayState::None, tr("none")},
                                                  {DayState::NotLogged, tr("not logged")}};
    for (const auto& [state, text] : signs) {
        layout->addWidget(new DaySign(state));
        layout->addWidget(new QLabel(text));
    }
    layout->addStretch();
}

} // namespace myolog
