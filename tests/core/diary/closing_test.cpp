// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/closing.h"

#include "core/factors/factor_ids.h"
#include "tests/support/rows.h"

namespace myolog::test {

namespace {

QStringList recordedBy(const Catalogue& catalogue, const char* intake)
{
    QStringList factors;
    for (const Row& row : intakeRows(catalogue, *catalogue.intake(QLatin1String(intake)),
                                     momentOf(berlin("2026-11-20T09:00"))))
        factors << std::get<Entry>(row).factor;
    return factors;
}

Catalogue withPotassium()
{
    return Catalogue({}, {}, {{.factor = QLatin1String(factor_id::potassium), .hidden = false}});
}

TEST(ClosingTest, OneCoffeeSaysNothingOfTheMineralsInFood)
{
    EXPECT_EQ(recordedBy(Catalogue(), "coffee"), QStringList({QLatin1String(factor_id::hydration),
                                                              QLatin1String(factor_id::caffeine)}));
}

TEST(ClosingTest, WhoSwitchesAMineralOnHasItFromEveryDrink)
{
    EXPECT_TRUE(
        recordedBy(withPotassium(), "coffee").contains(QLatin1String(factor_id::potassium)));
    EXPECT_EQ(recordedBy(withPotassium(), "banana"),
              QStringList(QLatin1String(factor_id::potassium)));
}

TEST(ClosingTest, WhatHoldsOnlyHiddenThingsIsNotOffered)
{
    const Catalogue usual;
    const Intake banana = *usual.intake(QStringLiteral("banana"));
    EXPECT_FALSE(recordsSomething(usual, banana));
    EXPECT_TRUE(recordsSomething(withPotassium(), banana));
    EXPECT_TRUE(recordsSomething(usual, *usual.intake(QStringLiteral("magnesium-300"))))
        << "a supplement is a factor of its own";
}

} // namespace

} // namespace myolog::test
