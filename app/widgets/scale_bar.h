// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The points of a 0 to 10 scale to pick one from.
#pragma once

#include "core/factors/factor.h"

namespace myolog {

class ChoiceBar;

/// What the ends mean is its tool tip, and read with them.
ChoiceBar* scaleBar(const Factor& factor);

} // namespace myolog
