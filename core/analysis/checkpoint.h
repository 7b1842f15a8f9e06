// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When the diary is looked at: at fixed numbers of closed days, for whoever looks every week finds
// something in half of all diaries in which nothing is to be found. Between two checkpoints the
// last result stands with its date.
#pragma once

#include "core/analysis/findings.h"

#include <span>

namespace myolog {

/// Ascending, in closed days; after them comes one with every `laterCheckpoints` closed days.
std::span<const int> firstCheckpoints();
inline constexpr int laterCheckpoints = 91;

/// The smallest checkpoint above that many closed days.
int nextCheckpoint(int closedDays);

/// Those the diary has reached up to `until`, ascending.
std::vector<Check> checksReached(const DayTable& days, QDate until);

/// The whole diary: warnings and counts of today, patterns as of the last checkpoint. A finding is
/// repeated when the checkpoint before said the same; what the diary has stored of that one counts,
/// else it is replayed.
Findings analyseAtCheckpoint(const Snapshot& snapshot, const AnalysisSettings& settings = {});

/// True when both diaries are analysed alike: they differ at most in what no analysis reads, such
/// as notes and findings that were put aside.
bool analysedAlike(const Snapshot& a, const Snapshot& b);

/// What would have been shown at each checkpoint, ascending.
std::vector<Findings> replayCheckpoints(const Snapshot& snapshot,
                                        const AnalysisSettings& settings = {});

/// One row for each comparison that was tested and judged, to be kept in the diary. Empty when it
/// holds results of this checkpoint, or when none is reached.
std::vector<Row> resultsToKeep(const Snapshot& snapshot, const Findings& findings);

} // namespace myolog
