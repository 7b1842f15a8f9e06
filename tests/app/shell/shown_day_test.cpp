// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "app/today/today_page.h"
#include "tests/support/page_test.h"
#include "tests/support/test_context.h"

#include <QAction>
#include <QDialog>

namespace myolog::test {

namespace {

class ShownDayTest : public TestContext {};

TEST_F(ShownDayTest, ShortcutsSpeakOfTheDayThatIsShown)
{
    MainWindow window(*context);
    window.findChild<TodayPage*>()->step(-1);
    const QDate yesterday = context->today().addDays(-1);
    const auto accept = [](QDialog& dialog) { dialog.accept(); };
    whenDialogOpens(accept);
    window.findChild<QAction*>(QStringLiteral("log_twitch"))->trigger();
    ASSERT_EQ(rows().episodes.size(), 1u);
    EXPECT_EQ(diaryDay(rows().episodes[0].start), yesterday);
    whenDialogOpens(accept);
    window.findChild<QAction*>(QStringLiteral("close_day"))->trigger();
    ASSERT_EQ(rows().marks.size(), 1u);
    EXPECT_EQ(rows().marks[0].day, yesterday);
    window.showPage(QStringLiteral("history"));
    whenDialogOpens(accept);
    window.findChild<QAction*>(QStringLiteral("log_twitch"))->trigger();
    EXPECT_EQ(diaryDay(rows().episodes.back().start), context->today());
}

} // namespace

} // namespace myolog::test
