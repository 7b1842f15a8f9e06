// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/save_file.h"
#include "core/diary/day_of.h"
#include "core/exchange/daily_table.h"
#include "core/exchange/format.h"
#include "core/exchange/formats/formats.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <algorithm>

namespace myolog {

namespace {

constexpr qint64 beginningSize = 4096;
/// A hundred times a diary of ten years.
constexpr qint64 mostBytes = 500'000'000;

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

/// The format most sure of the file; null when none knows it.
const Format* recognise(const QByteArray& beginning)
{
    const Format* best = nullptr;
    int sureness = 0;
    for (const Format& format : formatTable()) {
        const int here = format.read ? format.recognise(beginning) : 0;
        if (here > sureness) {
            sureness = here;
            best = &format;
        }
    }
    return best;
}

Result<void> open(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(QCoreApplication::translate("Exchange", "There is no file “%1”.")
                           .arg(shown(file.fileName())));
    if (info.isDir())
        return failure(QCoreApplication::translate("Exchange", "“%1” is a folder, not a file.")
                           .arg(shown(file.fileName())));
    // A pipe or a device may never end.
    if (!info.isFile())
        return failure(QCoreApplication::translate("Exchange",
                                                   "“%1” is a device or pipe. Please save what it "
                                                   "holds to a file first.")
                           .arg(shown(file.fileName())));
    if (info.size() > mostBytes)
        return failure(QCoreApplication::translate(
                           "Exchange", "“%1” is too large for a diary: at most %2 MB are read.")
                           .arg(shown(file.fileName()))
                           .arg(mostBytes / 1'000'000));
    if (!file.open(QFile::ReadOnly))
        return failure(
            QCoreApplication::translate(
                "Exchange", "The file “%1” cannot be read. Please check its permissions.")
                .arg(shown(file.fileName())),
            file.errorString());
    return {};
}

Result<QByteArray> beginningOf(QFile& file)
{
    if (const Result<void> opened = open(file); !opened)
        return std::unexpected(opened.error());
    const QByteArray beginning = file.peek(beginningSize);
    if (beginning.trimmed().isEmpty())
        return failure(
            QCoreApplication::translate("Exchange", "“%1” is empty.").arg(shown(file.fileName())));
    return beginning;
}

} // namespace

Result<SnapshotPtr> readDailyTable(const QString& path, const QDateTime& now)
{
    QFile file(path);
    if (const Result<QByteArray> beginning = beginningOf(file); !beginning)
        return std::unexpected(beginning.error());
    // The table's days are days of the calendar.
    Snapshot empty;
    // With its zone by name: the system's would be looked up on the disk for every cell.
    const QTimeZone zone = now.timeZone();
    empty.now = zone.isValid() ? now.toTimeZone(zone) : now;
    empty.today = now.date();
    Result<ImportPlan> plan = readDaily(
        file, {.snapshot = empty, .fileName = QFileInfo(path).fileName(), .strict = true});
    if (!plan)
        return failure(QStringLiteral("%1: %2").arg(shown(path), plan.error().text));
    Rows rows;
    rows.entries.reserve(plan->rows.size());
    QDate last;
    for (Row& row : plan->rows)
        std::visit(
            [&](auto& record) {
                using Kind = std::decay_t<decltype(record)>;
                if constexpr (std::is_same_v<Kind, DayMark>)
                    last = std::max(last, record.day);
                else if constexpr (Timed<Kind>)
                    last = std::max(last, dayOf(record, empty.catalogue, defaultBoundaryHour));
                Rows::of<Kind>(rows).push_back(std::move(record));
            },
            row);
    if (!last.isValid())
        return failure(QCoreApplication::translate("Exchange", "“%1” holds no day with a value.")
                           .arg(shown(path)));
    return makeSnapshot(std::move(rows), QDateTime(last, QTime(23, 59), now.timeZone()), {});
}

Result<ImportPlan> readFile(const QString& path, const Snapshot& snapshot,
                            const std::stop_token& stop)
{
    QFile file(path);
    const Result<QByteArray> found = beginningOf(file);
    if (!found)
        return std::unexpected(found.error());
    const QByteArray& beginning = *found;
    const Format* format = recognise(beginning);
    if (!format)
        return failure(QCoreApplication::translate(
                           "Exchange", "Myolog cannot read “%1”. It reads a table with one "
                                       "line for each day, and the JSON and CSV files that "
                                       "it exports.")
                           .arg(shown(path)));
    Result<ImportPlan> plan = format->read(
        file, {.snapshot = snapshot, .fileName = QFileInfo(path).fileName(), .stop = stop});
    if (plan)
        plan->format = QLatin1String(format->id);
    return plan;
}

Result<void> writeFile(const QString& path, const Format& format, const Snapshot& snapshot,
                       const std::stop_token& stop)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    if (Result<void> written = format.write(buffer, snapshot); !written)
        return written;
    return saveFile(path, buffer.data(), stop);
}

} // namespace myolog
