// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QSqlError>
#include <sqlite3.h>
#include <utility>

namespace myolog {

namespace {

QString textFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return QCoreApplication::translate(
            "Storage",
            "The disk is full. Nothing was changed. Please free some space and try again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Storage",
                                           "Another program is writing to this diary. Nothing was "
                                           "changed. Please try again in a moment.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QCoreApplication::translate(
            "Storage", "This diary cannot be written to. Nothing was changed. Please check the "
                       "permissions of the file and its folder.");
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate("Storage",
                                           "The diary cannot be opened. Please check that its "
                                           "folder exists and may be written to.");
    case SQLITE_CORRUPT:
        return QCoreApplication::translate(
            "Storage",
            "The diary file is damaged. Nothing was changed. Please open a backup copy.");
    case SQLITE_NOTADB:
        return QCoreApplication::translate("Storage", "This file is not a Myolog diary.");
    case SQLITE_IOERR:
        return QCoreApplication::translate("Storage",
                                           "Reading or writing the diary failed. Nothing was "
                                           "changed. The disk may be full or disconnected.");
    default:
        return QCoreApplication::translate("Storage", "The diary could not be read or changed.");
    }
}

} // namespace

Error sqlError(int code, const QString& detail)
{
    return {.text = textFor(code), .detail = QStringLiteral("SQLite %1: %2").arg(code).arg(detail)};
}

Error sqlError(const QSqlError& error)
{
    return sqlError(error.nativeErrorCode().toInt(), error.databaseText());
}

Result<void> execute(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return std::unexpected(sqlError(query.lastError()));
    return {};
}

Result<QVariant> scalar(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return std::unexpected(sqlError(query.lastError()));
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return std::unexpected(sqlError(query.lastError()));
    return QVariant();
}

Result<Transaction> Transaction::begin(QSqlDatabase& database)
{
    if (const Result<void> begun = execute(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    return Transaction(&database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)execute(*m_database, QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const Result<void> committed = execute(*m_database, QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace myolog
