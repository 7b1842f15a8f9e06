// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The interval of the rate ratio: all ratios that the phase test does not reject at 5 %. It keeps
// its coverage where Poisson, quasi-Poisson and Newey-West intervals of short diaries do not.
#pragma once

#include "core/analysis/statistics/threshold_test.h"

namespace myolog::statistics {

/// Around `estimate`, the adjusted ratio with its errors. Each end is sought outward on the log
/// scale, as far as 40 errors, then found to 1e-8 by Alefeld, Potra & Shi's method (TOMS 748) on
/// the normal quantile of p, which is nearly a straight line there: it needs a fourth of the p
/// values that bisection does. An end farther out, or where the null fit fails, is open. States:
/// those of exposureResidual and of fitPoisson at the estimate.
Outcome<RatioBounds> phaseInterval(const ExposedDays& days, const ThresholdTest& estimate);

} // namespace myolog::statistics
