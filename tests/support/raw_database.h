// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A second connection to a diary file, past the store, and the store's own connection.
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace myolog::test {

struct RawDatabase {
    explicit RawDatabase(const QString& path)
        : name(QUuid::createUuid().toString()),
          database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
    {
        database.setDatabaseName(path);
        database.open();
    }
    ~RawDatabase()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
    RawDatabase(const RawDatabase&) = delete;
    RawDatabase& operator=(const RawDatabase&) = delete;

    bool run(const char* statement) { return QSqlQuery(database).exec(QLatin1String(statement)); }

    QString name;
    QSqlDatabase database;
};

/// Runs a statement on every open connection: the way to reach into a store, to make it impatient
/// or its disk small.
inline void runEverywhere(const char* statement)
{
    for (const QString& name : QSqlDatabase::connectionNames())
        QSqlQuery(QSqlDatabase::database(name)).exec(QLatin1String(statement));
}

} // namespace myolog::test
