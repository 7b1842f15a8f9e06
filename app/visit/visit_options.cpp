// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/visit_options.h"

#include "core/settings/setting.h"

namespace myolog {

namespace {

const QString nameKey = QStringLiteral("visit_name");
const QString birthKey = QStringLiteral("visit_birth_date");
const QString anonymousKey = QStringLiteral("visit_anonymous");
const QString appendixKey = QStringLiteral("visit_appendix");
const QString withoutKey = QStringLiteral("visit_without");

} // namespace

ReportOptions readVisitOptions(const DiaryStore& store)
{
    const auto read = [&](const QString& key) { return store.setting(key).value_or(QString()); };
    return {.anonymous = read(anonymousKey) == QLatin1String("1"),
            .name = read(nameKey),
            .birthDate = read(birthKey),
            .without = read(withoutKey).split(u' ', Qt::SkipEmptyParts),
            .appendix = read(appendixKey) == QLatin1String("1"),
            .firstNoticed =
                QDate::fromString(read(QLatin1String(setting_id::firstNoticed)), Qt::ISODate),
            .sample = read(QLatin1String(setting_id::sample)) == QLatin1String("1")};
}

Result<void> writeVisitOptions(DiaryStore& store, const ReportOptions& options)
{
    const std::pair<QString, QString> values[] = {
        {nameKey, options.name},
        {birthKey, options.birthDate},
        {anonymousKey, options.anonymous ? QStringLiteral("1") : QString()},
        {appendixKey, options.appendix ? QStringLiteral("1") : QString()},
        {withoutKey, options.without.join(u' ')}};
    for (const auto& [key, value] : values)
        if (store.setting(key).value_or(QString()) != value)
            if (const Result<void> written = store.setSetting(key, value); !written)
                return written;
    return {};
}

} // namespace myolog
