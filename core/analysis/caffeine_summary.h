// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides of caffeine in figures: the usual amount, days beyond the limit, and about how much is
// left in the body when a twitch begins. It describes; nothing is compared here.
#pragma once

#include "core/analysis/caffeine.h"
#include "core/diary/snapshot.h"

#include <optional>

namespace myolog {

/// About how much was left when twitches began: medians over the onsets.
struct CaffeineAtOnset {
    int onsets = 0;
    double mg = 0;
    double low = 0;  ///< at the shortest half-life
    double high = 0; ///< at the longest
};

struct CaffeineSummary {
    int days = 0;                ///< on which the amount is known, none included
    double usual = 0;            ///< mg, median of these
    std::optional<double> limit; ///< mg; none when caffeine has no threshold
    int beyond = 0;              ///< of the days, beyond the limit
    double halfLife = 0;         ///< hours, as the person set it
    std::optional<CaffeineAtOnset> atOnset;
};

/// An onset counts when its time is exact, the amount of its day and of the day before is known,
/// and no amount of the five days before it has a date only: what is not recorded is not none.
/// No value without a known day in the period, of which both ends are closed.
std::optional<CaffeineSummary> summariseCaffeine(const Snapshot& snapshot, const Period& period);

} // namespace myolog
