// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor.h"

#include "core/factors/catalogue.h"
#include "core/factors/factor_ids.h"
#include "tests/support/expect.h"

#include <QRegularExpression>
#include <QSet>

namespace myolog::test {

namespace {

class FactorRowTest : public testing::TestWithParam<BuiltInFactor> {};

TEST_P(FactorRowTest, IsUsableAsItStands)
{
    const BuiltInFactor& row = GetParam();
    const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    EXPECT_TRUE(form.match(QLatin1String(row.id)).hasMatch()) << "typed, stored and exported";
    EXPECT_FALSE(QString::fromUtf8(row.name).isEmpty());
    ASSERT_NE(findUnit(QLatin1String(row.unit)), nullptr) << "its unit is not in unit_table.cpp";
    EXPECT_GT(row.most, 0);
    EXPECT_NE(row.group, FactorGroup::Own);
}

TEST_P(FactorRowTest, ItsThresholdCanBePassedAndHasASource)
{
    const BuiltInFactor& row = GetParam();
    if (!row.threshold)
        return; // most have none
    EXPECT_GT(row.threshold->limit, 0);
    EXPECT_LT(row.threshold->limit, row.most);
    EXPECT_GE(QString::fromUtf8(row.threshold->source).size(), 10);
    EXPECT_FALSE(fromBuiltIn(row).thresholdText().isEmpty());
}

TEST_P(FactorRowTest, BothEndsOfAScaleHaveWordsAndNothingElseHas)
{
    const BuiltInFactor& row = GetParam();
    const bool scale = fromBuiltIn(row).isScale();
    EXPECT_EQ(*row.ends.least != '\0', scale);
    EXPECT_EQ(*row.ends.most != '\0', scale);
    const QString text = fromBuiltIn(row).endsText();
    EXPECT_TRUE(text.contains(QString::fromUtf8(row.ends.most)));
    EXPECT_EQ(text.isEmpty(), !scale);
}

TEST_P(FactorRowTest, IsFoundByItsIdAndNowhereElse)
{
    const Catalogue catalogue;
    const QString id = QLatin1String(GetParam().id);
    ASSERT_NE(catalogue.factor(id), nullptr);
    EXPECT_EQ(catalogue.factor(id)->id, id);
    EXPECT_EQ(catalogue.factors()[size_t(catalogue.indexOf(id))].id, id);
    EXPECT_TRUE(catalogue.factor(id)->column().startsWith(id));
}

TEST_P(FactorRowTest, ShownAndStoredValuesConvertBothWays)
{
    const Factor factor = fromBuiltIn(GetParam());
    for (const double shown : {0.0, 0.5, 1.0, 7.0, 1e4})
        EXPECT_DOUBLE_EQ(factor.toUnit(factor.fromUnit(shown)), shown);
}

INSTANTIATE_TEST_SUITE_P(Table, FactorRowTest, testing::ValuesIn(builtInFactors()),
                         [](const auto& each) { return std::string(each.param.id); });

TEST_P(FactorRowTest, TooLittleOfWhatADayAddsUpIsSaidOfAClosedDayOnly)
{
    const Factor factor = fromBuiltIn(GetParam());
    const bool below = factor.threshold && factor.threshold->beyond == Beyond::Below;
    if (!below)
        return; // what is too much stays too much
    EXPECT_TRUE(factor.isBeyond(factor.threshold->limit / 2, true));
    EXPECT_EQ(factor.isBeyond(factor.threshold->limit / 2, false), factor.dayOf == DayOf::Waking);
}

TEST(FactorTableTest, MineralsInFoodWaitUntilTheyAreSwitchedOn)
{
    const Catalogue usual;
    for (const char* mineral : {factor_id::potassium, factor_id::magnesium, factor_id::calcium}) {
        EXPECT_TRUE(usual.factor(QLatin1String(mineral))->hidden) << mineral;
        EXPECT_TRUE(needsAllFood(QLatin1String(mineral))) << mineral;
        const Catalogue chosen({}, {}, {{.factor = QLatin1String(mineral), .hidden = false}});
        EXPECT_FALSE(chosen.factor(QLatin1String(mineral))->hidden) << mineral;
    }
    EXPECT_FALSE(needsAllFood(QLatin1String(factor_id::caffeine)));
    EXPECT_FALSE(needsAllFood(QStringLiteral("own-factor")));
}

TEST(FactorTableTest, IdsAndColumnsAreUnique)
{
    QSet<QString> seen;
    for (const BuiltInFactor& row : builtInFactors()) {
        const Factor factor = fromBuiltIn(row);
        EXPECT_FALSE(seen.contains(factor.column())) << row.id;
        seen << factor.column();
    }
    EXPECT_EQ(size_t(seen.size()), builtInFactors().size());
}

TEST(FactorTableTest, EveryNamedIdIsARow)
{
    const Catalogue catalogue;
    using namespace factor_id;
    for (const char* id :
         {caffeine, sleep, hydration, stress, alcohol, potassium, magnesium, calcium,
          potassiumSupplement, magnesiumSupplement, calciumSupplement, exercise, screen, nicotine})
        EXPECT_NE(catalogue.factor(QLatin1String(id)), nullptr) << id;
}

TEST(ThresholdTest, StandsOnTheRightSideOfItsLimit)
{
    EXPECT_FALSE((Threshold{Beyond::Above, 400}.passedBy(400)));
    EXPECT_TRUE((Threshold{Beyond::Above, 400}.passedBy(400.1)));
    EXPECT_TRUE((Threshold{Beyond::AtLeast, 7}.passedBy(7)));
    EXPECT_FALSE((Threshold{Beyond::AtLeast, 7}.passedBy(6.9)));
    EXPECT_TRUE((Threshold{Beyond::Below, 420}.passedBy(419)));
    EXPECT_FALSE((Threshold{Beyond::Below, 420}.passedBy(420)));
}

TEST(FactorTest, IsWrittenInTheUnitPeopleUse)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const Catalogue catalogue;
    const QString sleep = catalogue.factor(QLatin1String(factor_id::sleep))->format(390);
    const QString whole = catalogue.factor(QLatin1String(factor_id::sleep))->format(420);
    QLocale::setDefault(before);
    EXPECT_EQ(sleep, QString::fromUtf8("6,5\u00A0h"));
    EXPECT_EQ(whole, QString::fromUtf8("7\u00A0h"));
}

TEST(UnitTest, IdsAreUniqueAndUnknownOnesAreRefused)
{
    QSet<QString> seen;
    for (const Unit& unit : units()) {
        EXPECT_GT(unit.canonical, 0) << unit.id;
        EXPECT_EQ(findUnit(QLatin1String(unit.id)), &unit);
        seen << QLatin1String(unit.id);
    }
    EXPECT_EQ(size_t(seen.size()), units().size());
    EXPECT_EQ(findUnit(QStringLiteral("stone")), nullptr);
}

Factor ownFactor()
{
    return {.id = QStringLiteral("own-1"),
            .name = QStringLiteral("Chewing gum"),
            .unit = findUnit(QString())};
}

TEST(CatalogueTest, OwnFactorsWorkLikeBuiltInOnes)
{
    const Catalogue catalogue({ownFactor()});
    const Factor* own = catalogue.factor(QStringLiteral("own-1"));
    ASSERT_NE(own, nullptr);
    EXPECT_FALSE(own->builtIn());
    EXPECT_EQ(own->displayName(), QStringLiteral("Chewing gum"));
    EXPECT_EQ(catalogue.factors().size(), builtInFactors().size() + 1);
}

TEST(CatalogueTest, AChangeTouchesOnlyWhatItNames)
{
    const QString caffeine = QLatin1String(factor_id::caffeine);
    FactorChange change;
    change.factor = caffeine;
    change.limit = 200;
    const Catalogue changed({}, {}, {change});
    const Catalogue untouched;
    EXPECT_EQ(changed.factor(caffeine)->threshold->limit, 200);
    EXPECT_EQ(changed.factor(caffeine)->threshold->beyond, Beyond::Above);
    EXPECT_FALSE(changed.factor(caffeine)->hidden);
    EXPECT_EQ(untouched.factor(caffeine)->threshold->limit, 400);
}

TEST(CatalogueTest, AHiddenFactorIsStillKnown)
{
    FactorChange change;
    change.factor = QLatin1String(factor_id::screen);
    change.hidden = true;
    const Catalogue catalogue({}, {}, {change});
    EXPECT_TRUE(catalogue.factor(QLatin1String(factor_id::screen))->hidden);
}

TEST(CatalogueTest, APositionMovesAFactorAndTheIndexFollows)
{
    FactorChange change;
    change.factor = QLatin1String(factor_id::stress);
    change.position = -1;
    const Catalogue catalogue({}, {}, {change});
    EXPECT_EQ(catalogue.factors().front().id, change.factor);
    for (int i = 0; const Factor& factor : catalogue.factors())
        EXPECT_EQ(catalogue.indexOf(factor.id), i++);
}

TEST(CatalogueTest, WhatIsUnknownIsNull)
{
    const Catalogue catalogue;
    EXPECT_EQ(catalogue.factor(QStringLiteral("zinc?")), nullptr);
    EXPECT_EQ(catalogue.intake(QStringLiteral("tea of dreams")), nullptr);
    EXPECT_EQ(catalogue.indexOf(QString()), -1);
}

TEST(OwnLimitTest, AFactorWithoutLimitGetsOneWithItsDirection)
{
    FactorChange change;
    change.factor = QStringLiteral("anxiety");
    change.limit = 6;
    EXPECT_FALSE(Catalogue({}, {}, {change}).factor(change.factor)->threshold)
        << "on which side of 6 is not said";
    change.beyond = Beyond::AtLeast;
    const Catalogue changed({}, {}, {change});
    const Factor* anxiety = changed.factor(change.factor);
    ASSERT_TRUE(anxiety->threshold);
    EXPECT_TRUE(anxiety->threshold->passedBy(6));
    EXPECT_EQ(anxiety->thresholdText(), QStringLiteral("Anxiety at 6 or more"));
    EXPECT_EQ(anxiety->thresholdSource(), QStringLiteral("your own limit"));
}

TEST(OwnLimitTest, ALimitOfOnesOwnIsNotGivenTheCitationOfTheTable)
{
    const QString caffeine = QLatin1String(factor_id::caffeine);
    FactorChange change;
    change.factor = caffeine;
    const QString cited = Catalogue().factor(caffeine)->thresholdSource();
    EXPECT_TRUE(cited.startsWith(QStringLiteral("FDA")));
    change.limit = 400;
    EXPECT_EQ(Catalogue({}, {}, {change}).factor(caffeine)->thresholdSource(), cited);
    change.limit = 200;
    EXPECT_EQ(Catalogue({}, {}, {change}).factor(caffeine)->thresholdSource(),
              QStringLiteral("your own limit"));
    change.limit = 400;
    change.beyond = Beyond::Below;
    EXPECT_EQ(Catalogue({}, {}, {change}).factor(caffeine)->thresholdSource(),
              QStringLiteral("your own limit"));
    EXPECT_EQ(Catalogue().factor(QStringLiteral("anxiety"))->thresholdSource(), QString());
}

} // namespace

} // namespace myolog::test
