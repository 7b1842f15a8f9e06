// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: all rows, or some.
#include "core/storage/diary_store.h"
#include "core/storage/row.h"
#include "core/storage/sql.h"

#include <QTimeZone>

namespace myolog {

namespace {

template <typename T>
Result<void> readWhere(QSqlDatabase& database, std::vector<T>& into, const QString& condition)
{
    Result<Statement> select = Statement::prepare(database, selectWhere<T>(condition));
    if (!select)
        return std::unexpected(select.error());
    return readInto(into, *select);
}

/// Counting takes SQLite no time; growing a vector of a hundred thousand rows does.
template <typename T>
void makeRoom(QSqlDatabase& database, std::vector<T>& into)
{
    const Result<QVariant> count = scalar(
        database, QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(recordName<T>())));
    if (count)
        into.reserve(count->toULongLong());
}

} // namespace

Result<Rows> DiaryStore::readRows(const QString& timed, const QString& dated,
                                  const QString& lasting, Rows rows) const
{
    Result<void> done;
    Rows::forEach(rows, [&](auto& vector) {
        using T = typename std::decay_t<decltype(vector)>::value_type;
        if (done)
            done = readWhere(m_database, vector, Timed<T> ? timed : Dated<T> ? dated : lasting);
    });
    if (!done)
        return std::unexpected(done.error());
    return rows;
}

Result<Rows> DiaryStore::rows() const
{
    Rows rows;
    Rows::forEach(rows, [&](auto& vector) { makeRoom(m_database, vector); });
    return readRows(QStringLiteral("deleted = 0 ORDER BY utc_ms, rowid"),
                    QStringLiteral("deleted = 0 ORDER BY day, rowid"),
                    QStringLiteral("deleted = 0 ORDER BY rowid"), std::move(rows));
}

Result<Rows> DiaryStore::rows(QDate from, QDate to) const
{
    const auto utc = [](QDate day) {
        return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    };
    const QString timed =
        QStringLiteral("deleted = 0 AND utc_ms BETWEEN %1 AND %2 ORDER BY utc_ms, rowid")
            .arg(utc(from.addDays(-1)))
            .arg(utc(to.addDays(2)));
    const QString dated =
        QStringLiteral("deleted = 0 AND day BETWEEN '%1' AND '%2' ORDER BY day, rowid")
            .arg(from.addDays(-1).toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate));
    return readRows(timed, dated, QStringLiteral("deleted = 0 ORDER BY rowid"));
}

Result<Rows> DiaryStore::bin() const
{
    const QString condition = QStringLiteral("deleted <> 0 ORDER BY deleted, rowid");
    return readRows(condition, condition, condition);
}

Result<Rows> DiaryStore::lasting() const
{
    const QString none = QStringLiteral("0");
    return readRows(none, none, QStringLiteral("deleted = 0 ORDER BY rowid"));
}

Result<Catalogue> DiaryStore::catalogue() const
{
    const Result<Rows> rows = lasting();
    if (!rows)
        return std::unexpected(rows.error());
    return catalogueOf(*rows);
}

} // namespace myolog
