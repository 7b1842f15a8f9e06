// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A month as a sheet: a row for each week, a column for each weekday; with how many twitches there
// were and which days are closed or partly logged.
#pragma once

#include "app/history/day_view.h"

namespace myolog {

class MonthModel : public DayModel {
    Q_OBJECT
public:
    using DayModel::DayModel;

    QDate date(const QModelIndex& index) const override;
    QModelIndex indexOf(QDate date) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The day of the first cell, often one of the month before.
    QDate firstCell() const;
};

class MonthView : public DayView {
    Q_OBJECT
public:
    explicit MonthView(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The arrow keys went beyond the month; that day is to be shown and chosen.
    void dayWanted(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void fitCells() override;

private:
    QDate stepped(QDate day, int key) const;
};

} // namespace myolog
