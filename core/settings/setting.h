// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is kept besides the diary's rows, each under a key of its own: what a person can
// set, and how a page was left. The preferences page is made from this table.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <functional>
#include <initializer_list>
#include <span>

namespace myolog {

/// Device: this computer, for all diaries. Diary: travels with the file.
enum class SettingScope { Device, Diary };
/// Text: whatever was last there; never on the preferences page.
enum class SettingKind { Choice, Number, Date, Switch, Text };

struct SettingChoice {
    const char* value;
    const char* label; ///< QT_TRANSLATE_NOOP("Setting", …)
};

struct Setting {
    const char* id;
    const char* group; ///< QT_TRANSLATE_NOOP("Setting", …), heading on the page; "" is not shown
    const char* label; ///< QT_TRANSLATE_NOOP("Setting", …)
    const char* help;  ///< QT_TRANSLATE_NOOP("Setting", …), or ""
    SettingKind kind;
    SettingScope scope;
    const char* fallback; ///< a Number as by QString::number, a Date "2026-11-22" or "", a Switch
                          ///< "0" or "1"
    std::span<const SettingChoice> choices; ///< Choice only
    int least = 0;                          ///< Number only
    int most = 0;
};

std::span<const Setting> settingTable();
/// Null when unknown.
const Setting* findSetting(const QString& id);

namespace setting_id {
inline constexpr char language[] = "language";
inline constexpr char scheme[] = "scheme";
inline constexpr char fontPercent[] = "font_percent";
inline constexpr char calm[] = "calm";
inline constexpr char boundaryHour[] = "boundary_hour";
inline constexpr char firstNoticed[] = "first_noticed";
inline constexpr char persistenceDays[] = "persistence_days";
inline constexpr char caffeineHalfLife[] = "caffeine_half_life";
inline constexpr char paper[] = "paper";
inline constexpr char sample[] = "sample";
inline constexpr char calendar[] = "history_calendar";
inline constexpr char trendsChart[] = "trends_chart";
inline constexpr char trendsFactor[] = "trends_factor";
inline constexpr char trendsGrain[] = "trends_grain";
inline constexpr char visitName[] = "visit_name";
inline constexpr char visitBirthDate[] = "visit_birth_date";
inline constexpr char visitAnonymous[] = "visit_anonymous";
inline constexpr char visitAppendix[] = "visit_appendix";
inline constexpr char visitWithout[] = "visit_without";
inline constexpr char windowGeometry[] = "window_geometry";
} // namespace setting_id

/// Where one scope's values are kept; an empty text means never set.
struct SettingStorage {
    std::function<QString(const QString& key)> read;
    std::function<Result<void>(const QString& key, const QString& value)> write;
};

class Settings {
public:
    Settings(SettingStorage device, SettingStorage diary);

    /// The stored value if it is a valid one, else the fallback.
    QString text(const char* id) const;
    int number(const char* id) const { return text(id).toInt(); }
    bool isOn(const char* id) const { return number(id) == 1; }
    /// Invalid when not answered.
    QDate date(const char* id) const { return QDate::fromString(text(id), Qt::ISODate); }
    /// Refuses values the table does not allow. Nothing is written for a value that is there
    /// already, or at its fallback and never set.
    Result<void> set(const char* id, const QString& value);
    /// One after the other, up to the first that fails.
    Result<void> set(std::initializer_list<std::pair<const char*, QString>> values);

private:
    const SettingStorage& storage(const Setting& setting) const;
    SettingStorage m_device;
    SettingStorage m_diary;
};

} // namespace myolog
