// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the signs of the calendar mean.
#pragma once

#include <QWidget>

namespace myolog {

class CalendarLegend : public QWidget {
    Q_OBJECT
public:
    explicit CalendarLegend(QWidget* parent = nullptr);
    /// The month tells more of a day than the year.
    void showMonthSigns(bool on);

private:
    std::vector<QWidget*> m_ofMonth;
};

} // namespace myolog
