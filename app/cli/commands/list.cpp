// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/row_text.h"
#include "core/diary/day_of.h"
#include "core/exchange/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <algorithm>

namespace myolog::cli {

namespace {

RowTeller tellerOf(const Snapshot& diary)
{
    return {std::make_shared<const Catalogue>(diary.catalogue), diary.boundaryHour};
}

/// Without what happened outside the period; what the person arranged belongs to no time.
Snapshot cut(const Snapshot& diary, const Period& period)
{
    const RowTeller teller = tellerOf(diary);
    Snapshot part = diary;
    const Period days = period.within(diary);
    part.days = diary.days.cut(days.from, days.to);
    Rows::forEach(part.rows, [&](auto& records) {
        std::erase_if(records, [&](const auto& record) {
            const QDate day = dayOf(record, diary.catalogue, diary.boundaryHour);
            return day.isValid() && !period.contains(day);
        });
    });
    return part;
}

/// Days first, then their hours; ids make the order the same in every copy of a diary.
struct Line {
    QString time;
    QString text;
    QString id;
};

void listText(const Snapshot& diary, QTextStream& out)
{
    const RowTeller teller = tellerOf(diary);
    std::vector<Line> lines;
    Rows::forEach(diary.rows, [&](const auto& records) {
        for (const auto& record : records)
            if (dayOf(record, diary.catalogue, diary.boundaryHour).isValid())
                lines.push_back({timeText(record), rowText(record, teller), record.id.toString()});
    });
    std::ranges::sort(lines, [](const Line& a, const Line& b) {
        return std::tie(a.time, a.text, a.id) < std::tie(b.time, b.text, b.id);
    });
    for (const Line& line : lines)
        out << line.time.leftJustified(17) << ' ' << line.text << '\n';
    if (lines.empty())
        out << QCoreApplication::translate("Cli", "Nothing is recorded in this period.") << '\n';
}

} // namespace

CliResult<void> list(const CliCall& call)
{
    const CliResult<Period> period = call.period();
    if (!period)
        return std::unexpected(period.error());
    const Result<SnapshotPtr> diary = call.snapshot();
    if (!diary)
        return std::unexpected(diary.error());
    const Snapshot part = cut(**diary, *period);
    const Format* format = findFormat(call.value("format"));
    if (!format) {
        listText(part, call.out);
        return {};
    }
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    if (const Result<void> written = format->write(buffer, part); !written)
        return std::unexpected(written.error());
    call.out << QString::fromUtf8(buffer.data());
    return {};
}

} // namespace myolog::cli
