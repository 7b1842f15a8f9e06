// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does to keep a diary whole: looking it over, and copying it.
#include "core/diary/day_of.h"
#include "core/diary/field.h"
#include "core/diary/validate.h"
#include "core/storage/diary_file.h"
#include "core/storage/diary_store.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace myolog {

namespace {

/// "entry 2026-11-20 3f0c1f3e-…"
template <typename T>
QString placeOf(const T& record, const Catalogue& catalogue)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(recordName<T>()),
             dayOf(record, catalogue, defaultBoundaryHour).toString(Qt::ISODate),
             record.id.toString(QUuid::WithoutBraces));
}

} // namespace

Result<void> DiaryStore::check() const
{
    const Result<QVariant> file = scalar(m_database, QStringLiteral("PRAGMA integrity_check"));
    if (!file)
        return std::unexpected(file.error());
    if (file->toString() != QLatin1String("ok"))
        return failure(
            QCoreApplication::translate(
                "Storage",
                "The diary file is damaged. Nothing was changed. Please open a backup copy."),
            file->toString());
    const Result<Rows> rows = this->rows();
    const Result<Rows> bin = this->bin();
    if (!rows || !bin)
        return std::unexpected(rows ? bin.error() : rows.error());
    const Catalogue catalogue = catalogueOf(*rows);
    Result<void> valid;
    Rows::forEach(*rows, [&](const auto& vector) {
        for (const auto& record : vector) {
            if (!valid)
                return;
            valid = validate(record, {catalogue, m_clock.now(), *rows});
            if (!valid)
                valid = failure(valid.error().text, placeOf(record, catalogue));
        }
    });
    return valid;
}

Result<void> DiaryStore::checkInPlace()
{
    const std::optional<FileId> now = fileId(m_path);
    if (now == m_fileId)
        return {};
    // SQLite takes a journal by its name: it would play this one into the new file.
    settle();
    return failure(
        now ? QCoreApplication::translate(
                  "Storage",
                  "Another program has replaced the file of this diary. Nothing was written, and "
                  "what you typed is still here. To keep what this window shows, use “Copy to…” in "
                  "the preferences; then open the diary again.")
            : QCoreApplication::translate(
                  "Storage",
                  "Another program has deleted or moved the file of this diary. Nothing was "
                  "written, and what you typed is still here. To keep what this window shows, use "
                  "“Copy to…” in the preferences; then open the copy."),
        m_path);
}

void DiaryStore::settle()
{
    // Somebody who reads just now keeps the journal; the next rest takes it.
    (void)execute(m_database, QStringLiteral("PRAGMA busy_timeout = 0"));
    (void)scalar(m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    (void)execute(m_database, QStringLiteral("PRAGMA busy_timeout = %1").arg(patienceMs));
}

void DiaryStore::close()
{
    const bool moved = m_database.isOpen() && fileId(m_path) != m_fileId;
    if (moved)
        settle();
    m_statements.clear();
    m_database.close();
    // SQLite leaves what lies beside a file that is no longer there; the journal is empty now.
    if (moved && !QFileInfo::exists(m_path))
        for (const char* ending : {"-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(ending));
}

Result<void> DiaryStore::copyTo(const QString& path) const
{
    return copyDatabase(m_database, path);
}

} // namespace myolog
