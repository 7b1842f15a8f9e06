// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/entry_dialog.h"

#include "app/context.h"

namespace myolog {

EntryDialog::EntryDialog(Context& context, Entry entry, QWidget* parent)
    : QDialog(parent), m_context(context), m_entry(std::move(entry))
{
}

void EntryDialog::accept()
{
    if (m_context.send({.what = tr("Change an entry"), .rows = {m_entry}}, this))
        QDialog::accept();
}

} // namespace myolog
