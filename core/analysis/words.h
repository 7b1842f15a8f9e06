// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that several findings share, translated.
#pragma once

#include "core/diary/moment.h"

#include <QString>
#include <vector>

namespace myolog {

/// What to do about a sign of level Soon.
QString soonWords();
/// "on 27 Nov 2026, 02:10", "3 times from 20 Nov 2026, 14:00 to 27 Nov 2026, 02:10": by the wall
/// clock, also where the diary counts the small hours for the day before. Ascending, not empty.
QString timesText(const std::vector<Moment>& times);

} // namespace myolog
