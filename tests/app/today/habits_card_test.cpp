// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/habits_card.h"

#include "tests/support/rows.h"
#include "tests/support/test_context.h"

#include <QLabel>

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
    EXPECT_TRUE(said().contains(QStringLiteral("about 50"))) << said().toStdString();
    ASSERT_OK(context->setSetting(setting_id::caffeineHalfLife, QStringLiteral("10")));
    EXPECT_TRUE(said().contains(QStringLiteral("about 71"))) << said().toStdString();
}

} // namespace

} // namespace myolog::test
