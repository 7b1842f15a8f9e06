// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/dismiss_dialog.h"

#include "app/context.h"

#include <QFormLayout>
#include <QLineEdit>

namespace myolog {

DismissDialog::DismissDialog(Context& context, const QString& finding, const QString& title,
                             QWidget* parent)
    : RecordDialog(context, parent), m_finding(finding), m_reason(new QLineEdit)
{
    setWindowTitle(tr("Put a finding aside"));
    addHeading(title);
    addRemark(tr("It moves down to “Put aside”, with your reason. It is checked like the others, "
                 "and the page for the doctor says that you put it aside. You can take it back at "
                 "any time."));
    m_reason->setPlaceholderText(tr("for example: I was travelling"));
    form()->addRow(tr("Reason, if you like"), m_reason);
    finish(tr("Put aside"));
}

void DismissDialog::accept()
{
    Dismissal dismissal;
    dismissal.day = context().today();
    dismissal.finding = m_finding;
    dismissal.reason = m_reason->text().trimmed();
    save(tr("Put a finding aside"), dismissal);
}

} // namespace myolog
