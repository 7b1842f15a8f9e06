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
#include <QSqlError>
#include <QStandardPaths>
#include <QUrl>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace myolog {

namespace {

/// The permissions of the file and, made after it by SQLite, of its journal.
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error notADiary(const QString& path)
{
    return {.text = QCoreApplication::translate(
                        "Storage", "“%1” is not a Myolog diary. Nothing was changed in it.")
                        .arg(QDir::toNativeSeparators(path)),
            .detail = {}};
}

Result<void> create(const QString& path)
{
    const QFileInfo info(path);
    QDir folder = info.absoluteDir();
    const bool newFolder = !folder.exists();
    if (newFolder && !folder.mkpath(QStringLiteral(".")))
        return failure(
            QCoreApplication::translate(
                "Storage",
                "The folder “%1” cannot be created. Please choose another place for the diary.")
                .arg(QDir::toNativeSeparators(folder.path())));
    if (newFolder)
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly))
        return failure(QCoreApplication::translate("Storage",
                                                   "No diary can be written in the folder "
                                                   "“%1”. Please choose another place for it.")
                           .arg(QDir::toNativeSeparators(folder.path())),
                       file.errorString());
    return {};
}

Result<void> checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(QCoreApplication::translate(
                           "Storage", "The file “%1” cannot be read. Please check its permissions.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    if (file.size() == 0)
        return {};
    // https://www.sqlite.org/fileformat.html, section 1.3: magic, page size at 16, pages at 28.
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return std::unexpected(notADiary(path));
    const auto cut = [&] {
        if (header.size() < 100)
            return true;
        const quint16 stored = qFromBigEndian<quint16>(header.constData() + 16);
        const qint64 pageSize = stored == 1 ? 65536 : stored;
        // The count of pages is only kept up to date if these two numbers agree.
        const bool counted = header.mid(24, 4) == header.mid(92, 4);
        const qint64 pages = counted ? qFromBigEndian<quint32>(header.constData() + 28) : 0;
        // With a journal beside it the end of the file may still be there.
        const bool journal = QFileInfo(path + QLatin1String("-wal")).size() > 0;
        return !journal && file.size() < pages * pageSize;
    };
    if (cut())
        return failure(QCoreApplication::translate(
                           "Storage", "“%1” is damaged: its end is missing. Nothing was "
                                      "changed. Please open a backup copy.")
                           .arg(QDir::toNativeSeparators(path)));
    return {};
}

} // namespace

Result<QString> prepareDiaryFile(const QString& path, bool mayCreate)
{
    if (path.isEmpty())
        return failure(QCoreApplication::translate(
            "Storage", "HOME is not set, so there is no folder for your diary. Please name a "
                       "diary with --diary."));
    QFileInfo info(path);
    if (info.isDir())
        return failure(QCoreApplication::translate("Storage", "“%1” is a folder, not a diary.")
                           .arg(QDir::toNativeSeparators(path)));
    // Reading a pipe or a device would wait for ever.
    if (info.exists() && !info.isFile())
        return std::unexpected(notADiary(path));
    // A full disk leaves an empty file of a new diary.
    if (!mayCreate && (!info.exists() || info.size() == 0))
        return failure(QCoreApplication::translate("Storage", "There is no diary at “%1”.")
                           .arg(QDir::toNativeSeparators(path)));
    const Result<void> usable = info.exists() ? checkHeader(path) : create(path);
    if (!usable)
        return std::unexpected(usable.error());
    info.refresh();
    if (mayCreate && info.size() == 0)
        QFile::setPermissions(path, ownerOnly);
    return info.canonicalFilePath();
}

void removeEmptyDiary(const QString& path)
{
    // With a file of SQLite beside it another program is about to write the diary.
    const bool inUse = std::ranges::any_of(std::array{"-wal", "-journal"}, [&](const char* end) {
        return QFileInfo::exists(path + QLatin1String(end));
    });
    const QFileInfo file(path);
    if (file.exists() && file.size() == 0 && !inUse)
        QFile::remove(path);
}

namespace {

Result<void> openWith(QSqlDatabase& database, const QString& name, const QString& options)
{
    database.close();
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return std::unexpected(sqlError(database.lastError()));
    // SQLite looks at the file only now.
    const Result<QVariant> read = scalar(database, QStringLiteral("PRAGMA user_version"));
    return read ? Result<void>() : std::unexpected(read.error());
}

} // namespace

Result<void> openDatabase(QSqlDatabase& database, const QString& path, bool writes)
{
    const QString patience = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMs);
    if (writes)
        return openWith(database, path, patience);
    // Only who may write takes SQLite's journal and its index away again when it closes the file;
    // a reader that may not would leave them beside the diary.
    if (QFile(path).open(QFile::ReadWrite | QFile::ExistingOnly) &&
        openWith(database, path, patience))
        return execute(database, QStringLiteral("PRAGMA query_only = ON"));
    if (QFileInfo::exists(path + QLatin1String("-wal")))
        return openWith(database, path, patience + QLatin1String(";QSQLITE_OPEN_READONLY"));
    // Nobody is writing, so SQLite can do without an index.
    return openWith(database,
                    QString::fromUtf8(QUrl::fromLocalFile(path).toEncoded()) +
                        QLatin1String("?immutable=1"),
                    QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
}

bool isOlderDiary(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return false;
    // https://www.sqlite.org/fileformat.html: user_version at 60, application_id at 68.
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return false;
    const auto number = [&](int at) { return qFromBigEndian<qint32>(header.constData() + at); };
    return number(68) == applicationId && number(60) < newestVersion();
}

Result<void> checkDiaryVersion(QSqlDatabase& database, bool writes)
{
    const Result<QVariant> id = scalar(database, QStringLiteral("PRAGMA application_id"));
    const Result<QVariant> version = scalar(database, QStringLiteral("PRAGMA user_version"));
    const Result<QVariant> tables =
        scalar(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const Result<QVariant>* result : {&id, &version, &tables})
        if (!*result)
            return std::unexpected((*result).error());
    const bool fresh = tables->toInt() == 0 && id->toInt() == 0 && version->toInt() == 0;
    if (id->toInt() != applicationId && !(fresh && writes))
        return std::unexpected(notADiary(database.databaseName()));
    if (version->toInt() > newestVersion()) {
        const Result<QVariant> needs =
            scalar(database, QStringLiteral("SELECT value FROM meta WHERE key = 'needs'"));
        return failure(
            QCoreApplication::translate("Storage",
                                        "This diary was written by a newer Myolog. It needs "
                                        "version %1 or later. Nothing was changed.")
                .arg(needs && needs->isValid() ? needs->toString() : QStringLiteral("?")));
    }
    if (!writes && version->toInt() < newestVersion())
        return failure(QCoreApplication::translate(
            "Storage", "This diary was written by an older Myolog. Please open it once where it "
                       "may be written to, so that it can be brought up to date."));
    return {};
}

Result<void> copyDatabase(QSqlDatabase& database, const QString& path)
{
    QFile file(path);
    // Made first and for the owner only, so that nobody can look into a copy that is being written.
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly)) {
        if (QFileInfo::exists(path))
            return failure(QCoreApplication::translate(
                               "Storage", "“%1” exists already. Nothing was overwritten.")
                               .arg(QDir::toNativeSeparators(path)));
        return failure(QCoreApplication::translate("Storage",
                                                   "No copy can be written to “%1”. Please "
                                                   "choose another place for it.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    }
    file.close();
    const QString quoted = QFileInfo(path).absoluteFilePath().replace(u'\'', QLatin1String("''"));
    const Result<void> copied = execute(database, QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (!copied)
        file.remove();
    return copied;
}

QString defaultDiaryPath()
{
    // Qt would take the root of the file system for a home.
    if (qEnvironmentVariableIsEmpty("HOME") && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QLatin1String("/diary.myolog");
}

} // namespace myolog
