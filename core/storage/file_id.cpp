// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_id.h"

#include <QFile>
#include <sys/stat.h>

namespace myolog {

std::optional<FileId> fileId(const QString& path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileId{.device = quint64(info.st_dev), .number = quint64(info.st_ino)};
}

} // namespace myolog
