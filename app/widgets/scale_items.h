// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The points of a 0 to 10 scale as items of a choice bar.
#pragma once

#include "app/widgets/choice_bar.h"
#include "core/factors/factor.h"

namespace myolog {

std::vector<ChoiceItem> scaleItems(const Factor& factor);

} // namespace myolog
