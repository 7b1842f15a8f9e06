// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What --help prints, made from the command table, and what is said after wrong words.
#pragma once

#include "app/cli/command.h"

namespace myolog {

/// The window's options and every command.
QString programHelp();
/// One command: its words, and each option with its explanation.
QString commandHelp(const CliCommand& command);
/// "Usage: myolog log WORD [AMOUNT] [options]", and where to read on; null for the program itself.
QString usageText(const CliCommand* command);

/// " Did you mean “coffee”?", or "" when nothing is like `word`.
QString didYouMean(const QString& word, const QStringList& candidates);

} // namespace myolog
