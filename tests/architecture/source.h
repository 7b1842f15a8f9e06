// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One source file, taken apart far enough to ask it about its includes, its code and its texts.
#pragma once

#include <QString>
#include <QStringList>

namespace myolog::architecture {

struct Source {
    QString path; ///< from the top of the repository, "core/base/text.h"
    QString text;
    QString code;         ///< without comments; every string literal is ""
    QStringList literals; ///< as written, neighbours joined, without quotes
    QStringList includes; ///< without brackets: "core/base/text.h", "QString"

    /// "core/base", "app/shell"; "app" for the files beside main.cpp.
    QString room() const;
    QString fileName() const { return path.section(u'/', -1); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

Source parse(const QString& path, const QString& text);
/// Every file below `folder` ("core") of the repository whose name ends with one of `endings`.
QList<Source> sourcesBelow(const QString& folder, const QStringList& endings);

} // namespace myolog::architecture
