// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does to keep a diary whole: looking it over, and copying it.
#include "core/diary/validate.h"
#include "core/storage/diary_store.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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
    Result<Rows> rows = this->rows();
    if (!rows)
        return std::unexpected(rows.error());
    const Catalogue catalogue = catalogueOf(*rows);
    Result<void> valid;
    Rows::forEach(*rows, [&](const auto& vector) {
        for (const auto& record : vector)
            if (valid)
                valid = validate(record, {catalogue, m_clock.now()});
    });
    return valid;
}

Result<void> DiaryStore::copyTo(const QString& path) const
{
    if (QFile::exists(path))
        return failure(
            QCoreApplication::translate("Storage", "“%1” exists already. Nothing was overwritten.")
                .arg(QDir::toNativeSeparators(path)));
    const QString quoted = QString(path).replace(u'\'', QLatin1String("''"));
    const Result<void> copied = execute(m_database, QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    if (copied)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return copied;
}

} // namespace myolog
