// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The changes History sends: deleting, bringing back, closing many days. Pure functions.
#pragma once

#include "core/diary/snapshot.h"

#include <QStringList>

namespace myolog {

/// Deletes the rows, and with an entry the others of the same click on a drink or food.
Change deletion(const Snapshot& snapshot, std::vector<Row> rows);
/// Deletes all that came with one import, and nothing else. An own factor or drink of it that other
/// rows speak of stays.
Change removalOfImport(const Snapshot& snapshot, const QString& origin);
/// Brings deleted rows back.
Change restoration(std::vector<Row> rows);

/// Closes the days; on each of them "none" is noted for those of `none` it says nothing of. That
/// what came along with other habits was all, nobody says of many days at once.
Change closing(const Snapshot& snapshot, const std::vector<QDate>& days, const QStringList& none);

} // namespace myolog
