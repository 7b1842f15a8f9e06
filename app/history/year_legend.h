// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the three signs of the calendar mean.
#pragma once

#include <QWidget>

namespace myolog {

class YearLegend : public QWidget {
    Q_OBJECT
public:
    explicit YearLegend(QWidget* parent = nullptr);
};

} // namespace myolog
