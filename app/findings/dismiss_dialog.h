// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why a finding is put aside; the reason stands beside it from then on.
#pragma once

#include "app/widgets/record_dialog.h"

class QLineEdit;

namespace myolog {

class DismissDialog : public RecordDialog {
    Q_OBJECT
public:
    /// `finding` is its id, `title` what the person reads.
    DismissDialog(Context& context, const QString& finding, const QString& title, QWidget* parent);

    void accept() override;

private:
    QString m_finding;
    QLineEdit* m_reason;
};

} // namespace myolog
