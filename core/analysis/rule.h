// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule is: a function that adds to the findings. To look for one more thing, add a row to
// rule_table.cpp; if it needs mathematics of its own, a file next to it.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// What every rule works on.
struct RuleInput {
    const Snapshot& snapshot;
    Period period; ///< closed at both ends, to today at the latest
    int persistenceDays;
};

struct Rule {
    const char* id;
    void (*apply)(const RuleInput&, const Rule&, Findings&);
    int lag = 0; ///< patterns: days between exposure and episodes
};

/// In the order in which they are applied.
std::span<const Rule> ruleTable();

} // namespace myolog
