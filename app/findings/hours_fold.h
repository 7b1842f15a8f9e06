// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours before a twitch against the same hours of comparable days, habit by habit, folded away.
#pragma once

#include "app/findings/findings_view.h"

namespace myolog {

/// Null for a diary in which nothing is logged.
QWidget* makeHoursFold(const FindingsViewPtr& view);

} // namespace myolog
