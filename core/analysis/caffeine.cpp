// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/caffeine.h"

#include "core/factors/factor_ids.h"

#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

constexpr double msPerHour = 3'600'000;
/// After five days less than a hundredth is left even at the longest half-life.
constexpr qint64 lookBackMs = 5 * 24 * 3'600'000LL;

} // namespace

double caffeineRemaining(std::span<const Dose> doses, qint64 utcMs, double halfLifeHours)
{
    double sum = 0;
    for (const Dose& dose : doses)
        if (dose.utcMs <= utcMs)
            sum += dose.mg * std::exp2(-double(utcMs - dose.utcMs) / msPerHour / halfLifeHours);
    return sum;
}

CaffeineDoses::CaffeineDoses(const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries) {
        if (entry.factor != QLatin1String(factor_id::caffeine))
            continue;
        if (entry.when.precision == Precision::Day)
            m_untimed.push_back(entry.when.utcMs);
        else
            m_timed.push_back({.mg = entry.value, .utcMs = entry.when.utcMs});
    }
    std::ranges::sort(m_timed, {}, &Dose::utcMs);
    std::ranges::sort(m_untimed);
}

CaffeineEstimate CaffeineDoses::remaining(qint64 utcMs, double halfLifeHours) const
{
    const qint64 from = utcMs - lookBackMs;
    const std::span<const Dose> doses(std::ranges::lower_bound(m_timed, from, {}, &Dose::utcMs),
                                      std::ranges::upper_bound(m_timed, utcMs, {}, &Dose::utcMs));
    const double longest = halfLifeHours > defaultCaffeineHalfLife ? longestSlowCaffeineHalfLife
                                                                   : longestCaffeineHalfLife;
    return {.mg = caffeineRemaining(doses, utcMs, halfLifeHours),
            .low = caffeineRemaining(doses, utcMs, shortestCaffeineHalfLife),
            .high = caffeineRemaining(doses, utcMs, longest),
            .doses = int(doses.size()),
            .untimed = int(std::ranges::upper_bound(m_untimed, utcMs) -
                           std::ranges::lower_bound(m_untimed, from))};
}

std::optional<CaffeineEstimate> caffeineEstimate(const std::vector<Entry>& entries,
                                                 const QDateTime& when, double halfLifeHours)
{
    const CaffeineEstimate estimate =
        CaffeineDoses(entries).remaining(when.toMSecsSinceEpoch(), halfLifeHours);
    return estimate.doses ? std::optional(estimate) : std::nullopt;
}

} // namespace myolog
