// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/close_day_dialog.h"

#include "app/context.h"

namespace myolog {

CloseDayDialog::CloseDayDialog(Context& context, QDate day, QWidget* parent)
    : QDialog(parent), m_context(context), m_day(day)
{
}

void CloseDayDialog::accept()
{
    DayMark mark;
    mark.day = m_day;
    if (m_context.send({.what = tr("Close the day"), .rows = {mark}}, this))
        QDialog::accept();
}

} // namespace myolog
