// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the command table, one file each.
#pragma once

#include "app/cli/command.h"

namespace myolog::cli {

CliResult<void> analyze(const CliCall& call);
CliResult<void> factors(const CliCall& call);

} // namespace myolog::cli
