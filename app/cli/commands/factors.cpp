// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

namespace myolog::cli {

CliResult<void> factors(const CliCall& call)
{
    for (const BuiltInFactor& row : builtInFactors())
        call.out << fromBuiltIn(row).column() << '\t' << fromBuiltIn(row).displayName() << '\n';
    return {};
}

} // namespace myolog::cli
