// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an own factor out of a diary.
#pragma once

#include "core/diary/snapshot.h"

namespace myolog {

/// Deletes the factor the person made with its marks, preferences and watches. Refused, in words,
/// while entries or drinks of the person's own speak of it.
Result<Change> removal(const Snapshot& snapshot, const QString& factor);

} // namespace myolog
