// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Closes many past days at once. Days on which something was logged are proposed; a day of which
// nothing is known is only closed when the person says so.
#pragma once

#include "app/widgets/dialog.h"
#include "core/diary/snapshot.h"

class QCheckBox;
class QPushButton;

namespace myolog {

class Context;
class DayChecklist;

class CloseDaysDialog : public Dialog {
    Q_OBJECT
public:
    explicit CloseDaysDialog(Context& context, QWidget* parent = nullptr);
    void accept() override;

private:
    QWidget* makeNoneBox();
    void countDays();

    Context& m_context;
    SnapshotPtr m_snapshot;
    DayChecklist* m_days;
    QPushButton* m_close;
    std::vector<std::pair<QString, QCheckBox*>> m_none; ///< by factor id
};

} // namespace myolog
