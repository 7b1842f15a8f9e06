// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/own_factor_dialog.h"
#include "app/preferences/own_intake_dialog.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QComboBox>
#include <QLineEdit>

namespace myolog::test {

class OwnDialogsTest : public PageTest {};

TEST_F(OwnDialogsTest, AnOwnFactorIsTrackedLikeABuiltInOne)
{
    OwnFactorDialog dialog(*context, OwnFactor());
    dialog.show();
    named<QLineEdit>(dialog, "Name")->setText(QStringLiteral("Gum"));
    dialog.findChildren<QComboBox*>()[1]->setCurrentText(QStringLiteral("mg"));
    named<QLineEdit>(dialog, "Limit")->setText(QStringLiteral("12,5"));
    dialog.accept();
    ASSERT_EQ(rows().ownFactors.size(), 1U);
    const SnapshotPtr snapshot = context->snapshot();
    const Factor* gum = snapshot->catalogue.factor(rows().ownFactors[0].factor.id);
    ASSERT_TRUE(gum);
    EXPECT_DOUBLE_EQ(gum->threshold->limit, 12.5);
    EXPECT_TRUE(gum->id.startsWith(QStringLiteral("own_gum_")));
    put({entryAt("2026-11-20T08:00", gum->id.toLatin1().constData(), 5)});
    EXPECT_EQ(rows().entries.size(), 1U);
}

TEST_F(OwnDialogsTest, AnOwnScaleRunsFromZeroToTen)
{
    OwnFactorDialog dialog(*context, OwnFactor());
    dialog.show();
    named<QLineEdit>(dialog, "Name")->setText(QStringLiteral("Noise"));
    dialog.findChild<QComboBox*>()->setCurrentIndex(1);
    dialog.accept();
    const SnapshotPtr snapshot = context->snapshot();
    const Factor* noise = snapshot->catalogue.factor(rows().ownFactors.at(0).factor.id);
    ASSERT_TRUE(noise);
    EXPECT_TRUE(noise->isScale());
    EXPECT_DOUBLE_EQ(noise->most, 10);
}

TEST_F(OwnDialogsTest, ANameThatExistsIsRefusedAndStays)
{
    OwnFactorDialog dialog(*context, OwnFactor());
    dialog.show();
    named<QLineEdit>(dialog, "Name")->setText(QStringLiteral("caffeine"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(named<QLineEdit>(dialog, "Name")->text(), QStringLiteral("caffeine"));
    EXPECT_TRUE(rows().ownFactors.empty());
}

TEST_F(OwnDialogsTest, AnOwnDrinkCarriesWhatWasTyped)
{
    OwnIntakeDialog dialog(*context, OwnIntake());
    dialog.show();
    named<QLineEdit>(dialog, "Name")->setText(QStringLiteral("Club mate"));
    named<QLineEdit>(dialog, "Caffeine in mg")->setText(QStringLiteral("100"));
    named<QLineEdit>(dialog, "Drinks in ml")->setText(QStringLiteral("500"));
    dialog.accept();
    ASSERT_EQ(rows().ownIntakes.size(), 1U);
    const SnapshotPtr snapshot = context->snapshot();
    const Intake* mate = snapshot->catalogue.intake(rows().ownIntakes[0].intake.id);
    ASSERT_TRUE(mate);
    ASSERT_EQ(mate->portions.size(), 2U);
}

TEST_F(OwnDialogsTest, ADrinkWithANameThatExistsIsRefused)
{
    const QString mate = QStringLiteral("Gum mate");
    for (const QString& name : {QStringLiteral(" espressO"), mate, mate.toUpper()}) {
        OwnIntakeDialog dialog(*context, OwnIntake());
        dialog.show();
        named<QLineEdit>(dialog, "Name")->setText(name);
        named<QLineEdit>(dialog, "Caffeine in mg")->setText(QStringLiteral("100"));
        dialog.accept();
        EXPECT_EQ(dialog.isVisible(), name != mate) << name.toStdString();
    }
    ASSERT_EQ(rows().ownIntakes.size(), 1U);
    OwnIntakeDialog again(*context, rows().ownIntakes[0]);
    again.show();
    again.accept();
    EXPECT_FALSE(again.isVisible()) << "its own name is no other's";
}

TEST_F(OwnDialogsTest, ADrinkThatCarriesNothingIsRefused)
{
    OwnIntakeDialog dialog(*context, OwnIntake());
    dialog.show();
    named<QLineEdit>(dialog, "Name")->setText(QStringLiteral("Air"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(rows().ownIntakes.empty());
}

} // namespace myolog::test
