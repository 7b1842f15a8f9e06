// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along when something is taken out of a diary.
#pragma once

#include "core/diary/snapshot.h"

namespace myolog {

/// Deletes the factor the person made with its marks, preferences and watches. Refused, in words,
/// while entries or drinks of the person's own speak of it.
Result<Change> removal(const Snapshot& snapshot, const QString& factor);
/// The rows, and every other entry that one click made along with one of them: a coffee is its
/// caffeine and its volume.
std::vector<Row> withWholeClicks(const Snapshot& snapshot, std::vector<Row> rows);

} // namespace myolog
