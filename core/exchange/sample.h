// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up diary to explore. It is plausible, ends at `now`, and is the same for the same seed.
//
// What is in it: coffee and tea, sleep, stress, alcohol, screen time, exercise, meals; a trip to
// New York and back in entries that keep their zones; a week without any entry and single days
// missed; days not closed; a medicine whose dose changes; two laboratory values; relief measures; a
// question for the visit. No warning sign.
//
// The one effect: on the day after more than `sampleCaffeineLimit` of caffeine there are
// `sampleEffect` times as many twitches. Nothing else changes their number.
#pragma once

#include "core/diary/record.h"

namespace myolog {

inline constexpr double sampleCaffeineLimit = 400; ///< mg a day, and above
inline constexpr double sampleEffect = 1.8;
inline constexpr quint64 usualSampleSeed = 14;
inline constexpr char sampleOrigin[] = "sample diary";

struct SampleSpec {
    int days = 365; ///< the last one is the diary day of `now`
    /// Of this one the effect is seen at two checks whenever one looks, and nothing else by luck.
    quint64 seed = usualSampleSeed;
    QDateTime now;
    int leastEntriesADay = 0; ///< sips of water fill days with fewer; for measuring
};

/// Rows with `updated` stamps, for Stamps::Keep; none lies after `now`.
std::vector<Row> sampleRows(const SampleSpec& spec);

} // namespace myolog
