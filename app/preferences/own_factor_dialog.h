// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A factor of the person's own: its name, whether it adds up or is felt on a scale, and a limit.
#pragma once

#include "app/widgets/record_dialog.h"

class QCheckBox;
class QComboBox;

namespace myolog {

class CheckedLine;

class OwnFactorDialog : public RecordDialog {
    Q_OBJECT
public:
    OwnFactorDialog(Context& context, OwnFactor own, QWidget* parent = nullptr);
    void accept() override;

private:
    void fillUnits();
    void showKind();
    bool readName();
    bool readThreshold();
    bool isNew() const { return m_own.factor.id.isEmpty(); }

    OwnFactor m_own;
    CheckedLine* m_name;
    QComboBox* m_kind;
    QComboBox* m_unit;
    QComboBox* m_beyond;
    CheckedLine* m_limit;
    QCheckBox* m_zero;
};

} // namespace myolog
