// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which twitch days belong together. A short pause does not end a spell, and a day about which
// nothing is known neither lengthens nor ends one by itself.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// Two twitch days belong together with at most this many recorded quiet days between them ...
inline constexpr int longestQuietGap = 2;
/// ... and at most this many days not recorded. Both are Myolog's own choice.
inline constexpr int longestUnknownGap = 4;

/// The spells in consecutive days from `first` on. The last spell is active when the days after it
/// would not have parted two twitch days.
std::vector<Spell> spellsIn(QDate first, const std::vector<DayState>& states);

/// The state of each day from the diary's first to `until`, for all sites or for one of them. An
/// episode of many hours makes every day it reaches a twitch day. A day is quiet for a site only if
/// it was closed.
std::vector<DayState> spellStates(const Snapshot& snapshot, QDate until,
                                  const std::optional<QString>& site = {});

/// The days `first` to `last` that an episode reached: one, unless it lasted past midnight. A
/// running one reaches to the present.
Period daysReached(const Episode& episode, const Snapshot& snapshot);

} // namespace myolog
