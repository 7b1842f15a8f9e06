// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the row of the list: the amount of an entry, the text of a note. What is written is
// read, judged and stored as in the dialog of that row; what cannot be stays in its field.
#pragma once

#include "app/history/history_model.h"

#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

namespace myolog {

class Context;

class CellEdit : public QStyledItemDelegate {
    Q_OBJECT
public:
    CellEdit(Context& context, HistoryModel& model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    /// A name leaves room for the other columns; its tool tip says all of it.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The field comes with its text.
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    /// The row is stored here and not through the model.
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    /// The field that is open, or null.
    QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    /// The list was filled anew and the field is gone; the keys belong to the list again.
    void stored();
    /// The field is gone, whatever became of what was written.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Nobody else has changed the row since its field was opened.
    bool isAsItWas() const;
    QString whatChanges() const;
    Result<Row> read() const;
    void store();
    void refuse(QWidget* asker);
    void leave();

    Context& m_context;
    HistoryModel& m_model;
    mutable Row m_before;                   ///< the row that is edited
    mutable std::optional<Factor> m_factor; ///< of its amount
    mutable QPointer<QWidget> m_editor;
    mutable QPointer<QLineEdit> m_field;
    bool m_storing = false;
};

} // namespace myolog
