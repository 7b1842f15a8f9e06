// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diary_file.h"

#include "core/storage/diary_store.h"
#include "core/storage/migration.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtEndian>

namespace myolog {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Storage", text);
}

Result<void> create(const QString& path)
{
    const QFileInfo info(path);
    QDir folder = info.absoluteDir();
    const bool newFolder = !folder.exists();
    if (newFolder && !folder.mkpath(QStringLiteral(".")))
        return failure(
            tr(QT_TRANSLATE_NOOP(
                   "Storage",
                   "The folder “%1” cannot be created. Please choose another place for the diary."))
                .arg(QDir::toNativeSeparators(folder.path())));
    if (newFolder)
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(tr(QT_TRANSLATE_NOOP("Storage", "No diary can be written in the folder "
                                                       "“%1”. Please choose another place for it."))
                           .arg(QDir::toNativeSeparators(folder.path())),
                       file.errorString());
    return {};
}

Result<void> checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(
            tr(QT_TRANSLATE_NOOP("Storage",
                                 "The file “%1” cannot be read. Please check its permissions."))
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    if (file.size() == 0)
        return {};
    // https://www.sqlite.org/fileformat.html, section 1.3: magic, page size at 16, pages at 28.
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(tr(QT_TRANSLATE_NOOP(
                              "Storage", "“%1” is not a Myolog diary. Nothing was changed in it."))
                           .arg(QDir::toNativeSeparators(path)));
    const auto cut = [&] {
        if (header.size() < 100)
            return true;
        const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
        const qint64 pageSize = stored == 1 ? 65536 : stored;
        const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
        // With a journal beside it the end of the file may still be there.
        const bool journal = QFileInfo(path + QLatin1String("-wal")).size() > 0;
        return !journal && file.size() < pages * pageSize;
    };
    if (cut())
        return failure(
            tr(QT_TRANSLATE_NOOP("Storage", "“%1” is damaged: its end is missing. Nothing was "
                                            "changed. Please open a backup copy."))
                .arg(QDir::toNativeSeparators(path)));
    return {};
}

} // namespace

Result<void> prepareDiaryFile(const QString& path, bool mayCreate)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(tr(QT_TRANSLATE_NOOP("Storage", "“%1” is a folder, not a diary."))
                           .arg(QDir::toNativeSeparators(path)));
    if (info.exists())
        return checkHeader(path);
    if (!mayCreate)
        return failure(tr(QT_TRANSLATE_NOOP("Storage", "There is no diary at “%1”."))
                           .arg(QDir::toNativeSeparators(path)));
    return create(path);
}

Result<void> checkDiaryVersion(QSqlDatabase& database)
{
    const Result<QVariant> id = scalar(database, QStringLiteral("PRAGMA application_id"));
    const Result<QVariant> version = scalar(database, QStringLiteral("PRAGMA user_version"));
    const Result<QVariant> tables =
        scalar(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const Result<QVariant>* result : {&id, &version, &tables})
        if (!*result)
            return std::unexpected(result->error());
    if (tables->toInt() > 0 && id->toInt() != applicationId)
        return failure(tr(QT_TRANSLATE_NOOP(
                              "Storage", "“%1” is not a Myolog diary. Nothing was changed in it."))
                           .arg(QDir::toNativeSeparators(database.databaseName())));
    if (version->toInt() > newestVersion()) {
        const Result<QVariant> needs =
            scalar(database, QStringLiteral("SELECT value FROM meta WHERE key = 'needs'"));
        return failure(
            tr(QT_TRANSLATE_NOOP("Storage", "This diary was written by a newer Myolog. It needs "
                                            "version %1 or later. Nothing was changed."))
                .arg(needs && needs->isValid() ? needs->toString() : QStringLiteral("?")));
    }
    return {};
}

QString defaultDiaryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QLatin1String("/diary.myolog");
}

} // namespace myolog
