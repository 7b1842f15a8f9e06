// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interval of a rate ratio as a line on a log scale, with "no difference" marked: its width
// says at a glance how little or how much is known.
#pragma once

#include "core/analysis/findings.h"

#include <QWidget>

class QPainter;

namespace myolog {

class ForestRow : public QWidget {
    Q_OBJECT
public:
    /// Without any bound there is nothing to draw.
    static bool canShow(const Pattern& pattern);
    explicit ForestRow(const PatternTest& test, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double place(double ratio) const;
    void paintScale(QPainter& painter) const;
    void paintInterval(QPainter& painter) const;
    /// The interval goes on beyond that end of the scale.
    void paintArrow(QPainter& painter, double end) const;

    PatternTest m_test;
};

} // namespace myolog
