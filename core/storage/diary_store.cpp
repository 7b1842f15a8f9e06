// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diary_store.h"

#include "core/diary/field.h"
#include "core/diary/validate.h"
#include "core/storage/diary_file.h"
#include "core/storage/migration.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>

namespace myolog {

namespace {

template <typename T>
QString columnList()
{
    QStringList names;
    for (const Field<T>& field : fields<T>())
        names << QLatin1String(field.name);
    return names.join(u',');
}

template <typename T>
QString tableName()
{
    return QLatin1String(recordName<T>());
}

template <typename T>
bool fill(T& record, const QSqlQuery& query, QSet<QString>& shared)
{
    for (int i = 0; const Field<T>& field : fields<T>()) {
        QVariant value = query.value(i++);
        // Ten years hold a handful of different zones, factors and origins: keep one copy of each.
        if (field.type == FieldType::Text && i > 1) {
            const QString text = value.toString();
            if (text.size() < 32)
                value = *shared.insert(text);
        }
        if (!field.set(record, value))
            return false;
    }
    return true;
}

Error unreadable(const char* table, const QString& id)
{
    return {.text = QCoreApplication::translate(
                "Storage", "The diary holds a row that cannot be read. Please open a backup copy."),
            .detail = QStringLiteral("%1 %2").arg(QLatin1String(table), id)};
}

} // namespace

DiaryStore::DiaryStore(QString path, const Clock& clock)
    : m_path(std::move(path)), m_clock(clock), m_connection(QUuid::createUuid().toString())
{
}

DiaryStore::~DiaryStore()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<DiaryStore>> DiaryStore::open(const QString& path, const Clock& clock,
                                                     Access access)
{
    if (const Result<void> usable = prepareDiaryFile(path, access == Access::ReadWrite); !usable)
        return std::unexpected(usable.error());
    std::unique_ptr<DiaryStore> store(new DiaryStore(QFileInfo(path).absoluteFilePath(), clock));
    if (const Result<void> connected = store->connect(access); !connected)
        return std::unexpected(connected.error());
    Result<Catalogue> catalogue = store->readCatalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    store->m_catalogue = std::make_unique<Catalogue>(std::move(*catalogue));
    return store;
}

Result<void> DiaryStore::connect(Access access)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(
        access == Access::ReadOnly
            ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        return std::unexpected(sqlError(m_database.lastError()));
    if (const Result<void> known = checkDiaryVersion(m_database); !known)
        return known;
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys = ON")};
    if (access == Access::ReadWrite)
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL")
                << QStringLiteral("PRAGMA synchronous = FULL");
    for (const QString& pragma : pragmas)
        if (const Result<void> set = execute(m_database, pragma); !set)
            return set;
    return access == Access::ReadWrite ? migrate(m_database, m_clock.now().date()) : Result<void>{};
}

QSqlQuery& DiaryStore::prepared(const QString& statement) const
{
    auto it = m_statements.find(statement);
    if (it == m_statements.end()) {
        it = m_statements.emplace(statement, QSqlQuery(m_database)).first;
        it->second.setForwardOnly(true);
        it->second.prepare(statement);
    }
    return it->second;
}

template <typename T>
Result<void> DiaryStore::write(const T& record)
{
    static const QString statement = [] {
        const QString marks = QStringList(fields<T>().size(), QStringLiteral("?")).join(u',');
        return QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
            .arg(tableName<T>(), columnList<T>(), marks);
    }();
    QSqlQuery& query = prepared(statement);
    for (int i = 0; const Field<T>& field : fields<T>()) {
        QVariant value = field.get(record);
        // A null QString would be stored as NULL, but an empty text is an answer of its own.
        if (value.userType() == QMetaType::QString && value.toString().isNull())
            value = QStringLiteral("");
        query.bindValue(i++, value);
    }
    const bool done = query.exec();
    const QSqlError error = query.lastError();
    query.finish();
    if (!done)
        return std::unexpected(sqlError(error));
    return {};
}

template <typename T>
Result<std::optional<T>> DiaryStore::read(const QUuid& id) const
{
    static const QString statement =
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(columnList<T>(), tableName<T>());
    QSqlQuery& query = prepared(statement);
    query.bindValue(0, id.toString(QUuid::WithoutBraces));
    if (!query.exec())
        return std::unexpected(sqlError(query.lastError()));
    std::optional<T> record;
    QSet<QString> shared;
    const bool found = query.next();
    const bool readable = !found || fill(record.emplace(), query, shared);
    query.finish();
    if (!readable)
        return std::unexpected(unreadable(recordName<T>(), id.toString()));
    return record;
}

template <typename T>
Result<void> DiaryStore::readAll(std::vector<T>& into, const QString& condition) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT %1 FROM %2 WHERE %3")
                        .arg(columnList<T>(), tableName<T>(), condition)))
        return std::unexpected(sqlError(query.lastError()));
    QSet<QString> shared;
    while (query.next())
        if (!fill(into.emplace_back(), query, shared))
            return std::unexpected(unreadable(recordName<T>(), query.value(0).toString()));
    if (query.lastError().isValid())
        return std::unexpected(sqlError(query.lastError()));
    return {};
}

Result<Change> DiaryStore::apply(const Change& change, Stamps stamps)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QDateTime now = m_clock.now();
    Change inverse{.what = change.what, .rows = {}};
    bool catalogueChanges = false;
    Catalogue catalogue = *m_catalogue;
    for (const Row& raw : change.rows) {
        Row row = cleaned(raw);
        if (const Result<void> valid = validate(row, {catalogue, now}); !valid)
            return std::unexpected(valid.error());
        if (stamps == Stamps::Now)
            recordOf(row).updatedMs = now.toMSecsSinceEpoch();
        const Result<void> written = std::visit(
            [&](const auto& record) -> Result<void> {
                using T = std::decay_t<decltype(record)>;
                const Result<std::optional<T>> before = read<T>(record.id);
                if (!before)
                    return std::unexpected(before.error());
                T undo = before->value_or(record);
                if (!*before)
                    undo.deletedMs = now.toMSecsSinceEpoch();
                inverse.rows.insert(inverse.rows.begin(), undo);
                return write(record);
            },
            row);
        if (!written)
            return std::unexpected(written.error());
        const bool defines = std::holds_alternative<OwnFactor>(row) ||
                             std::holds_alternative<OwnIntake>(row) ||
                             std::holds_alternative<FactorPreference>(row);
        if (defines) {
            // A later row of the same change may already speak of the new factor.
            const Result<Catalogue> fresh = readCatalogue();
            if (!fresh)
                return std::unexpected(fresh.error());
            catalogue = *fresh;
            catalogueChanges = true;
        }
    }
    if (const Result<void> committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    if (catalogueChanges)
        *m_catalogue = std::move(catalogue);
    return inverse;
}

Result<Rows> DiaryStore::readRows(const QString& timed, const QString& dated,
                                  const QString& lasting) const
{
    Rows rows;
    Result<void> done;
    Rows::forEach(rows, [&](auto& vector) {
        using T = typename std::decay_t<decltype(vector)>::value_type;
        constexpr bool hasTime =
            std::is_same_v<T, Episode> || std::is_same_v<T, Entry> || std::is_same_v<T, Note>;
        constexpr bool hasDay = std::is_same_v<T, DayMark> || std::is_same_v<T, MedicineChange> ||
                                std::is_same_v<T, LabValue>;
        if (done)
            done = readAll(vector, hasTime ? timed : hasDay ? dated : lasting);
    });
    if (!done)
        return std::unexpected(done.error());
    return rows;
}

Result<Rows> DiaryStore::rows() const
{
    return readRows(QStringLiteral("deleted = 0 ORDER BY utc_ms, rowid"),
                    QStringLiteral("deleted = 0 ORDER BY day, rowid"),
                    QStringLiteral("deleted = 0 ORDER BY rowid"));
}

Result<Rows> DiaryStore::rows(QDate from, QDate to) const
{
    const auto utc = [](QDate day) {
        return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
    };
    const QString timed =
        QStringLiteral("deleted = 0 AND utc_ms BETWEEN %1 AND %2 ORDER BY utc_ms, rowid")
            .arg(utc(from.addDays(-1)))
            .arg(utc(to.addDays(2)));
    const QString dated =
        QStringLiteral("deleted = 0 AND day BETWEEN '%1' AND '%2' ORDER BY day, rowid")
            .arg(from.addDays(-1).toString(Qt::ISODate), to.addDays(1).toString(Qt::ISODate));
    return readRows(timed, dated, QStringLiteral("deleted = 0 ORDER BY rowid"));
}

Result<Rows> DiaryStore::bin() const
{
    const QString condition = QStringLiteral("deleted <> 0 ORDER BY deleted, rowid");
    return readRows(condition, condition, condition);
}

Result<Catalogue> DiaryStore::readCatalogue() const
{
    const QString none = QStringLiteral("0");
    const Result<Rows> rows = readRows(none, none, QStringLiteral("deleted = 0 ORDER BY rowid"));
    if (!rows)
        return std::unexpected(rows.error());
    return catalogueOf(*rows);
}

Result<DayTable> DiaryStore::days(const Catalogue& catalogue, int boundaryHour, QDate today) const
{
    const Result<QVariant> firstMs = scalar(
        m_database,
        QStringLiteral("SELECT min(at) FROM (SELECT min(utc_ms) AS at FROM episode WHERE deleted = "
                       "0 UNION ALL SELECT min(utc_ms) FROM entry WHERE deleted = 0)"));
    const Result<QVariant> firstMark =
        scalar(m_database, QStringLiteral("SELECT min(day) FROM day_mark WHERE deleted = 0"));
    if (!firstMs || !firstMark)
        return std::unexpected(firstMs ? firstMark.error() : firstMs.error());
    QDate first = today;
    if (!firstMs->isNull())
        first = std::min(first, diaryDay(Moment{.utcMs = firstMs->toLongLong()}).addDays(-1));
    if (!firstMark->isNull())
        first = std::min(first, QDate::fromString(firstMark->toString(), Qt::ISODate));

    DayAggregator aggregator(catalogue, boundaryHour, first, today);
    std::vector<Episode> episodes;
    std::vector<DayMark> marks;
    const QString living = QStringLiteral("deleted = 0");
    if (const Result<void> read = readAll(episodes, living); !read)
        return std::unexpected(read.error());
    if (const Result<void> read = readAll(marks, living); !read)
        return std::unexpected(read.error());
    for (const Episode& episode : episodes)
        aggregator.add(episode);
    for (const DayMark& mark : marks)
        aggregator.add(mark);

    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral(
            "SELECT factor, utc_ms, offset_min, value FROM entry WHERE deleted = 0")))
        return std::unexpected(sqlError(query.lastError()));
    Moment when;
    while (query.next()) {
        when.utcMs = query.value(1).toLongLong();
        when.offsetMinutes = query.value(2).toInt();
        aggregator.addValue(catalogue.indexOf(query.value(0).toString()), when,
                            query.value(3).toDouble());
    }
    if (query.lastError().isValid())
        return std::unexpected(sqlError(query.lastError()));
    DayTable table = aggregator.finish();
    int begin = 0;
    while (begin < table.size() && !table.touched[begin])
        ++begin;
    return begin == 0 ? table : table.cut(table.day(begin), today);
}

Result<QString> DiaryStore::setting(const QString& key) const
{
    QSqlQuery& query = prepared(QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    query.bindValue(0, key);
    if (!query.exec())
        return std::unexpected(sqlError(query.lastError()));
    const QString value = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

Result<void> DiaryStore::setSetting(const QString& key, const QString& value)
{
    QSqlQuery& query = prepared(QStringLiteral("INSERT OR REPLACE INTO setting VALUES (?, ?)"));
    query.bindValue(0, key);
    query.bindValue(1, value.isNull() ? QStringLiteral("") : value);
    const bool done = query.exec();
    const QSqlError error = query.lastError();
    query.finish();
    if (!done)
        return std::unexpected(sqlError(error));
    return {};
}

Result<qint64> DiaryStore::dataVersion() const
{
    const Result<QVariant> version = scalar(m_database, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return std::unexpected(version.error());
    return version->toLongLong();
}

} // namespace myolog
