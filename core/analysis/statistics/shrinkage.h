// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rate ratio probably is, said with caution: patterns that were picked because they stood
// out are too large on average, so the estimate is drawn towards "no difference".
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

/// Spread of true log rate ratios believed before looking; frozen with the calibration.
inline constexpr double priorSpread = 0.35;

struct CautiousRatio {
    double ratio = 1;
    double low = 1;  ///< 90 %
    double high = 1; ///< 90 %
    double probabilityMore = 0.5;
};

/// Normal prior and normal likelihood (Gelman et al., Bayesian Data Analysis, 2013, 2.5): mean
/// logRatio t2 / (t2 + error^2), t2 = 0.35^2. States: NotFinite (also for an error not positive).
Outcome<CautiousRatio> cautiousRatio(double logRatio, double error);

} // namespace myolog::statistics
