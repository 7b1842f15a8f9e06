// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of file that a chart can be saved as.
#pragma once

#include <QByteArray>
#include <span>

namespace myolog {

struct ChartPicture;

struct ChartFormat {
    const char* ending;
    const char* name; ///< QT_TRANSLATE_NOOP("ChartFile", …)
    QByteArray (*write)(const ChartPicture& picture);
    bool needsFont; ///< its words are drawn
};

std::span<const ChartFormat> chartFormats();

} // namespace myolog
