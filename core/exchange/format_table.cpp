// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in and out of the diary. To add one, add a row here and a file to formats/.
#include "core/exchange/format.h"
#include "core/exchange/formats/formats.h"

#include <algorithm>

namespace myolog {

namespace {

constexpr Format formatRows[] = {
    {"json", QT_TRANSLATE_NOOP("Exchange", "Whole diary (JSON)"), "json", recogniseJson, readJson,
     writeJson},
    {"csv", QT_TRANSLATE_NOOP("Exchange", "Whole diary (CSV)"), "csv", recogniseCsv, readCsv,
     writeCsv},
    {"daily", QT_TRANSLATE_NOOP("Exchange", "One line for each day (CSV)"), "csv", recogniseDaily,
     readDaily, writeDaily},
};

} // namespace

std::span<const Format> formatTable()
{
    return formatRows;
}

const Format* findFormat(const QString& id)
{
    const auto it = std::ranges::find_if(
        formatRows, [&](const Format& f) { return id == QLatin1String(f.id); });
    return it == std::end(formatRows) ? nullptr : it;
}

} // namespace myolog
