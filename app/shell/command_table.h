// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the menus offer: text, shortcut and tool tip of each command, once.
#pragma once

#include <QString>
#include <span>

namespace myolog {

class MainWindow;

struct Command {
    const char* id;
    const char* menu;     ///< QT_TRANSLATE_NOOP("Command", …), with mnemonic
    const char* text;     ///< QT_TRANSLATE_NOOP("Command", …), with mnemonic
    const char* shortcut; ///< portable, "Ctrl+T", or ""
    const char* tip;      ///< QT_TRANSLATE_NOOP("Command", …), or ""
    void (*run)(MainWindow&);
    bool beginsGroup = false; ///< a line stands above it
};

std::span<const Command> commandTable();

} // namespace myolog
