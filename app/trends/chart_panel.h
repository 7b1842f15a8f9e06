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

protected:
    void changeEvent(QEvent* event) override;

private:
    void align();

    ChartView* m_view;
    QVBoxLayout* m_words; ///< what stands below the drawing
    QuietLabel* m_sentence;
    QMargins m_margins; ///< of any card
};

} // namespace myolog
