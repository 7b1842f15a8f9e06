// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the command line. To add one, add a row here and a file to commands/.
#include "app/cli/command.h"

#include "app/cli/commands/commands.h"

namespace myolog {

namespace {

constexpr CliOption windowTable[] = {
    // The first one is understood by every command as well.
    {"diary", "FILE", QT_TRANSLATE_NOOP("Cli", "Work on this diary instead of your own.")},
    {"page", "ID", QT_TRANSLATE_NOOP("Cli", "Show this page first.")},
    {"language", "ID", QT_TRANSLATE_NOOP("Cli", "Speak this language, for example “de”.")},
    {"scheme", "ID", QT_TRANSLATE_NOOP("Cli", "Colours of the window.")},
};

constexpr const char* analyzeFormats[] = {"text", "json"};
constexpr CliOption analyzeOptions[] = {
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "First day; the diary's first if not given.")},
    {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "Last day; today if not given.")},
    {"format", "FORMAT", QT_TRANSLATE_NOOP("Cli", "How to print: text (the default) or json."),
     analyzeFormats},
};

const CliCommand table[] = {
    {"analyze", "",
     QT_TRANSLATE_NOOP("Cli", "Show warning signs, days beyond a threshold and patterns."),
     analyzeOptions, false, cli::analyze},
    {"factors",
     "",
     QT_TRANSLATE_NOOP("Cli", "List everything that can be tracked."),
     {},
     false,
     cli::factors},
};

} // namespace

std::span<const CliCommand> cliTable()
{
    return table;
}

std::span<const CliOption> windowOptions()
{
    return windowTable;
}

} // namespace myolog
