// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A year as a sheet: a column for each month, a row for each day of it.
#pragma once

#include "app/history/day_view.h"

namespace myolog {

class YearModel : public DayModel {
    Q_OBJECT
public:
    using DayModel::DayModel;

    QDate date(const QModelIndex& index) const override;
    QModelIndex indexOf(QDate date) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

class YearView : public DayView {
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// By its first day.
    void monthSelected(QDate month);

protected:
    void fitCells() override;
};

} // namespace myolog
