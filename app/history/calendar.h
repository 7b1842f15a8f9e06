// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar beside the list: a year or a month at a time, and the way from one to the other.
// Opens as it was left.
#pragma once

#include "core/diary/snapshot.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace myolog {

class CalendarLegend;
class ChoiceBar;
class Context;
class MonthView;
class YearView;

class Calendar : public QWidget {
    Q_OBJECT
public:
    explicit Calendar(Context& context, QWidget* parent = nullptr);
    void setSnapshot(SnapshotPtr snapshot);
    /// The year or month with that day.
    void turnTo(QDate day);
    QDate shown() const { return m_shown; }

Q_SIGNALS:
    void daySelected(QDate day);
    /// A month was picked in the year; by its first day.
    void monthSelected(QDate month);
    /// The arrows went to another year or month; by a day of it.
    void turned(QDate to);

private:
    QLayout* makeHead();
    void connectViews();
    void showMonths(bool on);
    void choose(bool month);
    void turn(int by);
    void fill();

    Context& m_context;
    SnapshotPtr m_snapshot;
    QDate m_shown; ///< a day of what is shown
    bool m_byMonth = false;
    ChoiceBar* m_views;
    QLabel* m_name;
    QToolButton* m_before;
    QToolButton* m_after;
    YearView* m_year;
    MonthView* m_month;
    CalendarLegend* m_legend;
};

} // namespace myolog
