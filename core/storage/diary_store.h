// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The diary file: the only writer of it, one transaction for each change.
#pragma once

#include "core/base/clock.h"
#include "core/diary/record.h"
#include "core/storage/file_id.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <map>
#include <memory>

namespace myolog {

enum class Access { ReadWrite, ReadOnly };
enum class Stamps { Now, Keep };

/// The stamp that a store gave a row last.
using WrittenStamps = QHash<QUuid, qint64>;

class DiaryStore {
public:
    /// Opens the diary at `path`, bringing an older file up to date; creates a missing one (file
    /// mode 0600). For reading only, too, an older file is brought up to date where that is
    /// possible. Refuses what is no diary, is damaged, or is newer than this program.
    static Result<std::unique_ptr<DiaryStore>> open(const QString& path, const Clock& clock,
                                                    Access access = Access::ReadWrite);
    ~DiaryStore();
    DiaryStore(const DiaryStore&) = delete;
    DiaryStore& operator=(const DiaryStore&) = delete;

    QString path() const { return m_path; }

    /// Writes all rows or none, durably, and returns the change that undoes it. That one is refused
    /// once another program has changed its rows. `Stamps::Keep` is for rows that come from another
    /// copy of a diary.
    Result<Change> apply(const Change& change, Stamps stamps = Stamps::Now);

    /// By these it tells what another program has changed since. A store of the same file that is
    /// opened later can be given them.
    const WrittenStamps& written() const { return m_written; }
    void setWritten(WrittenStamps written) { m_written = std::move(written); }

    /// All living rows.
    Result<Rows> rows() const;
    /// Living rows whose instant (or day) lies between the diary days, both included, with a day of
    /// slack at both ends; own factors, own intakes and preferences are always complete.
    Result<Rows> rows(QDate from, QDate to) const;
    /// Deleted rows.
    Result<Rows> bin() const;
    /// The tables with the person's own factors, drinks and changes, without reading any entry.
    Result<Catalogue> catalogue() const;

    /// Settings that belong to the diary; an empty string when never set.
    Result<QString> setting(const QString& key) const;
    Result<void> setSetting(const QString& key, const QString& value);

    /// A number that changes when any program changed the file.
    Result<qint64> dataVersion() const;
    /// Integrity of file and contents; an error names the first fault.
    Result<void> check() const;
    /// An error once another program replaced or deleted the file. Nothing is written to it then,
    /// but all of it can still be read and copied.
    Result<void> checkInPlace();
    /// Moves what was committed from the journal into the one file, so that this is whole. Waits
    /// for nobody.
    void settle();
    /// Lets go of the file before another one of its name is opened; every later call fails.
    void close();
    /// A complete, consistent copy; refuses to overwrite.
    Result<void> copyTo(const QString& path) const;

private:
    DiaryStore(QString path, const Clock& clock);
    Result<void> connect(Access access);
    /// What rows are checked against, as of one state of the file.
    struct Known {
        Rows lasting;
        Catalogue catalogue;
        qint64 version = 0;
    };
    Result<std::unique_ptr<Known>> readKnown() const;
    Result<Rows> lasting() const;
    Result<void> checkUntouched(const Change& change) const;
    Result<Row> exchange(Row& row, Stamps stamps, qint64 nowMs);
    /// Adds to `rows`, which may have room for them.
    Result<Rows> readRows(const QString& timed, const QString& dated, const QString& lasting,
                          Rows rows = {}) const;
    /// Prepared once and kept; null only inside an error.
    Result<Statement*> prepared(const QString& sql) const;

    QString m_path;
    std::optional<FileId> m_fileId; ///< of the open file, whoever has its name now
    const Clock& m_clock;
    QString m_connection;
    mutable QSqlDatabase m_database;
    mutable std::map<QString, Statement> m_statements;
    std::unique_ptr<Known> m_known; ///< null until something is written
    WrittenStamps m_written;
};

/// The diary that is opened when none is named: in the platform's data folder.
QString defaultDiaryPath();

} // namespace myolog
