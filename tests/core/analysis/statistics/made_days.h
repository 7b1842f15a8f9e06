// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up series with a memory, the same ones in every run.
#pragma once

#include "core/analysis/statistics/nuisance.h"
#include "core/analysis/statistics/threshold_test.h"

#include <algorithm>
#include <random>

namespace myolog::test {

/// AR(1) of variance 1.
inline Eigen::VectorXd slowSeries(Eigen::Index n, double memory, std::mt19937_64& chance)
{
    std::normal_distribution<double> normal;
    Eigen::VectorXd series(n);
    double value = normal(chance);
    for (double& place : series) {
        place = value;
        value = memory * value + std::sqrt(1 - memory * memory) * normal(chance);
    }
    return series;
}

/// About 3 episodes a day, about 30 % of the days exposed, `logRatio` between them.
inline statistics::ExposedDays madeDays(Eigen::Index n, double logRatio, unsigned seed)
{
    std::mt19937_64 chance(seed);
    const Eigen::VectorXd habit = slowSeries(n, 0.4, chance);
    const Eigen::VectorXd mood = slowSeries(n, 0.4, chance);
    statistics::ExposedDays days{.y = Eigen::VectorXd(n), .exposed = Eigen::VectorXd(n)};
    Eigen::VectorXi weekday(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        days.exposed[i] = habit[i] > 0.52 ? 1 : 0;
        const double mean = 3 * std::exp(0.4 * mood[i] + logRatio * days.exposed[i]);
        days.y[i] = std::poisson_distribution<int>(mean)(chance);
        weekday[i] = static_cast<int>(i % 7);
    }
    const auto last = static_cast<int>(n) - 1;
    days.nuisance = *statistics::nuisanceColumns(Eigen::VectorXi::LinSpaced(n, 0, last), weekday);
    return days;
}

} // namespace myolog::test
