// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of `myolog analyze` ask for, and which of them make no sense together. The
// period holds for `myolog report` as well.
#pragma once

#include "app/cli/command.h"
#include "core/analysis/findings.h"

namespace myolog::cli {

/// Wrong usage when two options were given of which one would go unheard.
CliResult<void> checkOptionsTogether(const CliCall& call);

/// Of --ci and --watch. Wrong usage when, with those the diary watches, more are watched than may
/// be, or one that may not be.
CliResult<AnalysisSettings> analysisSettings(const CliCall& call, const Snapshot& snapshot);

/// Of --from and --to. Wrong usage when no day of the diary or table can lie between them.
CliResult<Period> periodIn(const CliCall& call, const Snapshot& snapshot);

} // namespace myolog::cli
