// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the diary as one line of text for a terminal: as History tells it, but with times that
// sort and that can be typed again.
#pragma once

#include "app/history/row_text.h"

namespace myolog {

/// "2026-11-20 21:05", "2026-11-20" when only the day is known, with "~" when it is not exact.
QString timeText(const Row& row);
/// "Twitch, upper lip, 40 s, left · mild", "Caffeine, 90 mg, Coffee"; no line ends.
QString rowText(const Row& row, const RowTeller& teller);

} // namespace myolog
