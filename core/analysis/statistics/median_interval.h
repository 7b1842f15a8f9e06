// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well a median is known from n values, whatever their distribution: the values of two ranks
// that enclose the median in at least 95 of 100 samples. Values that are not independent, as days
// in a row, enclose it somewhat less often.
// Conover, Practical Nonparametric Statistics, 3rd ed. 1999, section 3.2.
#pragma once

#include "core/analysis/statistics/state.h"

namespace myolog::statistics {

struct MedianInterval {
    double lower = 0;
    double upper = 0;
};

/// States: TooShort (below 6 no two ranks are that sure), NotFinite.
Outcome<MedianInterval> medianInterval(Eigen::VectorXd values);

} // namespace myolog::statistics
