// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How often luck looks like a finding is said once, and everywhere alike.
#include "core/analysis/luck.h"

#include "core/analysis/comparisons.h"
#include "core/analysis/joint_words.h"
#include "core/analysis/pattern_words.h"
#include "tests/support/expect.h"

namespace myolog::test {

namespace {

TEST(LuckTable, EveryRowSaysItsFigureAndOfWhat)
{
    for (const LuckRate& rate : luckTable()) {
        EXPECT_LE(rate.low, rate.high);
        const QString text = luckText(rate.luck);
        EXPECT_TRUE(text.contains(luckFigure(rate.luck))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("Of 100 "))) << text.toStdString();
        EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
    }
}

TEST(LuckTable, OneComparisonIsWhatMethodAndJointModelCountWith)
{
    const QString figure = luckFigure(Luck::Comparison);
    EXPECT_EQ(figure, QString::number(expectedByLuck(100)));
    JointFindings joint;
    joint.days = 60;
    EXPECT_TRUE(
        jointText(joint).contains(QStringLiteral("of 100 such intervals about %1").arg(figure)));
}

TEST(LuckTable, AVerdictThatRestsOnOneCheckSaysHowOftenACheckIsWrong)
{
    EXPECT_TRUE(verdictWords(Verdict::Pattern, {}).contains(luckText(Luck::Check)));
}

} // namespace

} // namespace myolog::test
