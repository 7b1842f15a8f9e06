// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways in and out of the diary: each row of the format table reads, writes or both.
#pragma once

#include "core/diary/snapshot.h"

#include <QIODevice>
#include <QStringList>
#include <span>
#include <stop_token>

namespace myolog {

/// What a file would bring, before anything is written.
struct ImportPlan {
    QString format; ///< id of the format table
    std::vector<Row> rows;
    QStringList remarks; ///< translated: columns ignored, days skipped
    /// When a day begins in the diary of the file; only for a diary that is still empty, where it
    /// is to be taken over.
    std::optional<int> boundaryHour;
};

struct ImportContext {
    const Snapshot& snapshot; ///< the diary as it is
    QString fileName;         ///< becomes the rows' origin where the file names none
    /// To be analysed rather than brought in: daily tables only, and nothing doubtful in them.
    bool strict = false;
    /// Asked before every row: the reading ends with an error soon after a stop.
    std::stop_token stop = {};
};

/// A row of the format table.
struct Format {
    const char* id;     ///< "json"
    const char* name;   ///< QT_TRANSLATE_NOOP("Exchange", …)
    const char* suffix; ///< "json"
    /// How surely the file's beginning is this format, 0 to 100.
    int (*recognise)(const QByteArray& beginning);
    /// Null if this format only writes. Errors name line and column.
    Result<ImportPlan> (*read)(QIODevice&, const ImportContext&);
    /// Null if this format only reads.
    Result<void> (*write)(QIODevice&, const Snapshot&);
};

std::span<const Format> formatTable();
/// Null when unknown.
const Format* findFormat(const QString& id);

/// Opens the file, finds its format and reads it. Nothing is written to the diary. When stopped it
/// ends soon, with an error.
Result<ImportPlan> readFile(const QString& path, const Snapshot& snapshot,
                            const std::stop_token& stop = {});
/// Writes all of the file or nothing; a file of that name is replaced. Only its owner may read it.
/// When stopped before it begins to write, nothing.
Result<void> writeFile(const QString& path, const Format& format, const Snapshot& snapshot,
                       const std::stop_token& stop = {});

} // namespace myolog
