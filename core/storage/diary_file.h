// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be told about a diary file before SQLite touches it.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace myolog {

/// Creates the folder (0700) and the file (0600) if they are missing and `mayCreate`; refuses a
/// folder, a file that is no SQLite database, and one that was cut short.
Result<void> prepareDiaryFile(const QString& path, bool mayCreate);
/// Refuses a database of another program, and a diary of a newer one.
Result<void> checkDiaryVersion(QSqlDatabase& database);

} // namespace myolog
