// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting.h"

#include "tests/support/expect.h"

#include <QMap>
#include <QSet>

namespace myolog::test {

namespace {

/// A shelf in memory that can be told to refuse.
struct Shelf {
    QMap<QString, QString> values;
    bool full = false;

    SettingStorage storage()
    {
        return {.read = [this](const QString& key) { return values.value(key); },
                .write = [this](const QString& key, const QString& value) -> Result<void> {
                    if (full)
                        return failure(QStringLiteral("The shelf is full."));
                    values.insert(key, value);
                    return {};
                }};
    }
};

class SettingsTest : public testing::Test {
protected:
    Shelf device;
    Shelf diary;
    Settings settings{device.storage(), diary.storage()};
};

class SettingRowTest : public testing::TestWithParam<Setting> {};

TEST_P(SettingRowTest, ItsFallbackIsAValueItAllows)
{
    Shelf shelf;
    Settings settings(shelf.storage(), shelf.storage());
    const char* id = GetParam().id;
    EXPECT_EQ(settings.text(id), QString::fromUtf8(GetParam().fallback));
    EXPECT_OK(settings.set(id, QString::fromUtf8(GetParam().fallback)));
    EXPECT_TRUE(shelf.values.isEmpty()) << "a default is not written down";
}

TEST_P(SettingRowTest, RefusesNonsenseAndSurvivesItInTheStore)
{
    Shelf shelf;
    Settings settings(shelf.storage(), shelf.storage());
    const char* id = GetParam().id;
    if (GetParam().kind == SettingKind::Text) { // any text is the person's own
        EXPECT_STREQ(GetParam().group, "");
        EXPECT_OK(settings.set(id, QStringLiteral("nonsense")));
        EXPECT_EQ(settings.text(id), QStringLiteral("nonsense"));
        return;
    }
    for (const char* bad : {"nonsense", "-1", "1e9", "99999999999999999999", " ", "2.5"}) {
        EXPECT_FAILS(settings.set(id, QString::fromUtf8(bad)), "cannot be chosen");
        shelf.values.insert(QLatin1String(id), QString::fromUtf8(bad));
        EXPECT_EQ(settings.text(id), QString::fromUtf8(GetParam().fallback)) << bad;
        shelf.values.clear();
    }
}

TEST_P(SettingRowTest, EveryChoiceCanBeChosen)
{
    Shelf shelf;
    Settings settings(shelf.storage(), shelf.storage());
    for (const SettingChoice& choice : GetParam().choices) {
        const QString value = QString::fromUtf8(choice.value);
        EXPECT_OK(settings.set(GetParam().id, value));
        EXPECT_EQ(settings.text(GetParam().id), value);
    }
    EXPECT_EQ(GetParam().kind == SettingKind::Choice, !GetParam().choices.empty());
}

TEST_P(SettingRowTest, ANumberHasRoomBetweenItsEnds)
{
    if (GetParam().kind != SettingKind::Number)
        return;
    Shelf shelf;
    Settings settings(shelf.storage(), shelf.storage());
    const auto [least, most] = std::pair(GetParam().least, GetParam().most);
    EXPECT_LT(least, most);
    EXPECT_OK(settings.set(GetParam().id, QString::number(most)));
    EXPECT_EQ(settings.number(GetParam().id), most);
    EXPECT_OK(settings.set(GetParam().id, QString::number(least)));
    EXPECT_EQ(settings.number(GetParam().id), least);
    EXPECT_FAILS(settings.set(GetParam().id, QString::number(most + 1)), "cannot be chosen");
    EXPECT_FAILS(settings.set(GetParam().id, QString::number(least - 1)), "cannot be chosen");
}

INSTANTIATE_TEST_SUITE_P(Table, SettingRowTest, testing::ValuesIn(settingTable()),
                         [](const auto& each) { return std::string(each.param.id); });

TEST_F(SettingsTest, EachValueGoesToItsOwnPlace)
{
    ASSERT_OK(settings.set(setting_id::paper, QStringLiteral("letter")));
    ASSERT_OK(settings.set(setting_id::boundaryHour, QStringLiteral("6")));
    EXPECT_EQ(device.values.keys(), QStringList{QLatin1String(setting_id::paper)});
    EXPECT_EQ(diary.values.keys(), QStringList{QLatin1String(setting_id::boundaryHour)});
}

TEST_F(SettingsTest, GoingBackToTheDefaultIsRemembered)
{
    ASSERT_OK(settings.set(setting_id::boundaryHour, QStringLiteral("6")));
    ASSERT_OK(settings.set(setting_id::boundaryHour, QStringLiteral("4")));
    EXPECT_EQ(settings.number(setting_id::boundaryHour), 4);
}

TEST_F(SettingsTest, WhatIsThereAlreadyIsNotWrittenAgain)
{
    ASSERT_OK(settings.set(setting_id::visitName, QStringLiteral("Anna B.")));
    diary.full = true;
    EXPECT_OK(settings.set(setting_id::visitName, QStringLiteral("Anna B.")));
    EXPECT_FAILS(settings.set({{setting_id::visitName, QStringLiteral("Anna B.")},
                               {setting_id::visitBirthDate, QStringLiteral("3 May 1980")},
                               {setting_id::paper, QStringLiteral("letter")}}),
                 "full");
    EXPECT_TRUE(device.values.isEmpty()) << "what comes after a failure is left";
}

TEST_F(SettingsTest, AFullStoreIsReportedAndTheOldValueStays)
{
    ASSERT_OK(settings.set(setting_id::boundaryHour, QStringLiteral("6")));
    diary.full = true;
    EXPECT_FAILS(settings.set(setting_id::boundaryHour, QStringLiteral("7")), "full");
    EXPECT_EQ(settings.number(setting_id::boundaryHour), 6);
}

TEST(SettingTableTest, ALanguageIsNamedWithoutACountry)
{
    const Setting* language = findSetting(QLatin1String(setting_id::language));
    ASSERT_TRUE(language);
    for (const SettingChoice& choice : language->choices.subspan(1))
        EXPECT_FALSE(QString::fromUtf8(choice.label).contains(u' ')) << choice.label;
}

TEST(SettingTableTest, IdsAreUnique)
{
    QSet<QString> seen;
    for (const Setting& setting : settingTable())
        seen << QLatin1String(setting.id);
    EXPECT_EQ(size_t(seen.size()), settingTable().size());
    EXPECT_EQ(findSetting(QStringLiteral("no such setting")), nullptr);
}

} // namespace

} // namespace myolog::test
