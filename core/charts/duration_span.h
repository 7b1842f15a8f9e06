// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The spans in which the chart of durations counts.
#pragma once

#include <span>

namespace myolog::charts {

struct DurationSpan {
    double belowSeconds; ///< from where the one before ends; 0 for the last, which has no end
    const char* name;    ///< QT_TRANSLATE_NOOP("Chart", …)
};

std::span<const DurationSpan> durationSpans();

} // namespace myolog::charts
