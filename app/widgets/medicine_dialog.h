// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A medicine that was started, changed or stopped.
#pragma once

#include "app/widgets/record_dialog.h"
#include "core/diary/medicine_event.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace myolog {

class CheckedLine;

class MedicineDialog : public RecordDialog {
    Q_OBJECT
public:
    MedicineDialog(Context& context, MedicineChange medicine, QWidget* parent = nullptr);
    void accept() override;

private:
    MedicineChange m_medicine;
    CheckedLine* m_name;
    QLineEdit* m_dose;
    QComboBox* m_event;
    QDateEdit* m_day;
    QPlainTextEdit* m_note;
};

} // namespace myolog
