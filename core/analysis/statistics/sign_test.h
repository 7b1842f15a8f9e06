// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The test of a planned experiment: within each pair of periods, chance decided which came with the
// factor. So every way the coins could have fallen is gone through; nothing else is assumed.
// Fisher, The Design of Experiments, 1935, section 21.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

/// More pairs than this would be too many ways to go through.
inline constexpr Eigen::Index mostPairs = 20;

struct SignTest {
    Eigen::VectorXd differences; ///< K: log((on + 0.5) / days) - log((off + 0.5) / days)
    double meanDifference = 0;
    double ratio = 1;     ///< exp of it
    double p = 1;         ///< two-sided; the ways observed count themselves
    double pMore = 1;     ///< one-sided: more with the factor
    double smallestP = 1; ///< two-sided, that so few pairs can give
};

/// Episodes of K pairs of periods with and without the factor, each with its days; 1 to 20 pairs.
/// States: TooShort, TooLong, NotFinite, NotACount, GroupEmpty (a period of no days).
Outcome<SignTest> signTest(const Eigen::VectorXd& on, const Eigen::VectorXd& off,
                           const Eigen::VectorXd& days);

} // namespace myolog::statistics
