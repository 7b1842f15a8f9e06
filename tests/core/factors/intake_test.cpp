// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/intake.h"

#include "core/factors/catalogue.h"
#include "core/factors/factor_ids.h"
#include "tests/support/expect.h"

#include <QRegularExpression>
#include <QSet>

namespace myolog::test {

namespace {

double amount(const Intake& intake, const char* factor)
{
    for (const Portion& portion : intake.portions)
        if (portion.factor == QLatin1String(factor))
            return portion.amount;
    return 0;
}

TEST(IntakeTableTest, OffersAtLeastSixtyThings)
{
    EXPECT_GE(builtInIntakes().size(), 60u);
}

TEST(IntakeTableTest, HasDrinksFoodsAndSupplements)
{
    QSet<int> kinds;
    for (const BuiltInIntake& row : builtInIntakes())
        kinds.insert(int(row.kind));
    EXPECT_EQ(kinds.size(), 3);
}

TEST(IntakeTableTest, IdsAreUniqueAndNoFactorHasTheSame)
{
    const Catalogue catalogue;
    QSet<QString> seen;
    for (const BuiltInIntake& row : builtInIntakes()) {
        const QString id = QLatin1String(row.id);
        EXPECT_FALSE(seen.contains(id)) << row.id;
        // "myolog log WORD" must mean one thing.
        EXPECT_EQ(catalogue.factor(id), nullptr) << row.id;
        seen.insert(id);
    }
}

TEST(IntakeTableTest, NamesAreUnique)
{
    QSet<QString> seen;
    for (const BuiltInIntake& row : builtInIntakes()) {
        const QString shown = QString::fromUtf8(row.name) + u'|' + QString::fromUtf8(row.serving);
        EXPECT_FALSE(seen.contains(shown)) << row.name;
        seen.insert(shown);
    }
}

TEST(IntakeTableTest, OneCoffeeRecordsCaffeineAndVolume)
{
    const Catalogue catalogue;
    const Intake* coffee = catalogue.intake(QStringLiteral("coffee"));
    ASSERT_NE(coffee, nullptr);
    EXPECT_EQ(amount(*coffee, factor_id::caffeine), 90);
    EXPECT_EQ(amount(*coffee, factor_id::hydration), 200);
    EXPECT_EQ(coffee->displayServing(), QStringLiteral("cup, 200 ml"));
}

TEST(IntakeTableTest, ASupplementFillsTheSupplementFactorsAndFoodTheFoodOnes)
{
    const Catalogue catalogue;
    const Intake* tablet = catalogue.intake(QStringLiteral("magnesium-300"));
    const Intake* banana = catalogue.intake(QStringLiteral("banana"));
    ASSERT_TRUE(tablet && banana);
    EXPECT_EQ(amount(*tablet, factor_id::magnesiumSupplement), 300);
    EXPECT_EQ(amount(*tablet, factor_id::magnesium), 0);
    EXPECT_EQ(amount(*banana, factor_id::potassium), 422);
    EXPECT_EQ(amount(*banana, factor_id::potassiumSupplement), 0);
}

// A loop, not TEST_P: a process for each of a hundred rows would take most of the test run.
TEST(IntakeTableTest, EveryIdCanBeTyped)
{
    const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    for (const BuiltInIntake& row : builtInIntakes())
        EXPECT_TRUE(form.match(QLatin1String(row.id)).hasMatch()) << row.id;
}

TEST(IntakeTableTest, EveryRowNamesItsServingAndItsSource)
{
    for (const BuiltInIntake& row : builtInIntakes()) {
        EXPECT_FALSE(QString::fromUtf8(row.name).trimmed().isEmpty()) << row.id;
        EXPECT_FALSE(QString::fromUtf8(row.serving).trimmed().isEmpty()) << row.id;
        EXPECT_GE(QString::fromUtf8(row.source).trimmed().size(), 10) << row.id;
    }
}

TEST(IntakeTableTest, EveryAmountIsPlausible)
{
    for (const BuiltInIntake& row : builtInIntakes()) {
        SCOPED_TRACE(row.id);
        const auto within = [](double value, double most) { return value >= 0 && value <= most; };
        EXPECT_TRUE(within(row.ml, 1000));
        EXPECT_TRUE(within(row.caffeine, 300));
        EXPECT_TRUE(within(row.potassium, 1100));
        EXPECT_TRUE(within(row.magnesium, 400));
        EXPECT_TRUE(within(row.calcium, 1000));
        // Nothing one drinks is stronger than 60 % by volume.
        EXPECT_TRUE(within(row.alcohol, row.ml * 0.6 * 0.789));
    }
}

TEST(IntakeTableTest, DrinksAndOnlyDrinksHaveAVolumeAndTheirServingNamesIt)
{
    for (const BuiltInIntake& row : builtInIntakes()) {
        EXPECT_EQ(row.ml > 0, row.kind == IntakeKind::Drink) << row.id;
        const QString volume = QStringLiteral(", %1 ml").arg(row.ml);
        EXPECT_EQ(row.ml > 0, QString::fromUtf8(row.serving).endsWith(volume)) << row.id;
    }
}

TEST(IntakeTableTest, TheStrengthInTheNameGivesTheGramsOfAlcohol)
{
    const QRegularExpression strength(QStringLiteral(", ([0-9.]+) %"));
    for (const BuiltInIntake& row : builtInIntakes()) {
        const QRegularExpressionMatch match = strength.match(QString::fromUtf8(row.name));
        if (match.hasMatch()) {
            const double grams = row.ml * match.captured(1).toDouble() / 100 * 0.789;
            EXPECT_NEAR(row.alcohol, grams, 0.06) << row.id;
        } else if (row.alcohol > 0) {
            EXPECT_STREQ(row.id, "long-drink") << "name the strength of what holds alcohol";
        }
    }
}

TEST(IntakeTableTest, EveryRowRecordsSomethingAndOnlyFactorsThatExist)
{
    const Catalogue catalogue;
    for (const BuiltInIntake& row : builtInIntakes()) {
        SCOPED_TRACE(row.id);
        const Intake intake = fromBuiltIn(row);
        EXPECT_FALSE(intake.portions.empty());
        for (const Portion& portion : intake.portions) {
            const Factor* factor = catalogue.factor(portion.factor);
            ASSERT_NE(factor, nullptr) << portion.factor.toStdString();
            EXPECT_GT(portion.amount, 0);
            EXPECT_LE(portion.amount, factor->most) << portion.factor.toStdString();
        }
    }
}

} // namespace

} // namespace myolog::test
