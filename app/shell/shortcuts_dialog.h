// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every key the program knows, by where it works.
#pragma once

#include "app/widgets/dialog.h"

class QTextBrowser;

namespace myolog {

class ShortcutsDialog : public Dialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(QWidget* parent = nullptr);

private:
    QTextBrowser* makeList();
};

} // namespace myolog
