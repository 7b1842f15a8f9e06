// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a statistic has no number. Every function of this folder returns either its result or one of
// these states; none returns NaN, and none guesses.
#pragma once

#include <Eigen/Core>
#include <expected>

namespace myolog::statistics {

enum class State {
    TooShort,            ///< fewer days than the formula needs
    TooLong,             ///< more than can be enumerated
    NotFinite,           ///< NaN or infinity among the inputs, or an overflow on the way
    NotACount,           ///< a negative count, or one above `largestCount`
    NotAProbability,     ///< outside 0 to 1
    GroupEmpty,          ///< no day with, or no day without the factor
    NoEpisodes,          ///< nothing happened on any day
    NoUnexposedEpisodes, ///< all episodes fell on days with the factor
    NoExposedEpisodes,   ///< all episodes fell on days without it
    Constant,            ///< a series that never changes
    Collinear,           ///< a column that the columns before it already tell
    NotConverged,        ///< the iteration found no end
    NoOverdispersion,    ///< counts no more scattered than Poisson: no finite theta
};

/// "group_empty" and so on: the words of the golden cases and of `myolog analyze`.
const char* idOf(State state);

template <typename T>
using Outcome = std::expected<T, State>;

/// Above this a number of a day is a slip of the pen or of a file, not a count.
inline constexpr double largestCount = 1e9;

/// The first reason not to take `y` as counts of at least `least` days, if there is one.
Outcome<void> checkCounts(const Eigen::VectorXd& y, Eigen::Index least);

/// Finite, at least `least` long, and not the same value throughout.
Outcome<void> checkSeries(const Eigen::VectorXd& series, Eigen::Index least);

} // namespace myolog::statistics
