// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A watched habit, put into translated words when it is shown.
#pragma once

#include "core/diary/snapshot.h"

#include <QString>

namespace myolog {

/// Since when it is watched, and the check that counts it.
QString watchText(const Snapshot& snapshot, const Watch& watch);

} // namespace myolog
