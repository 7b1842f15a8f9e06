// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/number_text.h"
#include "core/base/save_file.h"
#include "core/base/text.h"
#include "core/exchange/diary_rows.h"
#include "core/exchange/formats/formats.h"

#include <QCoreApplication>

namespace myolog {

namespace {

constexpr char kindColumn[] = "record";
constexpr char timeColumn[] = "local_time";
constexpr char hourColumn[] = "boundary_hour";
constexpr char diaryKind[] = "diary"; ///< the line about the diary itself

/// "record", "local_time", then the fields of all kinds of row, each name once, and what the line
/// about the diary itself holds.
QStringList allColumns()
{
    QStringList columns{QLatin1String(kindColumn), QLatin1String(timeColumn)};
    forEachKind([&](const auto& record) {
        for (const auto& field : fields<std::decay_t<decltype(record)>>())
            if (!columns.contains(QLatin1String(field.name)))
                columns << QLatin1String(field.name);
    });
    return columns << QLatin1String(hourColumn);
}

/// A spreadsheet takes a cell that begins so for a formula.
bool isDangerous(const QString& text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r'").contains(text[0]);
}

QString cellOf(const QVariant& value, FieldType type)
{
    if (value.isNull())
        return {};
    if (type == FieldType::Real)
        return exactNumber(value.toDouble());
    const QString text = value.toString();
    return type == FieldType::Text && isDangerous(text) ? u'\'' + text : text;
}

QVariant valueOf(const QString& cell, FieldType type)
{
    if (type == FieldType::Text)
        return cell.startsWith(u'\'') ? cell.mid(1) : cell;
    return cell.isEmpty() ? QVariant() : QVariant(cell);
}

Error at(int line, const QString& what)
{
    return {.text =
                QCoreApplication::translate("Exchange", "Line %1: ").arg(countNumber(line)) + what,
            .detail = {}};
}

using Columns = QHash<QString, qsizetype>;

template <typename T>
Result<T> recordFrom(const QStringList& cells, const Columns& columns, const QString& fileName)
{
    T record;
    record.origin = fileName;
    for (const Field<T>& field : fields<T>()) {
        const auto column = columns.find(QLatin1String(field.name));
        if (column == columns.end() && field.isEssential())
            return failure(QCoreApplication::translate("Exchange", "The column “%1” is missing.")
                               .arg(QLatin1String(field.name)));
        if (column == columns.end())
            continue;
        const QVariant value = valueOf(cells.value(*column), field.type);
        if (const Result<void> set = setField(record, field, value); !set)
            return std::unexpected(set.error());
    }
    return record;
}

Result<Row> rowFrom(const QStringList& cells, const Columns& columns, const QString& fileName)
{
    const QString kind = cells.value(columns.value(QLatin1String(kindColumn)));
    Result<Row> row =
        failure(QCoreApplication::translate(
                    "Exchange", "“%1” is no kind of record. A newer Myolog may know it.")
                    .arg(kind.left(40)));
    forEachKind([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        if (kind != QLatin1String(recordName<T>()))
            return;
        Result<T> read = recordFrom<T>(cells, columns, fileName);
        row = read ? Result<Row>(Row(std::move(*read))) : std::unexpected(read.error());
    });
    return row;
}

Columns columnsOf(const QStringList& header, QStringList& remarks)
{
    const QStringList known = allColumns();
    Columns columns;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (known.contains(header[i]))
            columns.insert(header[i], i);
        else
            remarks << QCoreApplication::translate("Exchange",
                                                   "“%1” is not known and was left out.")
                           .arg(header[i].left(40));
    }
    return columns;
}

QStringList diaryLine(const Snapshot& snapshot, const QStringList& columns)
{
    QStringList cells(columns.size());
    cells[0] = QLatin1String(diaryKind);
    cells.back() = QString::number(snapshot.boundaryHour);
    return cells;
}

template <typename T>
void writeKind(QByteArray& text, const std::vector<T>& records, const QStringList& columns)
{
    QStringList empty(columns.size());
    empty[0] = QLatin1String(recordName<T>());
    std::vector<qsizetype> places;
    for (const Field<T>& field : fields<T>())
        places.push_back(columns.indexOf(QLatin1String(field.name)));
    for (const T& record : records) {
        QStringList cells = empty;
        cells[1] = localTime(record);
        for (size_t i = 0; const Field<T>& field : fields<T>())
            cells[places[i++]] = cellOf(field.get(record), field.type);
        text += csvLine(cells).toUtf8();
    }
}

/// True for the line about the diary itself.
bool takeDiaryLine(const QStringList& cells, const Columns& columns, const ImportContext& context,
                   ImportPlan& plan)
{
    if (cells.value(columns.value(QLatin1String(kindColumn))) != QLatin1String(diaryKind))
        return false;
    bool valid = false;
    const int hour = cells.value(columns.value(QLatin1String(hourColumn), -1)).toInt(&valid);
    if (valid)
        takeBoundaryHour(hour, context.snapshot, plan);
    return true;
}

/// All lines below the header.
Result<std::vector<PlacedRow>> placedRows(CsvReader& reader, const ImportContext& context,
                                          ImportPlan& plan)
{
    QStringList cells;
    reader.next(cells);
    const Columns columns = columnsOf(cells, plan.remarks);
    const qsizetype width = cells.size();
    std::vector<PlacedRow> rows;
    while (reader.next(cells)) {
        if (cells.size() != width)
            return std::unexpected(
                at(reader.line(), QCoreApplication::translate(
                                      "Exchange", "There are %1 cells where the first line has "
                                                  "%2. The file may have been cut short.")
                                      .arg(countNumber(cells.size()), countNumber(width))));
        if (takeDiaryLine(cells, columns, context, plan))
            continue;
        Result<Row> row = rowFrom(cells, columns, context.fileName);
        if (!row)
            return std::unexpected(at(reader.line(), row.error().text));
        rows.push_back({std::move(*row), reader.line()});
    }
    if (context.stop.stop_requested())
        return calledOff();
    if (reader.unclosed())
        return std::unexpected(
            at(reader.line(),
               QCoreApplication::translate("Exchange", "A quote is never closed. The file "
                                                       "may have been cut short.")));
    return rows;
}

} // namespace

int recogniseCsv(const QByteArray& beginning)
{
    const QString first = firstLine(beginningOfText(beginning)).value(0).trimmed();
    return first == QLatin1String(kindColumn) ? 100 : 0;
}

Result<ImportPlan> readCsv(QIODevice& device, const ImportContext& context)
{
    const Result<QString> text = readText(device, context.stop);
    if (!text)
        return std::unexpected(text.error());
    ImportPlan plan;
    CsvReader reader(*text, startOfTable(*text), context.stop);
    Result<std::vector<PlacedRow>> rows = placedRows(reader, context, plan);
    if (!rows)
        return std::unexpected(rows.error());
    const auto place = [](const PlacedRow& placed) { return at(placed.place, QString()).text; };
    if (const Result<void> taken = takeRows(std::move(*rows), context, place, plan); !taken)
        return std::unexpected(taken.error());
    return plan;
}

Result<void> writeCsv(QIODevice& device, const Snapshot& snapshot)
{
    const QStringList columns = allColumns();
    QByteArray text = csvLine(columns).toUtf8() + csvLine(diaryLine(snapshot, columns)).toUtf8();
    Rows::forEach(snapshot.rows, [&](const auto& records) { writeKind(text, records, columns); });
    return writeAll(device, text);
}

} // namespace myolog
