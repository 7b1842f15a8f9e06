// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A laboratory value as it stands on the sheet, with that laboratory's reference range.
#pragma once

#include "app/widgets/record_dialog.h"

class QComboBox;
class QLineEdit;

namespace myolog {

class CheckedLine;

class LabDialog : public RecordDialog {
    Q_OBJECT
public:
    LabDialog(Context& context, LabValue lab, QWidget* parent = nullptr);
    void accept() override;

private:
    bool readNumbers();

    LabValue m_lab;
    QComboBox* m_analyte;
    CheckedLine* m_value;
    QComboBox* m_unit;
    CheckedLine* m_low;
    CheckedLine* m_high;
    QDateEdit* m_day;
    QLineEdit* m_note;
};

} // namespace myolog
