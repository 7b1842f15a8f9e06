// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the chart table: one tall, the others small below it until they are asked to grow.
#pragma once

#include "app/page.h"
#include "core/charts/chart.h"

class QGridLayout;
class QPushButton;

namespace myolog {

class ChartChooser;
class ChartPanel;
class FolderButton;
class Heading;
class PageBody;
class QuietLabel;

class TrendsPage : public Page {
    Q_OBJECT
public:
    explicit TrendsPage(Context& context, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFoot();
    void makeSmallPanels();
    void retranslate();
    void remember();
    void drawCharts();
    /// Those that rest on findings, when these come.
    void drawFindings();
    template <typename Which>
    void drawSmall(Which which);
    ChartQuery query() const;
    void placeSmallPanels();
    void drawTall();
    /// Of the chosen time, in shares of what the tall chart shows.
    void showStretch(double from, double to);
    void showWhole();
    void grow(const ChartKind& kind);
    void save();
    void copy();

    Context& m_context;
    SnapshotPtr m_shown; ///< what the charts were drawn from
    PageBody* m_body;
    Heading* m_heading;
    ChartChooser* m_chooser;
    ChartPanel* m_tall;
    QuietLabel* m_remark;
    FolderButton* m_folder;
    QPushButton* m_save;
    QPushButton* m_copy;
    QPushButton* m_whole;
    /// What of the chosen time the tall chart is drawn out to; in parts of a day, so that small
    /// steps add up.
    struct Stretch {
        double first; ///< Julian day number
        double days;
    };
    std::optional<Stretch> m_stretch;
    QGridLayout* m_grid;
    std::vector<ChartPanel*> m_small; ///< one for each row of the chart table
};

} // namespace myolog
