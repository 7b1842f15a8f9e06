// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `myolog log` understands: words and options into rows.
#pragma once

#include "app/cli/command.h"

namespace myolog {

/// "90s", "2min", "1h30min" in seconds.
CliResult<double> parseDuration(const QString& text);
/// The moment of --at and --about, or now. A time alone is of today.
CliResult<Moment> momentOfCall(const CliCall& call);

/// The episode that `log twitch` describes.
CliResult<Episode> episodeOfCall(const CliCall& call);
/// The entries of `log FACTOR AMOUNT` or `log INTAKE [SERVINGS]`.
CliResult<std::vector<Row>> entriesOfCall(const CliCall& call, const Catalogue& catalogue);

inline constexpr const char* yesOrNo[] = {"yes", "no"};

/// Those that go with every word.
std::span<const CliOption> fixedLogOptions();
/// The fixed ones, then those about a twitch: how long, where, and each choice and question.
std::span<const CliOption> logOptions();

} // namespace myolog
