// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/chart_panel.h"

#include "app/widgets/heading.h"

#include <QVBoxLayout>

namespace myolog {

ChartPanel::ChartPanel(QWidget* parent)
    : Card({}, parent), m_view(new ChartView), m_sentence(new QuietLabel)
{
    body()->addWidget(m_view, 1);
    body()->addWidget(m_sentence);
}

void ChartPanel::setChart(const ChartData& chart)
{
    m_view->setChart(chart);
    m_sentence->setText(chart.sentence);
    m_sentence->setVisible(!chart.sentence.isEmpty());
}

void ChartPanel::addFoot(QWidget* foot)
{
    body()->addWidget(foot);
}

} // namespace myolog
