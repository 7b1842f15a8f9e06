// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stored_settings.h"

#include <QCoreApplication>
#include <QSettings>

namespace myolog {

SettingStorage deviceSettings()
{
    return {.read = [](const QString& key) { return QSettings().value(key).toString(); },
            .write = [](const QString& key, const QString& value) -> Result<void> {
                QSettings settings;
                settings.setValue(key, value);
                settings.sync();
                if (settings.status() != QSettings::NoError)
                    return failure(QCoreApplication::translate(
                        "Settings", "The setting could not be stored on this computer."));
                return {};
            }};
}

SettingStorage diarySettings(DiaryStore& store)
{
    return {.read = [&](const QString& key) { return store.setting(key).value_or(QString()); },
            .write = [&](const QString& key,
                         const QString& value) { return store.setSetting(key, value); }};
}

} // namespace myolog
