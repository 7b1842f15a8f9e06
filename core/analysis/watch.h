// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Habits the person asked about beforehand: from which day a question counts, and at which check it
// is answered first. A question asked after the answer was seen is no question.
#pragma once

#include "core/base/result.h"
#include "core/diary/snapshot.h"

namespace myolog {

/// From when a habit counts that is chosen now: today, but tomorrow when a check was reached today,
/// for its result may have been seen.
QDate watchBegins(const Snapshot& snapshot);

/// Relief is sought on days that twitch, so it is no habit to ask about; a hidden one is not
/// compared.
Result<void> mayBeWatched(const Factor& factor);

} // namespace myolog
