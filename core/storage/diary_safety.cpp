// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does to keep a diary whole: looking it over, and copying it.
#include "core/diary/validate.h"
#include "core/storage/diary_file.h"
#include "core/storage/diary_store.h"
#include "core/storage/sql.h"

#include <QCoreApplication>

namespace myolog {

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
        for (const auto& record : vector)
            if (valid)
                valid = validate(record, {catalogue, m_clock.now(), *rows});
    });
    return valid;
}

Result<void> DiaryStore::copyTo(const QString& path) const
{
    return copyDatabase(m_database, path);
}

} // namespace myolog
