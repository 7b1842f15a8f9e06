// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/habit_cards.h"

#include "app/findings/forest_row.h"
#include "tests/support/year_diary.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

namespace myolog::test {

namespace {

FindingsViewPtr viewOf(const SnapshotPtr& snapshot)
{
    return std::make_shared<const FindingsView>(FindingsView{snapshot, analyse(*snapshot, {})});
}

QString textOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

TEST(HabitCards, OfAnEmptyDiaryThereAreNone)
{
    const FindingsViewPtr view = viewOf(emptySnapshot());
    EXPECT_FALSE(makeJointFold(view));
    EXPECT_FALSE(makeCaffeineCard(view));
    EXPECT_FALSE(makeQualityCard(view));
}

TEST(HabitCards, AllHabitsTogetherUnfoldToOneRowEach)
{
    const FindingsViewPtr view = viewOf(YearDiary(200).snapshot());
    ASSERT_TRUE(view->findings.joint);
    const std::unique_ptr<QWidget> fold(makeJointFold(view));
    ASSERT_TRUE(fold);
    EXPECT_TRUE(fold->findChildren<ForestRow*>().isEmpty()) << "until it is asked for";
    fold->findChild<QToolButton*>()->click();
    const auto inModel =
        std::ranges::count(view->findings.joint->factors, QString(), &JointFactor::dropped);
    EXPECT_GE(inModel, 2);
    EXPECT_EQ(fold->findChildren<ForestRow*>().size(), inModel);
    EXPECT_TRUE(textOf(*fold).contains(
        QStringLiteral("on the %1 closed day").arg(view->findings.joint->days)))
        << textOf(*fold).toStdString();
}

TEST(HabitCards, CaffeineAndTheKeepingOfTheDiaryAreTold)
{
    const FindingsViewPtr view = viewOf(YearDiary(200).snapshot());
    const std::unique_ptr<QWidget> figures(makeCaffeineCard(view));
    ASSERT_TRUE(figures);
    EXPECT_TRUE(textOf(*figures).contains(QStringLiteral("at the beginning of a twitch")));
    const std::unique_ptr<QWidget> quality(makeQualityCard(view));
    ASSERT_TRUE(quality);
    EXPECT_TRUE(textOf(*quality).contains(QStringLiteral("of the last")));
}

} // namespace

} // namespace myolog::test
