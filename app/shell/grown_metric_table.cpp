// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A size that shall grow with the text gets a row here.
#include "app/shell/grown_metric.h"

namespace myolog::paper_size {

namespace {

constexpr GrownMetric grownRows[] = {
    {QStyle::PM_IndicatorWidth, 0.9},
    {QStyle::PM_IndicatorHeight, 0.9},
    {QStyle::PM_ExclusiveIndicatorWidth, 0.9},
    {QStyle::PM_ExclusiveIndicatorHeight, 0.9},
    {QStyle::PM_MenuButtonIndicator, 0.85},
    {QStyle::PM_SmallIconSize, 1},
    {QStyle::PM_ButtonIconSize, 1},
    {QStyle::PM_MessageBoxIconSize, 2.3},
    {QStyle::PM_FocusFrameHMargin, 0.2}, // between the columns of a list
};

} // namespace

std::span<const GrownMetric> grownMetrics()
{
    return grownRows;
}

} // namespace myolog::paper_size
