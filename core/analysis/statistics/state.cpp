// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

const char* idOf(State state)
{
    switch (state) {
    case State::TooShort:
        return "too_short";
    case State::TooLong:
        return "too_long";
    case State::NotFinite:
        return "not_finite";
    case State::NotACount:
        return "not_a_count";
    case State::NotAProbability:
        return "not_a_probability";
    case State::GroupEmpty:
        return "group_empty";
    case State::NoEpisodes:
        return "no_episodes";
    case State::NoUnexposedEpisodes:
        return "no_unexposed_episodes";
    case State::NoExposedEpisodes:
        return "no_exposed_episodes";
    case State::Constant:
        return "constant";
    case State::Collinear:
        return "collinear";
    case State::NotConverged:
        return "not_converged";
    case State::NoOverdispersion:
        return "no_overdispersion";
    }
    return "";
}

Outcome<void> checkCounts(const Eigen::VectorXd& y, Eigen::Index least)
{
    if (y.size() < least)
        return std::unexpected(State::TooShort);
    if (!y.allFinite())
        return std::unexpected(State::NotFinite);
    if (y.size() > 0 && (y.minCoeff() < 0 || y.maxCoeff() > largestCount))
        return std::unexpected(State::NotACount);
    return {};
}

Outcome<void> checkSeries(const Eigen::VectorXd& series, Eigen::Index least)
{
    if (series.size() < least)
        return std::unexpected(State::TooShort);
    if (!series.allFinite())
        return std::unexpected(State::NotFinite);
    if (series.size() == 0 || series.minCoeff() == series.maxCoeff())
        return std::unexpected(State::Constant);
    return {};
}

} // namespace myolog::statistics
