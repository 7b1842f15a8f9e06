// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/storage/diary_file.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace myolog {

namespace {

/// A name beside the diary that is not taken: "diary before version 2, 2026-11-22.myolog".
QString backupPath(const QString& diary, int toVersion, QDate today)
{
    const QFileInfo info(diary);
    const QString stem = QStringLiteral("%1/%2 before version %3, %4")
                             .arg(info.absolutePath(), info.completeBaseName())
                             .arg(toVersion)
                             .arg(today.toString(Qt::ISODate));
    QString path = stem + QLatin1String(".myolog");
    for (int i = 2; QFile::exists(path); ++i)
        path = QStringLiteral("%1 (%2).myolog").arg(stem).arg(i);
    return path;
}

Result<void> backUp(QSqlDatabase& database, int toVersion, QDate today)
{
    const QString path = backupPath(database.databaseName(), toVersion, today);
    const Result<void> copied = copyDatabase(database, path);
    if (!copied)
        return failure(QCoreApplication::translate(
                           "Storage", "This diary must be brought up to date, but the safety copy "
                                      "before it could not be written. Nothing was changed."),
                       copied.error().detail);
    return {};
}

Result<void> runStep(QSqlDatabase& database, const Migration& step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another program may have been quicker between the look at the version and the lock.
    const Result<QVariant> version = scalar(database, QStringLiteral("PRAGMA user_version"));
    if (!version || version->toInt() >= step.version)
        return version ? Result<void>{} : std::unexpected(version.error());
    const auto run = [&](const QString& statement) { return execute(database, statement); };
    Result<void> done;
    for (auto statement = step.statements; *statement && done; ++statement)
        done = run(QString::fromUtf8(*statement));
    if (done)
        done = run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    if (done)
        done = run(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
    if (done)
        done = run(QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('needs', '%1')")
                       .arg(QLatin1String(step.program)));
    return done ? transaction->commit() : done;
}

} // namespace

Result<void> migrate(QSqlDatabase& database, QDate today, std::span<const Migration> steps)
{
    const Result<QVariant> version = scalar(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    const int from = version->toInt();
    const int to = steps.empty() ? 0 : steps.back().version;
    if (from > 0 && from < to)
        if (const Result<void> copied = backUp(database, to, today); !copied)
            return copied;
    for (const Migration& step : steps)
        if (step.version > from)
            if (const Result<void> done = runStep(database, step); !done)
                return done;
    return {};
}

} // namespace myolog
