// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A year as a sheet: a column for each month, a row for each day of it. A dot is a day with
// twitches, a ring a day without, hatching a day that was not logged.
#pragma once

#include "core/diary/snapshot.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace myolog {

class YearModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The DayState of a recorded day, as int; no value outside the diary.
    static constexpr int stateRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setYear(SnapshotPtr snapshot, int year);
    int year() const { return m_year; }
    /// Invalid for 31 April.
    QDate date(const QModelIndex& index) const;
    QModelIndex indexOf(QDate date) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString dayText(QDate day) const;

    SnapshotPtr m_snapshot;
    int m_year = 0;
};

class YearView : public QTableView {
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);
    void show(const SnapshotPtr& snapshot, int year);
    int year() const { return m_model->year(); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void daySelected(QDate day);
    void monthSelected(int month);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitCells();

    YearModel* m_model;
};

/// The sign of a day's state, filling `cell`.
void paintDayState(QPainter& painter, const QRectF& cell, DayState state, const QPalette& palette);

} // namespace myolog
