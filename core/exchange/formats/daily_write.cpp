// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"
#include "core/base/text.h"
#include "core/exchange/csv.h"
#include "core/exchange/formats/formats.h"

namespace myolog {

Result<void> writeDaily(QIODevice& device, const Snapshot& snapshot)
{
    const DayTable& days = snapshot.days;
    QStringList cells{QStringLiteral("date"), QStringLiteral("episodes")};
    for (const Factor& factor : snapshot.catalogue.factors())
        cells << factor.column();
    QByteArray table = csvLine(cells).toUtf8();
    for (int i = 0; i < days.size(); ++i) {
        const auto text = [](std::optional<double> v) { return v ? exactNumber(*v) : QString(); };
        cells = {days.day(i).toString(Qt::ISODate), text(days.episodes[i])};
        for (size_t f = 0; f < days.factors.size(); ++f) {
            const Factor& factor = snapshot.catalogue.factors()[f];
            const std::optional<double> value = days.factors[f].values[i];
            cells << text(value ? std::optional(factor.toUnit(*value)) : std::nullopt);
        }
        table += csvLine(cells).toUtf8();
    }
    return writeAll(device, table);
}

} // namespace myolog
