// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the plain forms: fields under each other, Save and Cancel; Esc does not throw away
// what was typed without asking.
#pragma once

#include "app/widgets/dialog.h"
#include "core/diary/record.h"

#include <QDate>

class QDateEdit;
class QFormLayout;

namespace myolog {

class Context;

class RecordDialog : public Dialog {
    Q_OBJECT
public:
    void reject() override;

protected:
    RecordDialog(Context& context, QWidget* parent);

    Context& context() { return m_context; }
    QFormLayout* form() { return m_form; }
    /// What the form is about, on top.
    void addHeading(const QString& text);
    /// A remark across the whole form, as plain text.
    void addRemark(const QString& text);
    /// Adds the buttons; call it when every field holds its first value. `verb` stands in place of
    /// "Save".
    void finish(const QString& verb = {});
    /// Writes the row and closes; on error the dialog stays as it is.
    void save(const QString& what, const Row& row);
    /// A date that has come already, with a calendar to drop down.
    QDateEdit* makeDate(const QString& name, QDate date);

private:
    void noteEdits();

    Context& m_context;
    QFormLayout* m_form;
    bool m_edited = false;
};

} // namespace myolog
