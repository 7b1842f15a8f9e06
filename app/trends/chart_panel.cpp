// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/chart_panel.h"

#include "app/widgets/heading.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

ChartPanel::ChartPanel(QWidget* parent)
    : Card({}, parent), m_view(new ChartView), m_words(new QVBoxLayout), m_sentence(new QuietLabel)
{
    body()->addWidget(m_view, 1);
    m_words->setSpacing(body()->spacing());
    m_words->addWidget(m_sentence);
    body()->addLayout(m_words);
    m_margins = layout()->contentsMargins();
    align();
}

void ChartPanel::setChart(const ChartData& chart)
{
    m_view->setChart(chart);
    m_sentence->setText(chart.sentence);
    m_sentence->setVisible(!chart.sentence.isEmpty());
}

void ChartPanel::addFoot(QWidget* foot)
{
    m_words->addWidget(foot);
}

void ChartPanel::align()
{
    // The drawing keeps off the view's edge: that far the view stands out, and both begin where
    // the words of any other card do.
    const int out = std::min(m_view->margin(), m_margins.left());
    m_words->setContentsMargins(m_view->margin(), 0, m_view->margin(), 0);
    layout()->setContentsMargins(m_margins - QMargins(out, 0, out, 0));
}

void ChartPanel::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        align();
}

} // namespace myolog
