// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule is: a function that adds to the findings. To look for one more thing, add a row to
// rule_table.cpp; if it needs mathematics of its own, a file next to it.
#pragma once

#include "core/analysis/spell.h"

#include <stop_token>

namespace myolog {

/// For how long after it was recorded a sign counts as current, even outside a spell.
inline constexpr int currentDays = 14;

/// What every rule works on. Signs and spells are judged as of the period's last day.
struct RuleInput {
    const Snapshot& snapshot;
    Period period;                ///< closed at both ends, to today at the latest
    std::vector<DayState> states; ///< from the diary's first day to the period's last
    std::vector<Spell> spells;    ///< in these days, begun before the period or in it
    std::stop_token stop;         ///< what takes long looks at it

    /// Null when the last spell is over.
    const Spell* activeSpell() const;
    /// In the last `currentDays` days, or in the active spell, however long ago that began.
    bool isCurrent(QDate day) const;
    /// Current, or in the period.
    bool isEvidence(QDate day) const { return period.contains(day) || isCurrent(day); }
    /// True when both days lie in one spell or at most `currentDays` apart.
    bool together(QDate a, QDate b) const;
};

struct Rule {
    const char* id;
    void (*apply)(const RuleInput&, const Rule&, Findings&);
    int lag = 0;   ///< patterns: days between exposure and episodes
    int hours = 0; ///< hours before a twitch: how many
};

/// In the order in which they are applied.
std::span<const Rule> ruleTable();

} // namespace myolog
