// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/question_list.h"

#include "app/context.h"
#include "core/base/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace myolog {

QuestionList::QuestionList(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget), m_new(new QLineEdit),
      m_delete(new QPushButton(tr("De&lete")))
{
    m_list->setObjectName(QStringLiteral("questions"));
    m_list->setAccessibleName(tr("Questions for the visit"));
    m_list->setWordWrap(true);
    m_list->setToolTip(tr("Double-click or press F2 to change a question."));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_new->setObjectName(QStringLiteral("new_question"));
    m_new->setPlaceholderText(tr("A question for the doctor"));
    m_new->setAccessibleName(tr("New question for the visit"));
    auto* addButton = new QPushButton(tr("&Add"));
    m_delete->setObjectName(QStringLiteral("delete_question"));
    m_delete->setEnabled(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(addButton);
    buttons->addWidget(m_delete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_new);
    column->addLayout(buttons);

    connect(addButton, &QPushButton::clicked, this, &QuestionList::add);
    connect(m_new, &QLineEdit::returnPressed, this, &QuestionList::add);
    connect(m_delete, &QPushButton::clicked, this, &QuestionList::removeCurrent);
    // Later, when the editor in the list has closed: a change of the diary fills the list anew.
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        QMetaObject::invokeMethod(
            this, [this, row = m_list->row(item), text = item->text()] { change(row, text); },
            Qt::QueuedConnection);
    });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_delete->setEnabled(row >= 0); });
}

void QuestionList::fill(const Snapshot& snapshot)
{
    std::vector<Note> questions;
    for (const Note& note : snapshot.rows.notes)
        if (note.question)
            questions.push_back(note);
    if (questions == m_questions && m_list->count() == int(questions.size()))
        return;
    m_questions = std::move(questions);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Note& note : m_questions) {
        auto* item = new QListWidgetItem(note.text, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_delete->setEnabled(m_list->currentRow() >= 0);
}

bool QuestionList::hasTyped() const
{
    return !m_new->text().isEmpty() || m_list->viewport()->findChild<QLineEdit*>();
}

void QuestionList::add()
{
    const QString text = cleanText(m_new->text());
    if (text.isEmpty())
        return;
    Note note;
    note.when = momentOf(m_context.clock().now());
    note.text = text;
    note.question = true;
    if (m_context.send({.what = tr("Add a question"), .rows = {note}}, this))
        m_new->clear();
}

void QuestionList::change(int row, const QString& words)
{
    if (row < 0 || row >= int(m_questions.size()))
        return;
    Note note = m_questions[size_t(row)];
    const QString text = cleanText(words);
    if (text == note.text)
        return;
    if (text.isEmpty()) {
        // An emptied line is no wish to delete; the old words come back.
        const QSignalBlocker quiet(m_list);
        m_list->item(row)->setText(note.text);
        return;
    }
    note.text = text;
    m_context.send({.what = tr("Change a question"), .rows = {note}}, this);
}

void QuestionList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Note note = m_questions.at(size_t(row));
    note.deletedMs = m_context.clock().now().toMSecsSinceEpoch();
    m_context.send({.what = tr("Delete a question"), .rows = {note}}, this);
}

} // namespace myolog
