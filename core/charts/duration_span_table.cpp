// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A span of the chart of durations gets a row here, from the shortest to the longest.
#include "core/charts/duration_span.h"

#include <QtGlobal>

namespace myolog::charts {

namespace {

constexpr DurationSpan durationSpanRows[] = {
    {10, QT_TRANSLATE_NOOP("Chart", "under 10 s")},
    {60, QT_TRANSLATE_NOOP("Chart", "10 s to 1 min")},
    {300, QT_TRANSLATE_NOOP("Chart", "1 to 5 min")},
    {1800, QT_TRANSLATE_NOOP("Chart", "5 to 30 min")},
    {7200, QT_TRANSLATE_NOOP("Chart", "30 min to 2 h")},
    {0, QT_TRANSLATE_NOOP("Chart", "2 h and longer")},
};

} // namespace

std::span<const DurationSpan> durationSpans()
{
    return durationSpanRows;
}

} // namespace myolog::charts
