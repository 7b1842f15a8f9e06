// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands/commands.h"

namespace myolog {

namespace {

const CliCommand table[] = {
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

} // namespace myolog
