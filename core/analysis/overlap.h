// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How far two patterns speak of the same days.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// The phi coefficient of two yes-or-no series over the days both patterns hold; 0 when one of them
/// never changes.
double phi(const Pattern& a, const Pattern& b);

} // namespace myolog
