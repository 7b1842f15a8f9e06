// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One amount of one factor: how much, when, and a note.
#pragma once

#include "core/diary/record.h"

#include <QDialog>

namespace myolog {

class Context;

class EntryDialog : public QDialog {
    Q_OBJECT
public:
    EntryDialog(Context& context, Entry entry, QWidget* parent = nullptr);
    void accept() override;

private:
    Context& m_context;
    Entry m_entry;
};

} // namespace myolog
