// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/sql.h"

#include <QSqlDriver>
#include <sqlite3.h>

namespace myolog {

namespace {

/// Null when Qt's driver is not the SQLite one.
sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0
               ? *static_cast<sqlite3* const*>(handle.constData())
               : nullptr;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(QSqlDatabase& database, const QString& sql)
{
    sqlite3* handle = handleOf(database);
    if (!handle)
        return std::unexpected(sqlError(SQLITE_MISUSE, QStringLiteral("no SQLite handle")));
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int code =
        sqlite3_prepare_v2(handle, utf8.constData(), int(utf8.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(
            sqlError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle))));
    return Statement(statement);
}

void Statement::bind(int index, const QVariant& value)
{
    sqlite3_stmt* statement = m_statement.get();
    const int type = value.isNull() && value.userType() != QMetaType::QString
                         ? int(QMetaType::UnknownType)
                         : value.userType();
    switch (type) {
    case QMetaType::UnknownType:
        sqlite3_bind_null(statement, index + 1);
        return;
    case QMetaType::Int:
    case QMetaType::LongLong:
        sqlite3_bind_int64(statement, index + 1, value.toLongLong());
        return;
    case QMetaType::Double:
        sqlite3_bind_double(statement, index + 1, value.toDouble());
        return;
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        sqlite3_bind_text64(statement, index + 1, utf8.constData(), sqlite3_uint64(utf8.size()),
                            SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

Error Statement::lastError() const
{
    sqlite3* handle = sqlite3_db_handle(m_statement.get());
    return sqlError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = lastError();
    reset();
    return std::unexpected(error);
}

Result<void> Statement::run()
{
    Result<bool> row = step();
    while (row && *row)
        row = step();
    reset();
    if (!row)
        return std::unexpected(row.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

Statement::Kind Statement::kind(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_NULL:
        return Kind::Null;
    case SQLITE_INTEGER:
        return Kind::Integer;
    case SQLITE_FLOAT:
        return Kind::Real;
    default:
        return Kind::Text;
    }
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::bytes(int column) const
{
    const unsigned char* text = sqlite3_column_text(m_statement.get(), column);
    return {reinterpret_cast<const char*>(text),
            text ? size_t(sqlite3_column_bytes(m_statement.get(), column)) : 0};
}

QVariant Statement::value(int column) const
{
    switch (kind(column)) {
    case Kind::Null:
        return {};
    case Kind::Integer:
        return QVariant::fromValue(integer(column));
    case Kind::Real:
        return real(column);
    case Kind::Text:
        break;
    }
    const std::string_view text = bytes(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace myolog
