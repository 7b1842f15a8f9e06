// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// About how much caffeine is still in the body: an estimate with a wide band, never a promise about
// sleep. Half-life: mean about 5 h, range 1.5 to 9.5 h (the first source); 3.4 h, in pregnancy 8.3
// h, range 3 to 16 h (the second).
#pragma once

#include "core/diary/record.h"
#include "core/diary/snapshot.h"

#include <span>

namespace myolog {

inline constexpr char caffeineHalfLifeSource[] =
    "Institute of Medicine 2001; Eur J Clin Pharmacol 21:121";
inline constexpr double shortestCaffeineHalfLife = 1.5;   ///< hours
inline constexpr double longestCaffeineHalfLife = 9.5;    ///< hours
inline constexpr double longestSlowCaffeineHalfLife = 16; ///< of a person whose own is above 5 h

struct Dose {
    double mg = 0;
    qint64 utcMs = 0;
};

/// Sum of mg * 0.5^(hours / half-life) over the doses taken up to `utcMs`; taken up at once.
double caffeineRemaining(std::span<const Dose> doses, qint64 utcMs, double halfLifeHours);

struct CaffeineEstimate {
    double mg = 0;
    double low = 0;  ///< at the shortest half-life
    double high = 0; ///< at the longest
    int doses = 0;   ///< taken in the five days before
    /// Doses of these days of which only the date is known; they are left out.
    int untimed = 0;
};

/// The caffeine entries of a diary, to be asked about many moments.
class CaffeineDoses {
public:
    explicit CaffeineDoses(const std::vector<Entry>& entries);
    CaffeineEstimate remaining(qint64 utcMs, double halfLifeHours) const;

private:
    std::vector<Dose> m_timed;     ///< ascending
    std::vector<qint64> m_untimed; ///< ascending
};

/// From the caffeine entries of a diary. No value when there is no timed dose in the five days
/// before `when`: nothing recorded is not the same as none.
std::optional<CaffeineEstimate> caffeineEstimate(const std::vector<Entry>& entries,
                                                 const QDateTime& when,
                                                 double halfLifeHours = defaultCaffeineHalfLife);

} // namespace myolog
