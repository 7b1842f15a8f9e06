// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting.h"

#include <QtGlobal>

namespace myolog {

namespace {

#define NAME(text) QT_TRANSLATE_NOOP("Setting", text)
using enum SettingKind;
using enum SettingScope;

constexpr SettingChoice languages[] = {
    {"system", NAME("As the computer")}, {"en", "English"}, {"de", "Deutsch"}};
constexpr SettingChoice schemes[] = {
    {"system", NAME("As the computer")}, {"light", NAME("Light")}, {"dark", NAME("Dark")}};
constexpr SettingChoice papers[] = {{"a4", "A4"}, {"letter", "Letter"}};

constexpr Setting table[] = {
    {setting_id::language, NAME("Appearance"), NAME("Language"), NAME("Takes effect at once."),
     Choice, Device, "system", languages},
    {setting_id::scheme, NAME("Appearance"), NAME("Colours"), "", Choice, Device, "system",
     schemes},
    {setting_id::fontPercent,
     NAME("Appearance"),
     NAME("Text size in percent"),
     "",
     Number,
     Device,
     "100",
     {},
     80,
     200},
    {setting_id::boundaryHour,
     NAME("Diary"),
     NAME("A new day begins at (hour)"),
     NAME("What happens before this hour of the night still belongs to the day before."),
     Number,
     Diary,
     "4",
     {},
     0,
     12},
    {setting_id::persistenceDays,
     NAME("Diary"),
     NAME("Suggest a provider after (days)"),
     NAME("Sources disagree between 7 and 21 days; the NHS says more than 2 weeks."),
     Number,
     Diary,
     "14",
     {},
     7,
     21},
    {setting_id::paper, NAME("Page for the doctor"), NAME("Paper"), "", Choice, Device, "a4",
     papers},
};

#undef NAME

} // namespace

std::span<const Setting> settingTable()
{
    return table;
}

} // namespace myolog
