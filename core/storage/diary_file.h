// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be told about a diary file before SQLite touches it.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace myolog {

/// How long another writer is waited for.
inline constexpr int patienceMs = 5000;

/// Creates the folder (0700) and the file (0600) if they are missing and `mayCreate`; refuses a
/// folder, a file that is no SQLite database, and one that was cut short. The path without links.
Result<QString> prepareDiaryFile(const QString& path, bool mayCreate);
/// Takes away a file that never became a diary; one with contents stays.
void removeEmptyDiary(const QString& path);
/// Without `writes` a diary can be read even where nothing at all may be written.
Result<void> openDatabase(QSqlDatabase& database, const QString& path, bool writes);
/// A diary that this program would bring up to date.
bool isOlderDiary(const QString& path);
/// Refuses a database of another program, a diary of a newer one, and, for reading only, one that
/// would have to be brought up to date first.
Result<void> checkDiaryVersion(QSqlDatabase& database, bool writes);
/// A complete, consistent copy of the open database, for its owner only. Leaves nothing behind when
/// it fails; never writes over what is there.
Result<void> copyDatabase(QSqlDatabase& database, const QString& path);

} // namespace myolog
