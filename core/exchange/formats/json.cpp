// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/base/save_file.h"
#include "core/exchange/diary_rows.h"
#include "core/exchange/formats/formats.h"
#include "core/exchange/reading.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <cmath>

namespace myolog {

namespace {

constexpr char formatId[] = "myolog-diary/";
constexpr int formatVersion = 1;

/// JSON tells numbers from words, so a word for a number is a fault and not a spelling.
bool fits(const QJsonValue& cell, FieldType type)
{
    constexpr double mostExact = 9'007'199'254'740'992; // 2 to the 53rd
    const double number = cell.toDouble();
    if (cell.isNull())
        return true;
    switch (type) {
    case FieldType::Text:
        return cell.isString();
    case FieldType::Integer:
        return cell.isDouble() && number == std::floor(number) && std::abs(number) <= mostExact;
    case FieldType::Real:
        return cell.isDouble();
    }
    return false;
}

QString shown(const QJsonValue& cell)
{
    return cell.isArray() || cell.isObject() ? QStringLiteral("[…]") : cell.toVariant().toString();
}

template <typename T>
Result<T> recordFrom(const QJsonValue& value, const QString& fileName)
{
    if (!value.isObject())
        return failure(QCoreApplication::translate("Exchange", "It is no object."));
    const QJsonObject object = value.toObject();
    T record;
    record.origin = fileName;
    for (const Field<T>& field : fields<T>()) {
        const QJsonValue cell = object.value(QLatin1String(field.name));
        if (cell.isUndefined() && field.isEssential())
            return failure(QCoreApplication::translate("Exchange", "The field “%1” is missing.")
                               .arg(QLatin1String(field.name)));
        if (cell.isUndefined())
            continue;
        if (!fits(cell, field.type))
            return std::unexpected(misfit(field.name, shown(cell)));
        const Result<void> set =
            setField(record, field, cell.isNull() ? QVariant() : cell.toVariant());
        if (!set)
            return std::unexpected(set.error());
    }
    return record;
}

QString placeWords(const QString& kind, int number)
{
    return QCoreApplication::translate("Exchange", "Number %1 of “%2”: ")
        .arg(countNumber(number), kind);
}

template <typename T>
Result<void> readKind(const QJsonObject& root, const ImportContext& context,
                      std::vector<PlacedRow>& rows)
{
    const QString kind = QLatin1String(recordName<T>());
    const QJsonValue list = root.value(kind);
    if (!list.isUndefined() && !list.isArray())
        return failure(
            QCoreApplication::translate("Exchange", "“%1” must be a list of rows.").arg(kind));
    int number = 0;
    for (const QJsonValue& value : list.toArray()) {
        ++number;
        if (context.stop.stop_requested())
            return calledOff();
        Result<T> record = recordFrom<T>(value, context.fileName);
        if (!record)
            return failure(placeWords(kind, number) + record.error().text);
        rows.push_back({std::move(*record), number});
    }
    return {};
}

Result<QJsonObject> parsed(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(QCoreApplication::translate(
                           "Exchange", "Line %1: this is no complete JSON. The file may have "
                                       "been cut short.")
                           .arg(countNumber(bytes.left(error.offset).count('\n') + 1)),
                       error.errorString());
    return document.object();
}

Result<void> checkVersion(const QJsonObject& root)
{
    const QString format = root.value(QLatin1String("format")).toString();
    bool ok = false;
    const int version = format.mid(qstrlen(formatId)).toInt(&ok);
    if (!format.startsWith(QLatin1String(formatId)) || !ok || version < 1)
        return failure(QCoreApplication::translate(
            "Exchange", "This JSON file is no diary that Myolog exported."));
    if (version > formatVersion)
        return failure(QCoreApplication::translate(
            "Exchange",
            "This file was exported by a newer Myolog. Please update Myolog to read it."));
    return {};
}

/// Names in the file that no kind of row has.
QStringList remarksOn(const QJsonObject& root)
{
    QStringList known{QStringLiteral("format"), QStringLiteral("program"),
                      QStringLiteral("boundary_hour")};
    forEachKind([&](const auto& record) {
        known << QLatin1String(recordName<std::decay_t<decltype(record)>>());
    });
    QStringList remarks;
    for (const QString& name : root.keys())
        if (!known.contains(name))
            remarks << QCoreApplication::translate("Exchange",
                                                   "“%1” is not known and was left out.")
                           .arg(name.left(40));
    return remarks;
}

template <typename T>
QJsonObject objectOf(const T& record)
{
    QJsonObject object;
    for (const Field<T>& field : fields<T>()) {
        const QVariant value = field.get(record);
        if (!value.isNull())
            object.insert(QLatin1String(field.name), QJsonValue::fromVariant(value));
    }
    if (const QString time = localTime(record); !time.isEmpty())
        object.insert(QLatin1String("local_time"), time);
    return object;
}

template <typename T>
void writeKind(QByteArray& text, const std::vector<T>& records)
{
    text += ",\n\"" + QByteArray(recordName<T>()) + "\": [";
    const char* between = "\n";
    for (const T& record : records) {
        text += between + QJsonDocument(objectOf(record)).toJson(QJsonDocument::Compact);
        between = ",\n";
    }
    text += ']';
}

QByteArray utf8Of(QByteArray bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes, u'{');
    if (encoding && *encoding != QStringConverter::Utf8)
        return QString(QStringDecoder(*encoding)(bytes)).toUtf8();
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes;
}

} // namespace

int recogniseJson(const QByteArray& beginning)
{
    const QByteArray text = utf8Of(beginning).trimmed();
    if (text.contains(formatId) && text.contains('{'))
        return 100;
    return text.startsWith('{') || text.startsWith('[') ? 40 : 0;
}

Result<ImportPlan> readJson(QIODevice& device, const ImportContext& context)
{
    Result<QByteArray> bytes = readBytes(device, context.stop);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<QJsonObject> root = parsed(utf8Of(std::move(*bytes)));
    if (!root)
        return std::unexpected(root.error());
    if (const Result<void> version = checkVersion(*root); !version)
        return std::unexpected(version.error());
    std::vector<PlacedRow> rows;
    Result<void> read;
    forEachKind([&](const auto& record) {
        using T = std::decay_t<decltype(record)>;
        if (read)
            read = readKind<T>(*root, context, rows);
    });
    if (!read)
        return std::unexpected(read.error());
    ImportPlan plan{.remarks = remarksOn(*root)};
    const auto place = [](const PlacedRow& placed) {
        const char* kind = std::visit(
            [](const auto& r) { return recordName<std::decay_t<decltype(r)>>(); }, placed.row);
        return placeWords(QLatin1String(kind), placed.place);
    };
    if (const Result<void> taken = takeRows(std::move(rows), context, place, plan); !taken)
        return std::unexpected(taken.error());
    const QJsonValue hour = root->value(QLatin1String("boundary_hour"));
    takeBoundaryHour(hour.toInt(context.snapshot.boundaryHour), context.snapshot, plan);
    return plan;
}

Result<void> writeJson(QIODevice& device, const Snapshot& snapshot)
{
    const QJsonObject head{
        {QStringLiteral("format"), QLatin1String(formatId) + QString::number(formatVersion)},
        {QStringLiteral("program"), QStringLiteral("Myolog " MYOLOG_VERSION)},
        {QStringLiteral("boundary_hour"), snapshot.boundaryHour}};
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1);
    Rows::forEach(snapshot.rows, [&](const auto& records) { writeKind(text, records); });
    return writeAll(device, text + "}\n");
}

} // namespace myolog
