// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The habits a person meets every day: shown on Today at once, and asked about in the evening.
#pragma once

#include "core/diary/snapshot.h"

namespace myolog {

/// The built-in factors of every day and the person's own, without hidden ones, in the order of the
/// catalogue. Of many own ones these are the watched, then those used most in the snapshot.
std::vector<const Factor*> everydayFactors(const Snapshot& snapshot);

} // namespace myolog
