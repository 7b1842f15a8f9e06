// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet of days is, whatever stands in its rows and columns: a cell for each day that knows
// its state and says it in words, and the day that is chosen.
#pragma once

#include "core/diary/snapshot.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace myolog {

/// What the calendar tells of a day.
struct DayFacts {
    DayState state = DayState::NotLogged;
    int twitches = 0;
    bool closed = false;
    bool touched = false; ///< something was logged
};

class DayModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the year or month with that day.
    void setShown(SnapshotPtr snapshot, QDate shown);
    QDate shown() const { return m_shown; }
    QDate today() const { return m_snapshot ? m_snapshot->today : QDate(); }
    /// Unset before the diary began and after today: what was not to be logged is not missing.
    std::optional<DayFacts> facts(QDate day) const;
    /// Invalid for a cell without a day.
    virtual QDate date(const QModelIndex& index) const = 0;
    /// Invalid for a day that is not shown.
    virtual QModelIndex indexOf(QDate date) const = 0;

    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString dayText(QDate day) const;

    SnapshotPtr m_snapshot;
    QDate m_shown;
};

class DayView : public QTableView {
    Q_OBJECT
public:
    /// Keeps the chosen day where it can.
    void setShown(const SnapshotPtr& snapshot, QDate shown);
    QDate shown() const { return m_model->shown(); }
    QDate chosen() const { return m_model->date(currentIndex()); }
    void choose(QDate day) { setCurrentIndex(m_model->indexOf(day)); }

Q_SIGNALS:
    void daySelected(QDate day);

protected:
    /// Takes the model over.
    DayView(DayModel* model, QWidget* parent);
    void changeEvent(QEvent* event) override;
    /// Sizes from the font.
    virtual void fitCells() = 0;
    DayModel& days() { return *m_model; }
    /// For headers and numbers.
    QFont smallFont() const;

private:
    DayModel* m_model;
};

} // namespace myolog
