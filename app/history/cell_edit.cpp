// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/cell_edit.h"

#include "app/context.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/entry_dialog.h"
#include "app/widgets/note_dialog.h"

#include <QKeyEvent>

namespace myolog {

CellEdit::CellEdit(Context& context, HistoryModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_context(context), m_model(model)
{
}

QWidget* CellEdit::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                const QModelIndex& index) const
{
    m_before = m_model.rowAt(index.row());
    if (const auto* note = std::get_if<Note>(&m_before)) {
        m_field = new QLineEdit(note->text, parent);
        m_field->setAccessibleName(NoteDialog::tr("Text"));
        m_editor = m_field;
    } else {
        const auto& entry = std::get<Entry>(m_before);
        m_factor = *m_context.snapshot()->catalogue.factor(entry.factor);
        auto* amount = new AmountEdit(*m_factor, parent);
        amount->setAmount(entry.value);
        amount->setAutoFillBackground(true);
        amount->setContentsMargins(0, 0, 8, 0); // what it covers must not read as part of it
        m_field = amount->number();
        m_editor = amount;
    }
    // The view watches the editor itself, which of an amount is only the frame.
    if (m_field != m_editor)
        m_field->installEventFilter(const_cast<CellEdit*>(this));
    return m_editor;
}

QSize CellEdit::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize whole = QStyledItemDelegate::sizeHint(option, index);
    if (!option.widget || index.column() == HistoryModel::When)
        return whole;
    return whole.boundedTo({option.widget->width() * 2 / 5, QWIDGETSIZE_MAX});
}

void CellEdit::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                    const QModelIndex&) const
{
    // A narrow column must not hide what is being written.
    const QSize wanted = editor->sizeHint();
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), wanted.height()));
    place.moveCenter({place.center().x(), option.rect.center().y()});
    if (editor == m_field)
        place.setWidth(std::max(place.width(), wanted.width()));
    else
        place.setWidth(wanted.width());
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

bool CellEdit::isAsItWas() const
{
    const SnapshotPtr now = m_context.snapshot();
    const auto holds = [](const auto& rows, const auto& row) {
        return std::ranges::find(rows, row) != rows.end();
    };
    if (const auto* note = std::get_if<Note>(&m_before))
        return holds(now->rows.notes, *note);
    return holds(now->rows.entries, std::get<Entry>(m_before));
}

QString CellEdit::whatChanges() const
{
    return std::holds_alternative<Note>(m_before)
               ? NoteDialog::tr("Write a note")
               : EntryDialog::tr("Change %1").arg(m_factor->displayName());
}

Result<Row> CellEdit::read() const
{
    if (const auto* note = std::get_if<Note>(&m_before))
        return NoteDialog::withText(*note, m_field->text());
    return EntryDialog::withAmount(*m_factor, std::get<Entry>(m_before),
                                   static_cast<AmountEdit*>(m_editor.data())->amount());
}

void CellEdit::store()
{
    if (m_storing || !m_editor)
        return;
    m_storing = true; // a message takes the focus away, which would store once more
    // Not the field: it may go while a message stands over it, and the message with it.
    QWidget* asker = m_editor->window();
    const Result<Row> row = read();
    bool stored = false;
    if (!row)
        m_context.prompt().showError(asker, row.error());
    else if (!isAsItWas())
        refuse(asker);
    else if (*row == m_before)
        leave();
    else
        stored = m_context.send({.what = whatChanges(), .rows = {*row}}, asker);
    m_storing = false;
    if (stored) {
        leave();
        Q_EMIT this->stored();
    } else if (m_field) {
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void CellEdit::refuse(QWidget* asker)
{
    m_context.prompt().showError(
        asker, {.text = tr("This entry was changed or deleted meanwhile. What you wrote was not "
                           "stored: %1")
                            .arg(m_field->text())});
    leave();
}

void CellEdit::leave()
{
    if (QWidget* editor = std::exchange(m_editor, nullptr)) {
        m_field = nullptr;
        // A list that was filled anew has put it away already.
        if (editor->isVisible())
            Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT left();
    }
}

bool CellEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_editor || (watched != m_field && watched != m_editor))
        return false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            leave();
        else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
                 key == Qt::Key_Backtab)
            store();
        else
            return false;
        return true;
    }
    case QEvent::ShortcutOverride:
        // Esc belongs to the field, not to the window.
        if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept();
        return true;
    case QEvent::FocusOut: {
        // A click elsewhere means "done". A menu of the field or another window does not.
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod(this, &CellEdit::store, Qt::QueuedConnection);
        return false;
    }
    default:
        return false;
    }
}

} // namespace myolog
