// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an older diary file becomes a current one, and an empty file a diary.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QSqlDatabase>
#include <span>

namespace myolog {

/// "Myol" as a big-endian number, in the file's header: tells a diary from any other database.
inline constexpr int applicationId = 0x4d796f6c;

struct Migration {
    int version;                   ///< the file's user_version afterwards; 1, 2, 3 …
    const char* program;           ///< the oldest program that reads such a file
    const char* const* statements; ///< ends with a null pointer
};

std::span<const Migration> migrations();
int newestVersion();

/// Runs the steps above the file's version, each in a transaction of its own. Before the first one
/// on a file that is not new, a full copy is put beside it; its name tells version and date.
Result<void> migrate(QSqlDatabase& database, QDate today,
                     std::span<const Migration> steps = migrations());

} // namespace myolog
