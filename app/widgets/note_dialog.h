// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few words about a moment, perhaps a question for the next visit.
#pragma once

#include "app/widgets/record_dialog.h"
#include "core/base/result.h"

class QCheckBox;
class QDateTimeEdit;
class QPlainTextEdit;

namespace myolog {

class WrappedLabel;

class NoteDialog : public RecordDialog {
    Q_OBJECT
public:
    /// A note of this moment.
    static Note newNote(Context& context);
    NoteDialog(Context& context, Note note, QWidget* parent = nullptr);
    void accept() override;

    /// The note with that text, as it may be stored; an error in words when there is none.
    static Result<Note> withText(Note note, const QString& text);

private:
    Note m_note;
    QPlainTextEdit* m_text;
    QDateTimeEdit* m_when;
    QCheckBox* m_question;
    WrappedLabel* m_problem;
};

} // namespace myolog
