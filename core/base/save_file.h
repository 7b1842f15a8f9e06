// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a file for others to read: all of it or nothing, and never over a diary.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <stop_token>

namespace myolog {

/// A file of that name, or the one a link of that name leads to, is replaced once all is on the
/// disk; only its owner may read it. Refuses a diary and what belongs to one, a device or pipe,
/// and to put a document or picture in the place of a file of another kind.
/// When stopped before all is on the disk, nothing is replaced and nothing is wrong.
Result<void> saveFile(const QString& path, const QByteArray& contents,
                      const std::stop_token& stop = {});

/// An error unless all of it went out, past the buffer of the device.
Result<void> writeAll(QIODevice& device, const QByteArray& contents);

} // namespace myolog
