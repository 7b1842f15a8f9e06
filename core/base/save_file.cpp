// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace myolog {

namespace {

constexpr int mostLinks = 40;

/// Where links lead, whether there is a file yet or not.
QString targetOf(const QString& path)
{
    QFileInfo info(path);
    for (int i = 0; i < mostLinks && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.absoluteFilePath();
}

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QFile::ReadOnly) ? file.read(16) : QByteArray();
}

bool isDiaryName(const QString& path)
{
    return path.endsWith(QLatin1String(".myolog"), Qt::CaseInsensitive) ||
           beginningOf(path).startsWith("SQLite format 3");
}

/// The diary itself, SQLite's files beside it, or the lock of its window.
bool belongsToDiary(const QString& path)
{
    constexpr const char* endings[] = {"", "-wal", "-shm", "-journal", ".lock"};
    return std::ranges::any_of(endings, [&](const char* ending) {
        return path.endsWith(QLatin1String(ending)) && isDiaryName(path.chopped(qstrlen(ending)));
    });
}

/// Documents and pictures begin with a word of their own.
bool isOfAnotherKind(const QString& path, const QByteArray& contents)
{
    const QByteArray there = beginningOf(path);
    return std::ranges::any_of(
        std::initializer_list<const char*>{"%PDF", "\x89PNG"}, [&](const char* word) {
            return contents.startsWith(word) && !there.isEmpty() && !there.startsWith(word);
        });
}

Result<void> checkTarget(const QString& path, const QByteArray& contents)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.isDir())
        return failure(
            QCoreApplication::translate("File", "“%1” is a folder, not a file.").arg(shown));
    if (info.exists() && !info.isFile())
        return failure(QCoreApplication::translate(
                           "File", "“%1” is a device and no file. Nothing was written.")
                           .arg(shown));
    if (belongsToDiary(path))
        return failure(QCoreApplication::translate(
                           "File", "“%1” is or belongs to a diary, and is not written over. "
                                   "Please choose another name.")
                           .arg(shown));
    if (isOfAnotherKind(path, contents))
        return failure(QCoreApplication::translate(
                           "File", "“%1” exists and is a file of another kind. Nothing was "
                                   "overwritten. Please choose another name.")
                           .arg(shown));
    return {};
}

} // namespace

Result<void> saveFile(const QString& path, const QByteArray& contents, const std::stop_token& stop)
{
    const QString target = targetOf(path);
    if (Result<void> allowed = checkTarget(target, contents); !allowed)
        return allowed;
    QSaveFile file(target);
    const auto write = [&] {
        // QSaveFile would commit what its buffer could not get onto the disk.
        return file.open(QFile::WriteOnly) &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
               file.write(contents) == contents.size() && file.flush();
    };
    const bool written = write();
    if (written && stop.stop_requested()) {
        file.cancelWriting();
        return {};
    }
    if (written && file.commit())
        return {};
    const QString detail = file.errorString();
    file.cancelWriting();
    return failure(QCoreApplication::translate(
                       "File", "“%1” could not be written. Please check that its folder exists, "
                               "may be written to and has room.")
                       .arg(QDir::toNativeSeparators(path)),
                   detail);
}

Result<void> writeAll(QIODevice& device, const QByteArray& contents)
{
    bool written = device.write(contents) == contents.size();
    if (auto* file = qobject_cast<QFileDevice*>(&device))
        written = file->flush() && written;
    if (!written)
        return failure(QCoreApplication::translate("File", "The file could not be written."),
                       device.errorString());
    return {};
}

} // namespace myolog
