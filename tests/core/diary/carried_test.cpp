// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/carried.h"

#include "core/diary/closing.h"
#include "tests/support/diary_builder.h"

namespace myolog::test {

namespace {

const QDate someDay(2026, 11, 16);
const QString drinks = QLatin1String(factor_id::hydration);
const QString potassium = QLatin1String(factor_id::potassium);

class CarriedTest : public testing::Test {
protected:
    void take(const char* intake)
    {
        const Catalogue catalogue = catalogueOf(diary.rows);
        for (Row& row : intakeRows(catalogue, *catalogue.intake(QLatin1String(intake)),
                                   momentOf(diary.at(someDay))))
            diary.rows.entries.push_back(std::get<Entry>(row));
    }
    void sayNone(const QString& factor)
    {
        DayMark none;
        none.day = someDay;
        none.mark = Mark::None;
        none.subject = factor;
        diary.rows.marks.push_back(none);
    }
    void show(const QString& factor)
    {
        FactorPreference preference;
        preference.change = {.factor = factor, .hidden = false};
        diary.rows.preferences.push_back(preference);
    }
    std::optional<double> known(const QString& factor) const
    {
        return diary.snapshot()->days.factor(factor)->values[0];
    }
    std::optional<double> open(const QString& factor) const
    {
        const SnapshotPtr snapshot = diary.snapshot();
        return soFar(*snapshot, someDay, *snapshot->catalogue.factor(factor));
    }

    DiaryBuilder diary{someDay};
};

TEST_F(CarriedTest, OneCoffeeIsNoDayOfHardlyAnyDrinks)
{
    take("coffee");
    diary.close(someDay);
    EXPECT_EQ(known(drinks), std::nullopt);
    EXPECT_EQ(open(drinks), 200);
    EXPECT_EQ(known(caffeine), 90);
    EXPECT_EQ(open(caffeine), std::nullopt);
    const SnapshotPtr snapshot = diary.snapshot();
    const std::vector<const Factor*> asked = openQuestions(*snapshot, someDay);
    EXPECT_TRUE(
        std::ranges::any_of(asked, [](const Factor* factor) { return factor->id == drinks; }));
}

TEST_F(CarriedTest, WhatCameAlongCountsOnceTheDayIsKnown)
{
    take("coffee");
    take("beer");
    take("water");
    EXPECT_EQ(known(drinks), 200 + 330 + 250);
    EXPECT_EQ(open(drinks), std::nullopt);
}

TEST_F(CarriedTest, SayingThatItWasAllMakesItTheSumOfTheDay)
{
    take("coffee");
    sayNone(drinks);
    EXPECT_EQ(known(drinks), 200);
}

TEST_F(CarriedTest, OnlyLogWhenItHappensSaysItOfEveryClosedDay)
{
    FactorPreference preference;
    preference.change = {.factor = drinks, .zeroWhenClosed = true};
    diary.rows.preferences.push_back(preference);
    take("coffee");
    EXPECT_EQ(known(drinks), std::nullopt);
    diary.close(someDay);
    EXPECT_EQ(known(drinks), 200);
}

TEST_F(CarriedTest, ADrinkWithoutAnythingElseIsLoggedForItsOwnSake)
{
    for (const char* drink : {"water", "milk", "orange-juice", "herbal-tea"}) {
        diary.rows.entries.clear();
        take(drink);
        EXPECT_TRUE(known(drinks)) << drink;
    }
}

TEST_F(CarriedTest, FoodSaysItOfItsMineralsAndACoffeeDoesNot)
{
    show(potassium);
    take("coffee");
    EXPECT_EQ(known(potassium), std::nullopt);
    EXPECT_EQ(open(potassium), 98);
    take("banana");
    EXPECT_EQ(known(potassium), 98 + 422);
    EXPECT_EQ(known(drinks), std::nullopt);
}

TEST_F(CarriedTest, WhoHidesCaffeineLogsACoffeeAsADrink)
{
    FactorPreference preference;
    preference.change = {.factor = caffeine, .hidden = true};
    diary.rows.preferences.push_back(preference);
    take("coffee");
    EXPECT_EQ(known(drinks), 200);
}

TEST_F(CarriedTest, AnUnknownDrinkOfManyAmountsMakesNoSumKnown)
{
    take("coffee");
    for (Entry& entry : diary.rows.entries)
        entry.intake = QStringLiteral("own-taken-away");
    EXPECT_EQ(known(drinks), std::nullopt);
    EXPECT_EQ(known(caffeine), 90);
}

TEST_F(CarriedTest, NoDrinkOrFoodLeavesAllItsAmountsUnknown)
{
    for (const QString& mineral : {potassium, QString::fromLatin1(factor_id::magnesium),
                                   QString::fromLatin1(factor_id::calcium)})
        show(mineral);
    for (const BuiltInIntake& intake : builtInIntakes()) {
        diary.rows.entries.clear();
        take(intake.id);
        EXPECT_TRUE(std::ranges::any_of(diary.rows.entries, [&](const Entry& entry) {
            return known(entry.factor).has_value();
        })) << intake.id;
    }
}

} // namespace

} // namespace myolog::test
