// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of many comparisons some look striking by chance; this keeps the share of such among those shown
// down (Benjamini & Hochberg, J. Royal Statistical Society B 1995;57:289).
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

/// The q value of each p value, in the order given; none for none. A comparison with q <= 0.05
/// belongs to a list of which about 5 % are chance. States: NotFinite, NotAProbability.
Outcome<Eigen::VectorXd> falseDiscoveryQ(const Eigen::VectorXd& p);

} // namespace myolog::statistics
