// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told, seen from inside; tests/e2e asks the same from outside.
#include "app/widgets/roles.h"

#include "app/widgets/choice_bar.h"
#include "app/widgets/once_button.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

class RolesTest : public testing::Test {
protected:
    RolesTest() { tellRoles(); }

    static QAccessibleInterface& seen(QWidget& widget)
    {
        return *QAccessible::queryAccessibleInterface(&widget);
    }
    static std::string said(QWidget& widget, QAccessible::Text kind)
    {
        return seen(widget).text(kind).toStdString();
    }
};

TEST_F(RolesTest, AListTellsItsQuestionAndItsAnswer)
{
    QComboBox list;
    list.addItems({QStringLiteral("All kinds"), QStringLiteral("Notes")});
    list.setAccessibleName(QStringLiteral("Kind"));
    EXPECT_EQ(seen(list).role(), QAccessible::ComboBox);
    EXPECT_EQ(said(list, QAccessible::Name), "All kinds");
    EXPECT_EQ(said(list, QAccessible::Description), "Kind");
    list.setAccessibleDescription(QStringLiteral("What is shown"));
    EXPECT_EQ(said(list, QAccessible::Description), "What is shown");
    list.setCurrentIndex(-1);
    EXPECT_EQ(said(list, QAccessible::Name), "Kind");
}

TEST_F(RolesTest, AListShowsItsAnswersAndItsField)
{
    QComboBox list;
    list.addItem(QStringLiteral("All kinds"));
    ASSERT_EQ(seen(list).childCount(), 1);
    EXPECT_EQ(seen(list).child(0)->object(), list.view());
    EXPECT_EQ(seen(list).indexOfChild(seen(list).child(0)), 0);
    EXPECT_EQ(seen(list).child(1), nullptr);
    list.setEditable(true);
    ASSERT_EQ(seen(list).childCount(), 2);
    EXPECT_EQ(seen(list).child(1)->object(), list.lineEdit());
    EXPECT_EQ(seen(list).indexOfChild(seen(list).child(1)), 1);
}

TEST_F(RolesTest, AListCanBeOpenedAndClosedByAScreenReader)
{
    QComboBox list;
    list.addItem(QStringLiteral("All kinds"));
    list.show();
    QAccessibleActionInterface* actions = seen(list).actionInterface();
    ASSERT_TRUE(actions);
    const QString press = QAccessibleActionInterface::pressAction();
    ASSERT_TRUE(actions->actionNames().contains(press));
    actions->doAction(press);
    EXPECT_TRUE(list.view()->isVisible());
    actions->doAction(press);
    EXPECT_FALSE(list.view()->isVisible());
    list.setEnabled(false);
    EXPECT_FALSE(actions->actionNames().contains(press));
}

TEST_F(RolesTest, WhatScrollsIsAPane)
{
    QScrollArea area;
    EXPECT_EQ(seen(area).role(), QAccessible::Pane);
}

TEST_F(RolesTest, AChoiceIsReadWithItsQuestion)
{
    const ChoiceBar bar(QStringLiteral("How strong?"),
                        {{QStringLiteral("mild"), QStringLiteral("mild")}});
    EXPECT_EQ(bar.button(QStringLiteral("mild"))->accessibleName(),
              QStringLiteral("How strong? – mild"));
}

TEST_F(RolesTest, TheTickOfAButtonGivesWayToWhatItsOwnerSays)
{
    OnceButton plain(QStringLiteral("Add"));
    OnceButton owned(QStringLiteral("It is twitching now"));
    plain.click();
    owned.click();
    EXPECT_EQ(plain.text(), owned.text()) << "both ticked";
    owned.setText(QStringLiteral("Stop"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return plain.text() == QLatin1String("Add"); }));
    EXPECT_EQ(owned.text(), QStringLiteral("Stop"));
}

} // namespace
