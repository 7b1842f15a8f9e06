// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/record_dialog.h"

#include "app/context.h"

#include "app/widgets/date_typing.h"
#include "app/widgets/heading.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace myolog {

RecordDialog::RecordDialog(Context& context, QWidget* parent)
    : Dialog(parent), m_context(context), m_form(new QFormLayout)
{
    body()->addLayout(m_form);
    // All fields end in one line.
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void RecordDialog::addHeading(const QString& text)
{
    body()->insertWidget(0, new Heading(text, Heading::Level::Card));
}

void RecordDialog::addRemark(const QString& text)
{
    auto* remark = new WrappedLabel(text);
    remark->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(remark);
}

QDateEdit* RecordDialog::makeDate(const QString& name, QDate date)
{
    auto* edit = new QDateEdit(date.isValid() ? date : m_context.today());
    edit->setDisplayFormat(longYearFormat());
    new DateTyping(*edit);
    edit->setCalendarPopup(true);
    edit->setMaximumDate(std::max(edit->date(), m_context.clock().now().date()));
    edit->setAccessibleName(name);
    return edit;
}

void RecordDialog::finish(const QString& verb)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    if (!verb.isEmpty())
        buttons->button(QDialogButtonBox::Save)->setText(verb);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    body()->addWidget(buttons);
    // In a field of several lines Enter begins a new line.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &QDialog::accept);
    }
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    noteEdits();
}

void RecordDialog::noteEdits()
{
    const auto edited = [this] { m_edited = true; };
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, edited);
    for (QPlainTextEdit* edit : findChildren<QPlainTextEdit*>()) {
        edit->setTabChangesFocus(true);
        connect(edit, &QPlainTextEdit::textChanged, this, edited);
    }
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::currentIndexChanged, this, edited);
    for (QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, edited);
}

void RecordDialog::save(const QString& what, const Row& row)
{
    if (m_context.send({.what = what, .rows = {row}}, this))
        Dialog::accept();
}

void RecordDialog::reject()
{
    if (!m_edited || m_context.prompt().confirmLeaving(this))
        Dialog::reject();
}

} // namespace myolog
