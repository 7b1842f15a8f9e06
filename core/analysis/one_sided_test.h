// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be tested when one side had no episode at all.
#pragma once

#include "core/analysis/findings.h"
#include "core/analysis/statistics/threshold_test.h"

namespace myolog {

/// When all episodes fell on one side there is no ratio, but the score test asks for none, and the
/// exact bound says what the silence of the other side still allows.
std::optional<PatternTest> oneSidedTest(const statistics::ExposedDays& days);

} // namespace myolog
