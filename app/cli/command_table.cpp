// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands/commands.h"

namespace myolog {

namespace {

#define HELP(text) QT_TRANSLATE_NOOP("Cli", text)

const CliCommand table[] = {
    {"factors", "", HELP("List everything that can be tracked."), {}, false, cli::factors},
};

#undef HELP

} // namespace

std::span<const CliCommand> cliTable()
{
    return table;
}

} // namespace myolog
