// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/identity_card.h"

#include "core/base/text.h"
#include "core/report/document.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace myolog {

IdentityCard::IdentityCard(QWidget* parent)
    : Card(tr("About you"), parent), m_name(new QLineEdit), m_birthDate(new QLineEdit),
      m_anonymous(new QCheckBox(tr("A&nonymous copy")))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_birthDate->setObjectName(QStringLiteral("birth_date"));
    m_anonymous->setObjectName(QStringLiteral("anonymous"));
    m_anonymous->setToolTip(tr("Leaves out name, date of birth, notes and questions."));
    auto* form = new QFormLayout;
    body()->addLayout(form);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Na&me"), m_name);
    form->addRow(tr("Date of &birth"), m_birthDate);
    form->addRow(m_anonymous);
    for (QLineEdit* line : {m_name, m_birthDate}) {
        line->setMaxLength(maxNameLength);
        connect(line, &QLineEdit::textEdited, this, &IdentityCard::typed);
        connect(m_anonymous, &QCheckBox::toggled, line, &QWidget::setDisabled);
    }
    connect(m_anonymous, &QCheckBox::toggled, this, &IdentityCard::chosen);
}

void IdentityCard::fill(const ReportOptions& options)
{
    const auto put = [](QLineEdit* line, const QString& text) {
        // The cursor stays where it is in a text that is the same.
        if (line->text() != text)
            line->setText(text);
    };
    put(m_name, options.name);
    put(m_birthDate, options.birthDate);
    const QSignalBlocker quiet(this);
    m_anonymous->setChecked(options.anonymous);
}

void IdentityCard::read(ReportOptions& options) const
{
    options.name = m_name->text().trimmed();
    options.birthDate = m_birthDate->text().trimmed();
    options.anonymous = m_anonymous->isChecked();
}

} // namespace myolog
