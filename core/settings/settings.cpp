// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting.h"

#include <QCoreApplication>
#include <algorithm>

namespace myolog {

namespace {

bool allowed(const Setting& setting, const QString& value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    switch (setting.kind) {
    case SettingKind::Number:
        return ok && number >= setting.least && number <= setting.most;
    case SettingKind::Choice:
        return std::ranges::any_of(setting.choices, [&](const SettingChoice& c) {
            return value == QLatin1String(c.value);
        });
    case SettingKind::Switch:
        return value == QLatin1String("0") || value == QLatin1String("1");
    case SettingKind::Date:
        return value.isEmpty() ||
               QDate::fromString(value, Qt::ISODate).toString(Qt::ISODate) == value;
    case SettingKind::Text:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

const Setting* findSetting(const QString& id)
{
    const auto table = settingTable();
    const auto it =
        std::ranges::find_if(table, [&](const Setting& s) { return id == QLatin1String(s.id); });
    return it == table.end() ? nullptr : &*it;
}

Settings::Settings(SettingStorage device, SettingStorage diary)
    : m_device(std::move(device)), m_diary(std::move(diary))
{
}

const SettingStorage& Settings::storage(const Setting& setting) const
{
    return setting.scope == SettingScope::Device ? m_device : m_diary;
}

QString Settings::text(const char* id) const
{
    const Setting* setting = findSetting(QLatin1String(id));
    Q_ASSERT(setting);
    const QString stored = storage(*setting).read(QLatin1String(id));
    return allowed(*setting, stored) ? stored : QString::fromLatin1(setting->fallback);
}

Result<void> Settings::set(const char* id, const QString& value)
{
    const Setting* setting = findSetting(QLatin1String(id));
    Q_ASSERT(setting);
    if (!allowed(*setting, value))
        return failure(QCoreApplication::translate("Settings", "“%1” cannot be chosen here.")
                           .arg(value.left(40)));
    const SettingStorage& place = storage(*setting);
    const QString stored = place.read(QLatin1String(id));
    if (stored == value || (stored.isEmpty() && value == QLatin1String(setting->fallback)))
        return {};
    return place.write(QLatin1String(id), value);
}

Result<void> Settings::set(std::initializer_list<std::pair<const char*, QString>> values)
{
    for (const auto& [id, value] : values)
        if (const Result<void> done = set(id, value); !done)
            return done;
    return {};
}

} // namespace myolog
