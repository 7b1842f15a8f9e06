// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days one comparison rests on: closed days on which the factor is known so many calendar days
// before. Nothing is filled in, and a day before is the day before in the calendar.
#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/statistics/rank_correlation.h"
#include "core/analysis/statistics/threshold_test.h"
#include "core/diary/snapshot.h"

namespace myolog {

struct LaggedDays {
    std::vector<int> day; ///< positions in the table, ascending
    std::vector<double> episodes;
    std::vector<double> amount; ///< of the factor, `lag` days before
};

/// A negative lag takes the amount of a day to come, but of none after the period. `values` holds
/// one for each day of the table, or none at all.
LaggedDays laggedDays(const DayTable& table, const Period& period, const DayValues& values,
                      int lag);
LaggedDays laggedDays(const DayTable& table, const Period& period, const QString& factor, int lag);

/// The same days in two groups, by whether the amount is beyond the threshold.
struct RateGroups {
    RateGroup exposed;
    RateGroup unexposed;
};
RateGroups groupsOf(const DayTable& table, const LaggedDays& days, const Threshold& threshold);

/// 1 for an amount beyond the threshold, else 0.
Eigen::VectorXd exposureOf(const LaggedDays& days, const Threshold& threshold);
/// States: TooShort without days.
statistics::Outcome<Eigen::MatrixXd> nuisanceOf(const DayTable& table, const LaggedDays& days);
statistics::Outcome<statistics::ExposedDays>
exposedDays(const DayTable& table, const LaggedDays& days, const Threshold& threshold);

/// Whether more of the amount goes with more episodes. States: those of nuisanceOf and testDose.
statistics::Outcome<statistics::DoseTest> testAmounts(const DayTable& table,
                                                      const LaggedDays& days);

/// Without a threshold everything but the two groups and their stretches is counted.
Evidence evidenceOf(const LaggedDays& days, const std::optional<Threshold>& threshold);

/// The ids of the gates that are shut, of those that are asked of this comparison.
QStringList shutGates(const Evidence& evidence, Comparison comparison = OfGroups);

} // namespace myolog
