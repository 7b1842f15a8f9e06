// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person last looked at on the page Trends: kept in the diary, because factors are.
#pragma once

#include "core/charts/chart.h"
#include "core/settings/setting.h"

namespace myolog {

struct TrendsChoice {
    QString chart;  ///< id of the chart table, "" for never chosen
    QString factor; ///< "" for never chosen: the one recorded most
    std::optional<Grain> grain;
    bool operator==(const TrendsChoice&) const = default;
};

/// "day", "week", "month", or "auto" for what suits the period.
QString grainId(std::optional<Grain> grain);
std::optional<Grain> grainNamed(const QString& id);

TrendsChoice readTrendsChoice(const Settings& settings);
Result<void> writeTrendsChoice(Settings& settings, const TrendsChoice& choice);

} // namespace myolog
