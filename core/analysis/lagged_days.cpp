// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lagged_days.h"

#include "core/analysis/statistics/nuisance.h"

namespace myolog {

namespace {

Eigen::Map<const Eigen::VectorXd> asVector(const std::vector<double>& values)
{
    return {values.data(), Eigen::Index(values.size())};
}

} // namespace

LaggedDays laggedDays(const DayTable& table, const Period& period, const DayValues& values, int lag)
{
    LaggedDays days;
    for (int i = 0; !values.empty() && i < table.size(); ++i) {
        const int from = i - lag;
        if (from < 0 || from >= table.size() || !table.episodesKnown[size_t(i)] ||
            !values[size_t(from)] || !period.contains(table.day(i)) ||
            (lag < 0 && !period.contains(table.day(from))))
            continue;
        days.day.push_back(i);
        days.episodes.push_back(table.episodes[size_t(i)].value_or(0));
        days.amount.push_back(*values[size_t(from)]);
    }
    return days;
}

LaggedDays laggedDays(const DayTable& table, const Period& period, const QString& factor, int lag)
{
    const DaySeries* series = table.factor(factor);
    return series ? laggedDays(table, period, series->values, lag) : LaggedDays();
}

RateGroups groupsOf(const DayTable& table, const LaggedDays& days, const Threshold& threshold)
{
    RateGroups groups;
    for (size_t i = 0; i < days.day.size(); ++i) {
        RateGroup& group = threshold.passedBy(days.amount[i]) ? groups.exposed : groups.unexposed;
        group.days.push_back(table.day(days.day[i]));
        group.episodes += days.episodes[i];
    }
    return groups;
}

statistics::Outcome<statistics::DoseTest> testAmounts(const DayTable& table, const LaggedDays& days)
{
    const statistics::Outcome<Eigen::MatrixXd> nuisance = nuisanceOf(table, days);
    if (!nuisance)
        return std::unexpected(nuisance.error());
    return statistics::testDose(asVector(days.episodes), asVector(days.amount), *nuisance);
}

Eigen::VectorXd exposureOf(const LaggedDays& days, const Threshold& threshold)
{
    Eigen::VectorXd exposed(Eigen::Index(days.amount.size()));
    for (size_t i = 0; i < days.amount.size(); ++i)
        exposed[Eigen::Index(i)] = threshold.passedBy(days.amount[i]) ? 1 : 0;
    return exposed;
}

statistics::Outcome<Eigen::MatrixXd> nuisanceOf(const DayTable& table, const LaggedDays& days)
{
    Eigen::VectorXi day(Eigen::Index(days.day.size()));
    Eigen::VectorXi weekday(day.size());
    for (Eigen::Index i = 0; i < day.size(); ++i) {
        day[i] = days.day[size_t(i)];
        weekday[i] = table.day(day[i]).dayOfWeek() - 1;
    }
    return statistics::nuisanceColumns(day, weekday);
}

statistics::Outcome<statistics::ExposedDays>
exposedDays(const DayTable& table, const LaggedDays& days, const Threshold& threshold)
{
    statistics::Outcome<Eigen::MatrixXd> nuisance = nuisanceOf(table, days);
    if (!nuisance)
        return std::unexpected(nuisance.error());
    return statistics::ExposedDays{.y = asVector(days.episodes),
                                   .exposed = exposureOf(days, threshold),
                                   .nuisance = *std::move(nuisance)};
}

Evidence evidenceOf(const LaggedDays& days, const std::optional<Threshold>& threshold)
{
    Evidence evidence;
    evidence.days = int(days.day.size());
    std::optional<bool> before;
    for (size_t i = 0; i < days.day.size(); ++i) {
        evidence.episodes += days.episodes[i];
        evidence.episodeDays += days.episodes[i] > 0;
        if (!threshold)
            continue;
        const bool exposed = threshold->passedBy(days.amount[i]);
        (exposed ? evidence.exposed : evidence.unexposed) += 1;
        evidence.runs += before != exposed;
        before = exposed;
    }
    return evidence;
}

QStringList shutGates(const Evidence& evidence, Comparison comparison)
{
    QStringList shut;
    for (const Gate& gate : gateTable())
        if ((gate.askedOf & comparison) && !gate.passedBy(evidence))
            shut << QLatin1String(gate.id);
    return shut;
}

} // namespace myolog
