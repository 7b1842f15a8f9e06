// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search field, filters and the table of rows; says what the person wants done with which rows.
#pragma once

#include "app/history/history_model.h"

#include <QWidget>

class QComboBox;
class QKeyEvent;
class QLineEdit;
class QPushButton;
class QTableView;

namespace myolog {

class Card;
class CellEdit;
class Context;
class WrappedLabel;

class HistoryList : public QWidget {
    Q_OBJECT
public:
    explicit HistoryList(Context& context, QWidget* parent = nullptr);

    /// Keeps filter, place and selection where it can.
    void setRows(std::shared_ptr<const Rows> rows, RowTeller teller, RowKind kinds);
    void setPeriod(const Period& period);
    /// What stands in place of the table while there is nothing at all: a sentence and, where
    /// something can be added, the button to begin with.
    void setEmptyState(const QString& sentence, bool canAdd);
    /// Whether values can be changed in the row; not so in the bin.
    void setEditable(bool on);
    /// A value is being written.
    bool isEditing() const;
    std::vector<Row> selectedRows() const;
    int selectedCount() const;
    /// The file whose rows alone are shown; unset when all are.
    std::optional<QString> chosenOrigin() const;
    void focusSearch();
    QString searched() const;
    void search(const QString& words);

Q_SIGNALS:
    void logWanted();
    void editWanted(const Row& row);
    void deleteWanted();
    void selectionChanged();
    /// A value is no longer being written.
    void editingEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void fillOrigins();
    void applyFilter();
    void tellCount();
    bool keyPressed(QKeyEvent& press);
    /// Opens the field of the current row and gives it the key.
    bool editInRow(QKeyEvent* typed);
    bool isEditable(const QModelIndex& index) const;

    HistoryModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_kind;
    QComboBox* m_origin;
    QTableView* m_table;
    CellEdit* m_cell;
    WrappedLabel* m_count;
    Card* m_empty;
    WrappedLabel* m_emptyText;
    QPushButton* m_log;
    HistoryFilter m_filter;
    bool m_filterWaits = false; ///< until no value is being written
};

} // namespace myolog
