// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/note_dialog.h"

#include "app/context.h"
#include "app/widgets/date_typing.h"
#include "app/widgets/heading.h"
#include "core/base/date_text.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace myolog {

namespace {

/// The same place, another wall-clock time there.
Moment moved(const Moment& moment, const QDateTime& wall, const QDateTime& now)
{
    const QTimeZone zone(moment.zone.toUtf8());
    QDateTime when = now;
    if (zone.isValid())
        when.setTimeZone(zone);
    when.setDate(wall.date());
    when.setTime(wall.time());
    return momentOf(when);
}

} // namespace

Note NoteDialog::newNote(Context& context)
{
    Note note;
    note.when = momentOf(context.clock().now());
    return note;
}

NoteDialog::NoteDialog(Context& context, Note note, QWidget* parent)
    : RecordDialog(context, parent), m_note(std::move(note)),
      m_text(new QPlainTextEdit(m_note.text)), m_when(new QDateTimeEdit),
      m_question(new QCheckBox(tr("A &question for the next visit"))), m_problem(new WrappedLabel)
{
    setWindowTitle(tr("Note"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 6);
    // A time without zone: the wall clock of the place where the note was made.
    const QDateTime local = m_note.when.local();
    m_when->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
    m_when->setTimeSpec(Qt::UTC);
    m_when->setDisplayFormat(longYearFormat() + u' ' + clockFormat());
    new DateTyping(*m_when);
    m_when->setCalendarPopup(true);
    m_when->setAccessibleName(tr("Date and time"));
    m_question->setChecked(m_note.question);
    m_problem->hide();

    form()->addRow(tr("Te&xt"), m_text);
    form()->addRow(QString(), m_problem);
    form()->addRow(tr("&When?"), m_when);
    form()->addRow(QString(), m_question);
    addRemark(tr("Ctrl+Enter saves."));
    finish();
}

Result<Note> NoteDialog::withText(Note note, const QString& text)
{
    if (text.trimmed().isEmpty())
        return failure(tr("There is nothing written yet."));
    note.text = text;
    return note;
}

void NoteDialog::accept()
{
    const Result<Note> written = withText(m_note, m_text->toPlainText());
    m_problem->setText(written ? QString() : QStringLiteral("⚠ ") + written.error().text);
    m_problem->setVisible(!written);
    m_text->setAccessibleDescription(m_problem->text());
    if (!written)
        return m_text->setFocus();
    m_note = *written;
    m_note.question = m_question->isChecked();
    const QDateTime wall = m_when->dateTime();
    const QDateTime before = m_note.when.local();
    if (wall.date() != before.date() || wall.time() != before.time())
        m_note.when = moved(m_note.when, wall, context().clock().now());
    save(tr("Write a note"), m_note);
}

} // namespace myolog
