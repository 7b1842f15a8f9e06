// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diary_store.h"

#include "core/diary/record_text.h"
#include "core/diary/validate.h"
#include "core/storage/diary_file.h"
#include "core/storage/migration.h"
#include "core/storage/row.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <algorithm>

namespace myolog {

DiaryStore::DiaryStore(QString path, const Clock& clock)
    : m_path(std::move(path)), m_clock(clock), m_connection(QUuid::createUuid().toString())
{
}

DiaryStore::~DiaryStore()
{
    close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<DiaryStore>> DiaryStore::open(const QString& path, const Clock& clock,
                                                     Access access)
{
    const bool isNew = !QFileInfo::exists(path);
    const Result<QString> usable = prepareDiaryFile(path, access == Access::ReadWrite);
    if (!usable)
        return std::unexpected(usable.error());
    // Reading alone cannot bring it up to date; where that fails, the version is refused below.
    if (access == Access::ReadOnly && isOlderDiary(*usable))
        (void)open(*usable, clock, Access::ReadWrite);
    std::unique_ptr<DiaryStore> store(new DiaryStore(*usable, clock));
    const Result<void> connected = store->connect(access);
    if (connected)
        return store;
    store.reset(); // closes the file
    if (isNew)
        removeEmptyDiary(*usable);
    return std::unexpected(connected.error());
}

Result<void> DiaryStore::connect(Access access)
{
    const bool writes = access == Access::ReadWrite;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (const Result<void> opened = openDatabase(m_database, m_path, writes); !opened)
        return opened;
    m_fileId = fileId(m_path);
    if (const Result<void> known = checkDiaryVersion(m_database, writes); !known)
        return known;
    if (!writes)
        return {};
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
        if (const Result<void> set = execute(m_database, QLatin1String(pragma)); !set)
            return set;
    return migrate(m_database, m_clock.now().date());
}

Result<Statement*> DiaryStore::prepared(const QString& sql) const
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        // A failure is not kept: the next attempt may find the disk free again.
        Result<Statement> fresh = Statement::prepare(m_database, sql);
        if (!fresh)
            return std::unexpected(fresh.error());
        it = m_statements.emplace(sql, std::move(*fresh)).first;
    }
    return &it->second;
}

Error unreadableRow(const char* table, const QString& id)
{
    return {.text = QCoreApplication::translate(
                "Storage", "The diary holds a row that cannot be read. Please open a backup copy."),
            .detail = QStringLiteral("%1 %2").arg(QLatin1String(table), id)};
}

namespace {

/// The row of that id, or nothing.
template <typename T>
Result<std::optional<T>> recordOfId(Statement& select, const QUuid& id)
{
    select.bind(0, id.toString(QUuid::WithoutBraces));
    const Result<bool> found = select.step();
    if (!found)
        return std::unexpected(found.error());
    if (!*found) {
        select.reset();
        return std::optional<T>();
    }
    Result<T> record = RecordReader<T>().read(select);
    select.reset();
    if (!record)
        return std::unexpected(record.error());
    return std::optional<T>(std::move(*record));
}

/// When the row came into the diary; an old export does not say.
qint64 createdOf(const Record& row, const Record* before, Stamps stamps)
{
    if (before && (stamps == Stamps::Now || row.createdMs == 0))
        return before->createdMs;
    return stamps == Stamps::Keep && row.createdMs ? row.createdMs : row.updatedMs;
}

} // namespace

Result<std::unique_ptr<DiaryStore::Known>> DiaryStore::readKnown() const
{
    const Result<qint64> version = dataVersion();
    Result<Rows> rows = lasting();
    if (!version || !rows)
        return std::unexpected(version ? rows.error() : version.error());
    Catalogue catalogue = catalogueOf(*rows);
    return std::make_unique<Known>(std::move(*rows), std::move(catalogue), *version);
}

/// Undoing must not silently take back what another program wrote.
Result<void> DiaryStore::checkUntouched(const Change& change) const
{
    for (const Row& row : change.rows) {
        const QString table =
            QLatin1String(std::visit([]<typename T>(const T&) { return recordName<T>(); }, row));
        const Result<Statement*> select =
            prepared(QStringLiteral("SELECT updated FROM %1 WHERE id = ?").arg(table));
        if (!select)
            return std::unexpected(select.error());
        const QUuid id = recordOf(row).id;
        (*select)->bind(0, id.toString(QUuid::WithoutBraces));
        const Result<bool> found = (*select)->step();
        const qint64 updated = found && *found ? (*select)->integer(0) : 0;
        (*select)->reset();
        if (!found)
            return std::unexpected(found.error());
        if (updated != m_written.value(id, updated))
            return std::unexpected(
                Error{.text = QCoreApplication::translate(
                          "Storage",
                          "Another program has changed this since, so it is left as it is now."),
                      .lasting = true});
    }
    return {};
}

/// Stamps and writes one row, and returns the one that undoes it.
Result<Row> DiaryStore::exchange(Row& row, Stamps stamps, qint64 nowMs)
{
    return std::visit(
        [&](auto& record) -> Result<Row> {
            using T = std::decay_t<decltype(record)>;
            static const QString selectSql = selectWhere<T>(QStringLiteral("id = ?"));
            static const QString upsertSql = upsert<T>();
            const Result<Statement*> select = prepared(selectSql);
            const Result<Statement*> write = prepared(upsertSql);
            if (!select || !write)
                return std::unexpected(select ? write.error() : select.error());
            const Result<std::optional<T>> before = recordOfId<T>(**select, record.id);
            if (!before)
                return std::unexpected(before.error());
            if (stamps == Stamps::Now)
                record.updatedMs = nowMs;
            record.createdMs = createdOf(record, *before ? &**before : nullptr, stamps);
            bindRecord(**write, record);
            if (const Result<void> written = (*write)->run(); !written)
                return std::unexpected(written.error());
            T undo = before->value_or(record);
            if (!*before)
                undo.deletedMs = nowMs;
            return undo;
        },
        row);
}

Result<Change> DiaryStore::apply(const Change& change, Stamps stamps)
{
    if (const Result<void> there = checkInPlace(); !there)
        return std::unexpected(there.error());
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::unique_ptr<Known> fresh;
    const auto refresh = [&]() -> Result<void> {
        Result<std::unique_ptr<Known>> known = readKnown();
        if (!known)
            return std::unexpected(known.error());
        fresh = std::move(*known);
        return {};
    };
    // Another program may have added a factor meanwhile.
    const Result<qint64> version = dataVersion();
    Result<void> ready = version ? Result<void>() : std::unexpected(version.error());
    if (ready && (!m_known || *version != m_known->version))
        ready = refresh();
    if (ready && change.undoes)
        ready = checkUntouched(change);
    if (!ready)
        return std::unexpected(ready.error());

    const QDateTime now = m_clock.now();
    Change inverse{.what = change.what, .rows = {}, .undoes = true};
    QHash<QUuid, qint64> written;
    for (const Row& raw : change.rows) {
        Row row = cleaned(raw);
        const Known& known = fresh ? *fresh : *m_known;
        if (const Result<void> valid = validate(row, {known.catalogue, now, known.lasting}); !valid)
            return std::unexpected(valid.error());
        Result<Row> undo = exchange(row, stamps, now.toMSecsSinceEpoch());
        if (!undo)
            return std::unexpected(undo.error());
        written.insert(recordOf(row).id, recordOf(row).updatedMs);
        inverse.rows.push_back(std::move(*undo));
        // A later row of the same change may already speak of the new factor.
        if (const Result<void> read = isLasting(row) ? refresh() : Result<void>(); !read)
            return std::unexpected(read.error());
    }
    if (const Result<void> committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    if (fresh)
        m_known = std::move(fresh);
    m_written.insert(written);
    std::ranges::reverse(inverse.rows);
    return inverse;
}

Result<QString> DiaryStore::setting(const QString& key) const
{
    const Result<Statement*> select =
        prepared(QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    if (!select)
        return std::unexpected(select.error());
    (*select)->bind(0, key);
    const Result<bool> row = (*select)->step();
    if (!row)
        return std::unexpected(row.error());
    const QString value = *row ? (*select)->value(0).toString() : QString();
    (*select)->reset();
    return value;
}

Result<void> DiaryStore::setSetting(const QString& key, const QString& value)
{
    if (const Result<void> there = checkInPlace(); !there)
        return there;
    const Result<Statement*> write =
        prepared(QStringLiteral("INSERT INTO setting VALUES (?, ?) "
                                "ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    if (!write)
        return std::unexpected(write.error());
    (*write)->bind(0, key);
    (*write)->bind(1, value);
    return (*write)->run();
}

Result<qint64> DiaryStore::dataVersion() const
{
    const Result<QVariant> version = scalar(m_database, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return std::unexpected(version.error());
    return version->toLongLong();
}

} // namespace myolog
