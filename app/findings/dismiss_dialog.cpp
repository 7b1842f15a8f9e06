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
    setWindowTitle(tr("Put aside"));
    addRemark(title);
    m_reason->setPlaceholderText(tr("for example: I was travelling"));
    form()->addRow(tr("Reason"), m_reason);
    finish();
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
