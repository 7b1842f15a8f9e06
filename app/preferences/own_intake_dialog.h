// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drink, food or supplement of the person's own: what one serving carries.
#pragma once

#include "app/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace myolog {

class CheckedLine;

class OwnIntakeDialog : public RecordDialog {
    Q_OBJECT
public:
    OwnIntakeDialog(Context& context, OwnIntake own, QWidget* parent = nullptr);
    void accept() override;

private:
    struct PortionLine {
        Factor factor;
        CheckedLine* amount;
    };
    void addPortions();
    bool readName();
    bool readPortions();

    OwnIntake m_own;
    CheckedLine* m_name;
    QComboBox* m_kind;
    QLineEdit* m_serving;
    std::vector<PortionLine> m_portions;
};

} // namespace myolog
