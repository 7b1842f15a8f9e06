// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The options of the command line: what one is, and the ones the window itself understands.
#pragma once

#include <QCommandLineParser>
#include <span>

namespace myolog {

struct CommandLineOption {
    const char* name;                          ///< "from"
    const char* value;                         ///< placeholder, "DATE"; "" for a switch
    const char* help;                          ///< QT_TRANSLATE_NOOP("Cli", …)
    std::span<const char* const> allowed = {}; ///< the only words it takes; empty for any
    const char* context = "Cli";               ///< translation context of `help`
    bool repeatable = false;                   ///< each time it is given adds to the others
};

/// The first one, the diary, is understood by every command as well.
std::span<const CommandLineOption> windowOptions();
void addOptions(QCommandLineParser& parser, std::span<const CommandLineOption> options);

} // namespace myolog
