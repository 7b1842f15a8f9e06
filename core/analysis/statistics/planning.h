// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// About how many days a difference of a given size needs, from the diary so far: the more the days
// hang together, the more of them. Right within about 10 % for loosely connected days, too small by
// up to half for strongly connected ones; so a range of N to 1.5 N is what may be said.
#pragma once

#include "core/analysis/statistics/threshold_test.h"

namespace myolog::statistics {

struct Plan {
    Eigen::Index days = 0; ///< so far
    double error = 0;      ///< of the log rate ratio, with these days
};

/// With the error that testThreshold tells as phaseError, for days that are too few to be tested.
/// States: those of testThreshold.
Outcome<Plan> planFrom(const ExposedDays& days);

/// Valid days for 80 % power to notice `ratio` at the two-sided level `alpha`:
/// n (error (z_(1 - alpha/2) + z_0.8) / log ratio)^2. States: NotFinite (ratio not positive or 1),
/// NotAProbability.
Outcome<double> daysNeeded(const Plan& plan, double ratio, double alpha = 0.05);

/// Calendar days still to come when the share `recordingRate` of them is recorded, 0 < rate <= 1.
/// States: NotFinite, NotAProbability.
Outcome<double> moreDays(const Plan& plan, double needed, double recordingRate);

} // namespace myolog::statistics
