// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "core/exchange/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace myolog::cli {

namespace {

CliResult<void> writeToOutput(const CliCall& call, const Format& format, const Snapshot& diary)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    if (const Result<void> written = format.write(buffer, diary); !written)
        return std::unexpected(written.error());
    call.out << QString::fromUtf8(buffer.data());
    return {};
}

CliResult<void> refuseOverwriting(const CliCall& call, const QString& path)
{
    const QFileInfo target(path);
    const QString diary = QFileInfo(call.diaryPath()).canonicalFilePath();
    if (target.exists() && target.canonicalFilePath() == diary)
        return failure(QCoreApplication::translate(
            "Cli", "This is the diary itself. Please choose another name for the export."));
    if (target.exists() && !call.has("force"))
        return failure(QCoreApplication::translate(
                           "Cli", "“%1” exists already. Nothing was overwritten; --force "
                                  "replaces it.")
                           .arg(QDir::toNativeSeparators(path)));
    return {};
}

} // namespace

CliResult<void> exportDiary(const CliCall& call)
{
    const CliResult<QString> id = call.needed("format");
    const CliResult<QString> path = call.needed("out");
    if (!id || !path)
        return std::unexpected(id ? path.error() : id.error());
    const Format& format = *findFormat(*id);
    const Result<SnapshotPtr> diary = call.snapshot();
    if (!diary)
        return std::unexpected(diary.error());
    if (*path == QLatin1String("-"))
        return writeToOutput(call, format, **diary);
    if (CliResult<void> free = refuseOverwriting(call, *path); !free)
        return free;
    if (const Result<void> written = writeFile(*path, format, **diary); !written)
        return std::unexpected(written.error());
    call.out
        << QCoreApplication::translate("Cli", "Written to %1.").arg(QDir::toNativeSeparators(*path))
        << '\n';
    return {};
}

} // namespace myolog::cli
