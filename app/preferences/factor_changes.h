// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that hold what a person changed about factors. Pure functions.
#pragma once

#include "core/diary/snapshot.h"

namespace myolog {

/// The stored preference of a factor, or a new one that changes nothing.
FactorPreference preferenceOf(const Rows& rows, const QString& factor);
/// Moves a factor `by` places down the list (up when negative); only what moves is written.
std::vector<Row> moveFactor(const Snapshot& snapshot, const QString& factor, int by);
/// The limit of the built-in table; none for an own factor or one without a limit.
std::optional<Threshold> builtInThreshold(const QString& factor);

} // namespace myolog
