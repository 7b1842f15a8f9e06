// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/habits_card.h"

#include "app/today/factor_row.h"
#include "app/today/worth_knowing_card.h"
#include "app/tone.h"
#include "app/widgets/once_button.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUndoStack>

namespace myolog::test {

namespace {

class HabitsCardTest : public TestContext {
protected:
    /// What the card says next to the habits.
    QString said()
    {
        HabitsCard card(*context);
        card.showDay({context->snapshot(), context->today()});
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u'\n');
    }
};

TEST_F(HabitsCardTest, WhatIsLeftOfCaffeineFollowsTheHalfLifeThatWasSet)
{
    ASSERT_TRUE(send({entryAt("2026-11-22T15:00", factor_id::caffeine, 100)})); // five hours ago
    EXPECT_TRUE(said().contains(QStringLiteral("About 50"))) << said().toStdString();
    ASSERT_OK(context->setSetting(setting_id::caffeineHalfLife, QStringLiteral("10")));
    EXPECT_TRUE(said().contains(QStringLiteral("About 71"))) << said().toStdString();
}

TEST_F(HabitsCardTest, NotRecordedCanBeRead)
{
    HabitsCard card(*context);
    card.showDay({context->snapshot(), context->today()});
    for (FactorRow* row : card.findChildren<FactorRow*>()) {
        const QPalette colours = row->total()->palette();
        EXPECT_GE(tone::contrast(colours.color(QPalette::Disabled, QPalette::ButtonText),
                                 colours.color(QPalette::Base)),
                  4.5)
            << row->factor().id.toStdString();
    }
}

TEST_F(HabitsCardTest, OnlyATotalThatOpensLooksLikeAButton)
{
    HabitsCard card(*context);
    card.showDay({context->snapshot(), context->today()});
    const QToolButton* total =
        card.findChild<FactorRow*>(QLatin1String(factor_id::caffeine))->total();
    EXPECT_TRUE(total->autoRaise());
    EXPECT_FALSE(total->menu()) << "an arrow that opens nothing";
    card.findChild<OnceButton*>(QStringLiteral("coffee"))->click();
    card.showDay({context->snapshot(), context->today()});
    EXPECT_FALSE(total->autoRaise());
    EXPECT_TRUE(total->menu());
}

TEST_F(HabitsCardTest, NoneCanBeTakenBackWhereItStands)
{
    ASSERT_TRUE(send({noneOf(context->today(), factor_id::caffeine)}));
    HabitsCard card(*context);
    card.showDay({context->snapshot(), context->today()});
    const QToolButton* total =
        card.findChild<FactorRow*>(QLatin1String(factor_id::caffeine))->total();
    EXPECT_EQ(total->text(), QStringLiteral("none"));
    ASSERT_TRUE(total->menu());
    Q_EMIT total->menu()->aboutToShow();
    ASSERT_EQ(total->menu()->actions().size(), 1);
    total->menu()->actions().front()->menu()->actions().back()->trigger(); // Delete
    EXPECT_TRUE(context->snapshot()->rows.marks.empty());
    card.showDay({context->snapshot(), context->today()});
    EXPECT_EQ(total->text(), QStringLiteral("not recorded"));
    EXPECT_FALSE(total->menu());
}

TEST_F(HabitsCardTest, DeletingACoffeeTakesItsVolumeAlongAndUndoBringsBothBack)
{
    HabitsCard card(*context);
    card.showDay({context->snapshot(), context->today()});
    card.findChild<OnceButton*>(QStringLiteral("coffee"))->click();
    ASSERT_EQ(context->snapshot()->rows.entries.size(), 2u);
    card.showDay({context->snapshot(), context->today()});
    const QToolButton* total =
        card.findChild<FactorRow*>(QLatin1String(factor_id::caffeine))->total();
    Q_EMIT total->menu()->aboutToShow();
    total->menu()->actions().front()->menu()->actions().back()->trigger(); // Delete
    EXPECT_TRUE(context->snapshot()->rows.entries.empty());
    context->undoStack().undo();
    EXPECT_EQ(context->snapshot()->rows.entries.size(), 2u);
}

TEST_F(HabitsCardTest, TheVolumeOfACoffeeIsNoSumOfTheDayUntilThatIsSaid)
{
    HabitsCard card(*context);
    WorthKnowingCard worth;
    const auto show = [&] {
        const ShownDay shown{context->snapshot(), context->today()};
        card.showDay(shown);
        worth.showDay(shown);
    };
    show();
    card.findChild<OnceButton*>(QStringLiteral("coffee"))->click();
    ASSERT_TRUE(send({closedOn(context->today())}));
    show();
    auto* drinks = card.findChild<FactorRow*>(QLatin1String(factor_id::hydration));
    EXPECT_EQ(drinks->total()->text(), QStringLiteral("200\u00a0ml so far"));
    EXPECT_FALSE(worth.text()->text().contains(drinks->factor().displayName()));
    labelled<QToolButton>(*drinks, "that was all")->click();
    show();
    EXPECT_EQ(drinks->total()->text(), QStringLiteral("200\u00a0ml"));
    EXPECT_TRUE(worth.text()->text().contains(drinks->factor().displayName()));
}

} // namespace

} // namespace myolog::test
