// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/caffeine.h"

#include "core/factors/factor_ids.h"

#include <cmath>

namespace myolog {

namespace {

constexpr double msPerHour = 3'600'000;
/// After three days less than a hundredth is left even at the longest half-life.
constexpr qint64 lookBackMs = 3 * 24 * 3'600'000LL;

} // namespace

double caffeineRemaining(std::span<const Dose> doses, qint64 utcMs, double halfLifeHours)
{
    double sum = 0;
    for (const Dose& dose : doses)
        if (dose.utcMs <= utcMs)
            sum += dose.mg * std::exp2(-double(utcMs - dose.utcMs) / msPerHour / halfLifeHours);
    return sum;
}

std::optional<CaffeineEstimate> caffeineEstimate(const std::vector<Entry>& entries,
                                                 const QDateTime& when)
{
    const qint64 now = when.toMSecsSinceEpoch();
    CaffeineEstimate estimate;
    std::vector<Dose> doses;
    for (const Entry& entry : entries) {
        if (entry.when.utcMs > now || entry.when.utcMs < now - lookBackMs ||
            entry.factor != QLatin1String(factor_id::caffeine))
            continue;
        if (entry.when.precision == Precision::Day)
            ++estimate.untimed;
        else
            doses.push_back({.mg = entry.value, .utcMs = entry.when.utcMs});
    }
    if (doses.empty())
        return std::nullopt;
    estimate.doses = int(doses.size());
    estimate.mg = caffeineRemaining(doses, now, caffeineHalfLifeHours);
    estimate.low = caffeineRemaining(doses, now, shortestCaffeineHalfLifeHours);
    estimate.high = caffeineRemaining(doses, now, longestCaffeineHalfLifeHours);
    return estimate;
}

} // namespace myolog
