// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Nothing more to add": closes a day and asks once about habits that a day adds up.
#pragma once

#include <QDate>
#include <QDialog>

namespace myolog {

class Context;

class CloseDayDialog : public QDialog {
    Q_OBJECT
public:
    CloseDayDialog(Context& context, QDate day, QWidget* parent = nullptr);
    void accept() override;

private:
    Context& m_context;
    QDate m_day;
};

} // namespace myolog
