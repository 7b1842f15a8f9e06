// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries with known truth: habits and twitching that move slowly, as real ones do. Negative
// binomial counts whose log rate is an AR(1) series, as in the method's own calibration.
#pragma once

#include "core/analysis/findings.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace myolog::test {

struct MadeDiary {
    int days = 60;
    int habits = 8;      ///< those with a threshold, in the order of the table
    double memory = 0.4; ///< AR(1) of habits and twitching alike
    double ratio = 1;    ///< of the rate, on days after the first habit was beyond its limit
    int lag = 1;
    double weekend = 0; ///< drives every habit and the twitching
    double trend = 0;   ///< the same, from the first day to the last
    double missing = 0; ///< share of days that were not recorded
};

inline const QDate madeFirstDay(2024, 1, 1); ///< a Monday

/// AR(1) of mean 0 and variance 1.
class SlowSeries {
public:
    SlowSeries(double memory, std::mt19937_64& chance)
        : m_memory(memory), m_chance(chance), m_value(m_normal(chance))
    {
    }
    double next()
    {
        m_value =
            m_memory * m_value + std::sqrt(1 - m_memory * m_memory) * m_normal(m_chance.get());
        return m_value;
    }

private:
    double m_memory;
    std::reference_wrapper<std::mt19937_64> m_chance;
    std::normal_distribution<double> m_normal;
    double m_value;
};

/// Built-in factors with a threshold.
inline std::vector<Factor> habitsWithLimit()
{
    std::vector<Factor> habits;
    for (const BuiltInFactor& row : builtInFactors())
        if (row.threshold)
            habits.push_back(fromBuiltIn(row));
    return habits;
}

/// An amount just beyond the limit, or just within.
inline double amountOf(const Factor& habit, bool beyond)
{
    const double more = habit.threshold->limit * 1.1;
    const double less = habit.threshold->limit * 0.9;
    return habit.threshold->passedBy(more) == beyond ? more : less;
}

inline DiaryBuilder madeDiary(const MadeDiary& spec, unsigned seed)
{
    constexpr double exposedAbove = 0.524; // three days in ten
    constexpr double spread = 0.6;
    constexpr double size = 10; ///< of the negative binomial
    std::mt19937_64 chance(seed);
    std::uniform_real_distribution<double> share;
    std::gamma_distribution<double> scatter(size, 1 / size);
    const std::vector<Factor> habits = habitsWithLimit();
    std::vector<SlowSeries> series(size_t(spec.habits), SlowSeries(spec.memory, chance));
    for (SlowSeries& each : series)
        each = SlowSeries(spec.memory, chance);
    SlowSeries mood(spec.memory, chance);
    DiaryBuilder diary(madeFirstDay.addDays(spec.days - 1));
    std::map<int, bool> beyond; ///< the first habit, by day
    for (int i = 0; i < spec.days; ++i) {
        const QDate day = madeFirstDay.addDays(i);
        const double shared = spec.weekend * (day.dayOfWeek() > 5 ? 1 : 0) +
                              spec.trend * (double(i) / spec.days - 0.5);
        const bool recorded = share(chance) >= spec.missing;
        for (size_t h = 0; h < series.size(); ++h) {
            const bool exposed = series[h].next() + shared > exposedAbove;
            if (h == 0)
                beyond[i] = exposed;
            if (recorded)
                diary.value(habits[h].id, day, amountOf(habits[h], exposed));
        }
        const double logRate = std::log(3) + shared + spread * mood.next() - spread * spread / 2 +
                               (beyond[i - spec.lag] ? std::log(spec.ratio) : 0);
        const double rate = std::exp(logRate) * scatter(chance);
        const int count = std::poisson_distribution<int>(rate)(chance);
        if (!recorded)
            continue;
        diary.close(day);
        if (count > 0)
            diary.twitch(day, "", count);
    }
    // What is offered only to who asks for it was asked for.
    for (const Factor& habit : habits) {
        FactorPreference shown;
        shown.change = {.factor = habit.id, .hidden = false};
        diary.rows.preferences.push_back(shown);
    }
    return diary;
}

inline const Pattern& patternAt(const Findings& findings, const QString& factor, int lag)
{
    return *std::ranges::find_if(findings.patterns, [&](const Pattern& pattern) {
        return pattern.factor == factor && pattern.lag == lag;
    });
}

} // namespace myolog::test
