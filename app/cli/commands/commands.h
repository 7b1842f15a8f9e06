// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the command table, one file each.
#pragma once

#include "app/cli/command.h"

namespace myolog::cli {

CliResult<void> analyze(const CliCall& call);
CliResult<void> chart(const CliCall& call);
CliResult<void> check(const CliCall& call);
CliResult<void> close(const CliCall& call);
CliResult<void> exportDiary(const CliCall& call);
CliResult<void> factors(const CliCall& call);
CliResult<void> importFile(const CliCall& call);
CliResult<void> list(const CliCall& call);
CliResult<void> log(const CliCall& call);
CliResult<void> sample(const CliCall& call);
CliResult<void> report(const CliCall& call);
CliResult<void> watch(const CliCall& call);

} // namespace myolog::cli
