// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many questions a check asked at once, and how many would look answered by luck alone.
#pragma once

#include "core/analysis/family.h"

namespace myolog {

/// Tests that were judged together.
int comparisons(const Findings& findings, Family family);
/// Tests of all families of family_table.cpp.
int comparisons(const Findings& findings);
/// Tests of the hours before a twitch: judged among themselves, and in none of these families.
int hourComparisons(const Findings& findings);

/// Of so many, how many are expected to have p at most 0.05 when nothing goes with anything.
double expectedByLuck(int comparisons);

} // namespace myolog
