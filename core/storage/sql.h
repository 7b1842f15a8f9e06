// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few words of SQL that storage speaks, with errors a person can act on.
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace myolog {

/// What went wrong in words for the person: disk full, file damaged, locked, read-only …
Error sqlError(const QSqlError& error);
Error sqlError(int code, const QString& detail);
/// Runs one statement without parameters.
Result<void> execute(QSqlDatabase& database, const QString& statement);
/// First column of the first row; an invalid QVariant when there is no row.
Result<QVariant> scalar(QSqlDatabase& database, const QString& statement);

/// Rolls back when it goes out of scope without commit().
class Transaction {
public:
    /// Takes the write lock at once, so that a second writer waits here and not half-way.
    static Result<Transaction> begin(QSqlDatabase& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(QSqlDatabase* database) : m_database(database) {}
    QSqlDatabase* m_database;
};

} // namespace myolog
