// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which file a name stands for: another one may take the name while the first is still open.
#pragma once

#include <QString>
#include <optional>

namespace myolog {

struct FileId {
    quint64 device = 0;
    quint64 number = 0; ///< of the file within its device
    bool operator==(const FileId&) const = default;
};

/// None when there is no such file.
std::optional<FileId> fileId(const QString& path);

} // namespace myolog
