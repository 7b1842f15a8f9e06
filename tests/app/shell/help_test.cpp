// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help.h"

#include "app/shell/main_window.h"
#include "app/today/welcome_card.h"
#include "core/analysis/act_now.h"
#include "tests/support/rows.h"
#include "tests/support/test_context.h"

#include <QAction>

namespace myolog::test {

namespace {

class HelpTest : public TestContext {};

TEST_F(HelpTest, WhenToSeeADoctorIsSaidAfterTheFirstTwitchAsWell)
{
    ASSERT_TRUE(send({episodeAt("2026-11-20T08:00")}));
    MainWindow window(*context);
    window.findChild<QAction*>(QStringLiteral("doctor"))->trigger();
    ASSERT_EQ(prompt.messages.size(), 1);
    EXPECT_TRUE(prompt.messages[0].startsWith(WelcomeCard::calmText()));
    EXPECT_TRUE(prompt.messages[0].contains(immediateSource()));
}

} // namespace

} // namespace myolog::test
