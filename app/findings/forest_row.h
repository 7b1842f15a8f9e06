// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interval of a rate ratio as a line on a log scale, with "no difference" marked: its width
// says at a glance how little or how much is known.
#pragma once

#include "core/analysis/findings.h"

#include <QWidget>

namespace myolog {

class ForestRow : public QWidget {
    Q_OBJECT
public:
    explicit ForestRow(const PatternTest& test, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double place(double ratio) const;

    PatternTest m_test;
};

} // namespace myolog
