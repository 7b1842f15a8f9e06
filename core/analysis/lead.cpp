// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lead.h"

#include "core/analysis/in_parallel.h"
#include "core/analysis/lagged_days.h"
#include "core/analysis/usual_amount.h"

#include <QHash>

namespace myolog {

namespace {

/// The lag at which the factor of the day after is taken.
constexpr int dayAfter = -1;

/// The pattern at any lag: its id without the lag.
QString seriesOf(const Pattern& pattern)
{
    return pattern.id.section(u'@', 0, 0);
}

std::optional<double> leadP(const RuleInput& input, const Pattern& pattern)
{
    const DayTable& table = input.snapshot.days;
    const LaggedDays lagged =
        laggedDays(table, input.period, comparedValues(table, pattern), dayAfter);
    if (!shutGates(evidenceOf(lagged, pattern.threshold)).isEmpty())
        return {};
    const statistics::Outcome<statistics::ExposedDays> days =
        exposedDays(table, lagged, pattern.threshold);
    if (!days)
        return {};
    const statistics::Outcome<statistics::ThresholdTest> test = testThreshold(*days);
    return test ? std::optional(test->phaseP) : std::nullopt;
}

} // namespace

std::optional<double> leadP(const RuleInput& input, const DosePattern& dose)
{
    const DayTable& table = input.snapshot.days;
    const LaggedDays lagged = laggedDays(table, input.period, dose.factor, dayAfter);
    if (!shutGates(evidenceOf(lagged, {}), OfAmounts).isEmpty())
        return {};
    const statistics::Outcome<statistics::DoseTest> test = testAmounts(table, lagged);
    return test ? std::optional(test->p) : std::nullopt;
}

void addLeads(const RuleInput& input, const AnalysisSettings& settings,
              std::vector<Pattern>& patterns)
{
    QHash<QString, size_t> place;
    std::vector<const Pattern*> firsts;
    for (const Pattern& pattern : patterns)
        if (pattern.test && !place.contains(seriesOf(pattern))) {
            place.insert(seriesOf(pattern), firsts.size());
            firsts.push_back(&pattern);
        }
    std::vector<std::optional<double>> leads(firsts.size());
    inParallel(firsts.size(), settings.threads, [&](size_t i) {
        if (!settings.stop.stop_requested())
            leads[i] = leadP(input, *firsts[i]);
    });
    for (Pattern& pattern : patterns)
        if (pattern.test)
            pattern.test->leadP = leads[place[seriesOf(pattern)]];
}

} // namespace myolog
