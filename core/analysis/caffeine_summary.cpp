// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/caffeine_summary.h"

#include "core/base/median.h"
#include "core/diary/day_of.h"
#include "core/factors/factor_ids.h"

#include <algorithm>

namespace myolog {

namespace {

const QLatin1String caffeineId(factor_id::caffeine);

bool amountKnown(const DayTable& table, const DaySeries& series, QDate day)
{
    const int i = table.indexOf(day);
    return i >= 0 && series.values[size_t(i)].has_value();
}

std::optional<CaffeineAtOnset> atOnset(const Snapshot& snapshot, const Period& period,
                                       const DaySeries& series)
{
    const CaffeineDoses doses(snapshot.rows.entries);
    std::vector<double> middle;
    std::vector<double> low;
    std::vector<double> high;
    for (const Episode& episode : snapshot.rows.episodes) {
        const QDate day = dayOf(episode, snapshot.catalogue, snapshot.boundaryHour);
        if (episode.start.precision != Precision::Exact || !period.contains(day) ||
            !amountKnown(snapshot.days, series, day) ||
            !amountKnown(snapshot.days, series, day.addDays(-1)))
            continue;
        const CaffeineEstimate estimate =
            doses.remaining(episode.start.utcMs, snapshot.caffeineHalfLife);
        if (estimate.untimed)
            continue;
        middle.push_back(estimate.mg);
        low.push_back(estimate.low);
        high.push_back(estimate.high);
    }
    if (middle.empty())
        return {};
    const int onsets = int(middle.size());
    return CaffeineAtOnset{.onsets = onsets,
                           .mg = *medianOf(std::move(middle)),
                           .low = *medianOf(std::move(low)),
                           .high = *medianOf(std::move(high))};
}

} // namespace

std::optional<CaffeineSummary> summariseCaffeine(const Snapshot& snapshot, const Period& period)
{
    const DayTable& table = snapshot.days;
    const DaySeries* series = table.factor(caffeineId);
    const Factor* factor = snapshot.catalogue.factor(caffeineId);
    if (!series || !factor)
        return {};
    CaffeineSummary summary{.halfLife = snapshot.caffeineHalfLife};
    if (factor->threshold)
        summary.limit = factor->threshold->limit;
    std::vector<double> known;
    for (int i = 0; i < table.size(); ++i) {
        const std::optional<double> amount = series->values[size_t(i)];
        if (!amount || !period.contains(table.day(i)))
            continue;
        known.push_back(*amount);
        summary.beyond += factor->isBeyond(*amount, table.closed[size_t(i)]);
    }
    if (known.empty())
        return {};
    summary.days = int(known.size());
    summary.usual = *medianOf(std::move(known));
    summary.atOnset = atOnset(snapshot, period, *series);
    return summary;
}

} // namespace myolog
