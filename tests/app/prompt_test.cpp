// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prompt.h"

#include "tests/support/page_test.h"

#include <QPushButton>

namespace myolog::test {

namespace {

bool answerTo(const char* button)
{
    whenDialogOpens([&](QDialog& dialog) { labelled<QPushButton>(dialog, button)->click(); });
    return Prompt().confirmLeaving(nullptr);
}

TEST(PromptTest, LeavingIsAskedInTheWordsOfWhatHappens)
{
    EXPECT_TRUE(answerTo("Leave without saving"));
    EXPECT_FALSE(answerTo("Keep editing"));
}

TEST(PromptTest, StayingCarriesNoCross)
{
    whenDialogOpens([](QDialog& dialog) {
        EXPECT_TRUE(labelled<QPushButton>(dialog, "Keep editing")->icon().isNull());
        dialog.reject();
    });
    EXPECT_FALSE(Prompt().confirmLeaving(nullptr));
}

TEST(PromptTest, EnterKeepsWhatWasTyped)
{
    whenDialogOpens([&](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    EXPECT_FALSE(Prompt().confirmLeaving(nullptr));
}

} // namespace

} // namespace myolog::test
