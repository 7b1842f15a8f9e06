// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A daily table looked at without a diary: what is doubtful in it is an error here, where an import
// would ask or leave it out.
#pragma once

#include "core/diary/snapshot.h"

namespace myolog {

/// The table as a diary whose present day is its last. A day with its cell of `episodes` filled is
/// closed. Dates must ascend, every column must be known, `episodes` and a factor must be among
/// them. No day may be later than `now`.
Result<SnapshotPtr> readDailyTable(const QString& path, const QDateTime& now);

} // namespace myolog
