// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How often on days with the factor as against days without it, as recorded: the rates that are
// always shown, and what can still be said when one side has no episode. The exact bounds hold for
// Poisson counts (binomial given the total; Przyborowski & Wilenski, Biometrika 1940;31:313), so
// they describe; no flag rests on them.
#pragma once

#include "core/analysis/statistics/state.h"

#include <optional>

namespace myolog::statistics {

struct GroupCounts {
    double exposedEpisodes = 0;
    double exposedDays = 0;
    double unexposedEpisodes = 0;
    double unexposedDays = 0;
};

/// `exposed` is 0 or 1; both n long. States: TooShort, NotFinite, NotACount.
Outcome<GroupCounts> countGroups(const Eigen::VectorXd& y, const Eigen::VectorXd& exposed);

struct RateRatio {
    double exposedRate = 0;
    double unexposedRate = 0;
    double ratio = 0;
    double logRatio = 0;
    double poissonError = 0; ///< of the log ratio, sqrt(1/y1 + 1/y0)
};

/// States: NotFinite, NotACount, GroupEmpty, NoEpisodes, NoUnexposedEpisodes, NoExposedEpisodes.
Outcome<RateRatio> rateRatio(const GroupCounts& counts);

/// Bounds of the ratio of two rates; a missing end is open.
struct RatioBounds {
    std::optional<double> low;
    std::optional<double> high;
};

/// Exact conditional bounds with 2.5 % beyond each; when one side has no episode only the end that
/// its silence still allows: low for NoUnexposedEpisodes, 0 to high for NoExposedEpisodes.
/// States: NotFinite, NotACount, GroupEmpty, NoEpisodes.
Outcome<RatioBounds> exactRatioBounds(const GroupCounts& counts);

} // namespace myolog::statistics
