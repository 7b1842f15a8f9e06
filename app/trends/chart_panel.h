// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in its card, with its sentence below.
#pragma once

#include "app/drawing/chart_view.h"
#include "app/widgets/card.h"

namespace myolog {

class QuietLabel;

class ChartPanel : public Card {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setChart(const ChartData& chart);
    ChartView& view() { return *m_view; }
    /// A line of buttons below the sentence.
    void addFoot(QWidget* foot);

private:
    ChartView* m_view;
    QuietLabel* m_sentence;
};

} // namespace myolog
