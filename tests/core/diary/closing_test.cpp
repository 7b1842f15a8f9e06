// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/closing.h"

#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"
#include "tests/support/rows.h"

#include <algorithm>

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

TEST(ClosingTest, EveryEverydayFactorWithoutAValueIsAskedAboutOrNamed)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    const SnapshotPtr snapshot = diary.snapshot();
    std::vector<const Factor*> told = openQuestions(*snapshot, snapshot->today);
    std::ranges::copy(unrecorded(*snapshot, snapshot->today), std::back_inserter(told));
    for (const Factor& factor : snapshot->catalogue.factors())
        EXPECT_EQ(std::ranges::count(told, &factor), factor.everyday && !factor.hidden)
            << factor.id.toStdString();
}

std::vector<OwnFactor> ownHabits(int count)
{
    std::vector<OwnFactor> own;
    for (int i = 0; i < count; ++i) {
        Factor& factor = own.emplace_back().factor;
        factor.id = QStringLiteral("own_%1").arg(i);
        factor.name = factor.id;
        factor.unit = findUnit(QStringLiteral("min"));
    }
    return own;
}

QStringList askedAboutOwn(const DiaryBuilder& diary)
{
    const SnapshotPtr snapshot = diary.snapshot();
    QStringList asked;
    for (const Factor* factor : openQuestions(*snapshot, snapshot->today))
        if (!factor->builtIn())
            asked << factor->id;
    return asked;
}

TEST(ClosingTest, AnOwnHabitIsAskedAboutLikeTheOthers)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.rows.ownFactors = ownHabits(2);
    EXPECT_EQ(askedAboutOwn(diary),
              QStringList({QStringLiteral("own_0"), QStringLiteral("own_1")}));
    diary.value(QStringLiteral("own_0"), diary.today, 30);
    EXPECT_EQ(askedAboutOwn(diary), QStringList(QStringLiteral("own_1")));
    diary.rows.ownFactors[1].factor.zeroWhenClosed = true;
    EXPECT_TRUE(askedAboutOwn(diary).isEmpty()) << "closing the day says it";
}

TEST(ClosingTest, AnOwnScaleIsNamedAmongWhatIsNotRecorded)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.rows.ownFactors = ownHabits(1);
    diary.rows.ownFactors[0].factor.dayValue = DayValue::Mean;
    const SnapshotPtr snapshot = diary.snapshot();
    const std::vector<const Factor*> missing = unrecorded(*snapshot, diary.today);
    EXPECT_TRUE(std::ranges::any_of(
        missing, [](const Factor* f) { return f->id == QLatin1String("own_0"); }));
}

TEST(ClosingTest, OfManyOwnHabitsThoseInUseAreAskedAbout)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.rows.ownFactors = ownHabits(40);
    diary.value(QStringLiteral("own_39"), diary.today.addDays(-1), 30);
    diary.rows.watches.emplace_back().factor = QStringLiteral("own_38");
    const QStringList asked = askedAboutOwn(diary);
    EXPECT_EQ(asked.size(), 8);
    EXPECT_TRUE(asked.contains(QStringLiteral("own_38"))) << "it is watched";
    EXPECT_TRUE(asked.contains(QStringLiteral("own_39"))) << "it was used";
}

TEST(ClosingTest, WhatIsRecordedIsNotNamedAsMissing)
{
    const QDate day(2026, 11, 22);
    DiaryBuilder diary(day);
    diary.value(QLatin1String(factor_id::stress), day, 0);
    const SnapshotPtr snapshot = diary.snapshot();
    for (const Factor* factor : unrecorded(*snapshot, day))
        EXPECT_NE(factor->id, QLatin1String(factor_id::stress));
    EXPECT_FALSE(unrecorded(*snapshot, day).empty()) << "the night is";
}

} // namespace

} // namespace myolog::test
