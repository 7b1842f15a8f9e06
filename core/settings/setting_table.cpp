// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key gets a row here. What a person can set also has a group and words; the rest is never shown.
#include "core/settings/setting.h"

#include <QByteArrayList>
#include <QLocale>
#include <vector>

namespace myolog {

namespace {

using enum SettingKind;
using enum SettingScope;

constexpr SettingChoice asComputer{"system", QT_TRANSLATE_NOOP("Setting", "Same as the computer")};

/// "American English" and "español de España" would surprise most who read them.
QByteArray ownName(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::English:
        return QByteArrayLiteral("English");
    case QLocale::Spanish:
        return QByteArrayLiteral("español");
    default:
        return locale.nativeLanguageName().toUtf8();
    }
}

/// Those the program was built with, each under the name its speakers know.
std::span<const SettingChoice> languages()
{
    static const QByteArrayList codes = QByteArray(MYOLOG_LANGUAGES).split(',');
    static const QByteArrayList names = [] {
        QByteArrayList all;
        for (const QByteArray& code : codes)
            all << ownName(QLocale(QString::fromLatin1(code)));
        return all;
    }();
    static const std::vector<SettingChoice> choices = [] {
        std::vector<SettingChoice> all{asComputer};
        for (qsizetype i = 0; i < codes.size(); ++i)
            all.push_back({codes[i].constData(), names[i].constData()});
        return all;
    }();
    return choices;
}

constexpr SettingChoice schemes[] = {
    asComputer,
    {"light", QT_TRANSLATE_NOOP("Setting", "Light")},
    {"dark", QT_TRANSLATE_NOOP("Setting", "Dark")},
    {"contrast-light", QT_TRANSLATE_NOOP("Setting", "High contrast, light")},
    {"contrast-dark", QT_TRANSLATE_NOOP("Setting", "High contrast, dark")}};
constexpr SettingChoice calendars[] = {{"year", ""}, {"month", ""}};
constexpr SettingChoice grains[] = {{"auto", ""}, {"day", ""}, {"week", ""}, {"month", ""}};
constexpr SettingChoice papers[] = {{"a4", "A4"}, {"letter", "Letter"}};
/// In hours. The sources stand beside the band in core/analysis/caffeine.h; contraceptives about
/// double it.
constexpr SettingChoice halfLives[] = {
    {"1.5", QT_TRANSLATE_NOOP("Setting", "1.5 hours, at the short end")},
    {"3.4", QT_TRANSLATE_NOOP("Setting", "3.4 hours, rather short")},
    {"5", QT_TRANSLATE_NOOP("Setting", "5 hours (typical)")},
    {"8.3", QT_TRANSLATE_NOOP("Setting", "8.3 hours, as in pregnancy")},
    {"9.5", QT_TRANSLATE_NOOP("Setting", "9.5 hours, at the long end")},
    {"10", QT_TRANSLATE_NOOP("Setting", "10 hours, as with a contraceptive pill")},
    {"16", QT_TRANSLATE_NOOP("Setting", "16 hours, the longest in pregnancy")}};

} // namespace

std::span<const Setting> settingTable()
{
    // In here, because other tables are made of this one before main() begins.
    static const Setting settings[] = {
        {setting_id::language, QT_TRANSLATE_NOOP("Setting", "Appearance"),
         QT_TRANSLATE_NOOP("Setting", "Language"),
         QT_TRANSLATE_NOOP("Setting", "Takes effect at once."), Choice, Device, "system",
         languages()},
        {setting_id::scheme, QT_TRANSLATE_NOOP("Setting", "Appearance"),
         QT_TRANSLATE_NOOP("Setting", "Colours"), "", Choice, Device, "system", schemes},
        {setting_id::fontPercent,
         QT_TRANSLATE_NOOP("Setting", "Appearance"),
         QT_TRANSLATE_NOOP("Setting", "Text size in percent"),
         "",
         Number,
         Device,
         "100",
         {},
         80,
         200},
        {setting_id::calm,
         QT_TRANSLATE_NOOP("Setting", "Appearance"),
         QT_TRANSLATE_NOOP("Setting", "Calm mode"),
         QT_TRANSLATE_NOOP("Setting", "Today only records, and Findings stay quiet between checks. "
                                      "What needs a doctor soon is always shown."),
         Switch,
         Device,
         "0",
         {}},
        {setting_id::boundaryHour,
         QT_TRANSLATE_NOOP("Setting", "Diary"),
         QT_TRANSLATE_NOOP("Setting", "A new day begins at (hour)"),
         QT_TRANSLATE_NOOP("Setting", "What happens before this hour of the night "
                                      "still belongs to the day before."),
         Number,
         Diary,
         "4",
         {},
         0,
         12},
        {setting_id::firstNoticed,
         QT_TRANSLATE_NOOP("Setting", "Diary"),
         QT_TRANSLATE_NOOP("Setting", "Twitching first noticed"),
         QT_TRANSLATE_NOOP("Setting", "For the page for the doctor. A rough date is enough."),
         Date,
         Diary,
         "",
         {}},
        {setting_id::persistenceDays,
         QT_TRANSLATE_NOOP("Setting", "Diary"),
         QT_TRANSLATE_NOOP("Setting", "Suggest seeing a doctor after (days)"),
         QT_TRANSLATE_NOOP("Setting", "Sources disagree between 7 and 21 days; the "
                                      "NHS says more than 2 weeks."),
         Number,
         Diary,
         "14",
         {},
         7,
         21},
        {setting_id::caffeineHalfLife, QT_TRANSLATE_NOOP("Setting", "Diary"),
         QT_TRANSLATE_NOOP("Setting", "Half of the caffeine is left after"),
         QT_TRANSLATE_NOOP("Setting", "For the estimate of what is still in the body. It varies a "
                                      "lot from person to person."),
         Choice, Diary, "5", halfLives},
        {setting_id::paper, QT_TRANSLATE_NOOP("Setting", "Page for the doctor"),
         QT_TRANSLATE_NOOP("Setting", "Paper"), "", Choice, Device, "a4", papers},
        // Not the person's to set: tells a made-up diary from a real one.
        {setting_id::sample, "", "", "", Switch, Diary, "0", {}},
        // How the pages were left. In the diary where it belongs to its factors or its person.
        {setting_id::calendar, "", "", "", Choice, Diary, "year", calendars},
        {setting_id::trendsChart, "", "", "", Text, Diary, "", {}},
        {setting_id::trendsFactor, "", "", "", Text, Diary, "", {}},
        {setting_id::trendsGrain, "", "", "", Choice, Diary, "auto", grains},
        {setting_id::visitName, "", "", "", Text, Diary, "", {}},
        {setting_id::visitBirthDate, "", "", "", Text, Diary, "", {}},
        {setting_id::visitAnonymous, "", "", "", Switch, Diary, "0", {}},
        {setting_id::visitAppendix, "", "", "", Switch, Diary, "0", {}},
        {setting_id::visitWithout, "", "", "", Text, Diary, "", {}},
        {setting_id::windowGeometry, "", "", "", Text, Device, "", {}},
    };
    return settings;
}

} // namespace myolog
