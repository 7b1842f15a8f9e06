// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A timer that was left running when the program was quit.
#include "app/today/still_question.h"
#include "app/today/today_page.h"
#include "app/today/twitch_bar.h"
#include "app/widgets/heading.h"
#include "tests/support/test_context.h"

#include <QLineEdit>
#include <QPushButton>

namespace myolog::test {

namespace {

class ForgottenTimerTest : public TestContext {
protected:
    /// A timer started at 14:05; the program is started again at 20:00.
    void SetUp() override
    {
        TestContext::SetUp();
        Episode running;
        running.start = momentOf(berlin("2026-11-22T14:05:20"));
        running.ongoing = true;
        ASSERT_TRUE(send({running}));
        makePage();
        bar = page->findChild<TwitchBar*>();
    }

    void makePage()
    {
        page = std::make_unique<TodayPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), &TodayPage::refresh);
        page->refresh();
        page->show();
    }

    std::unique_ptr<TodayPage> page;
    TwitchBar* bar = nullptr;
};

TEST_F(ForgottenTimerTest, IsAskedForInPlaceAndNotCountedOn)
{
    EXPECT_TRUE(bar->question()->isVisible());
    EXPECT_EQ(bar->question()->question()->text(),
              QStringLiteral("Still twitching? It began at 14:05."));
    EXPECT_FALSE(bar->timerButton()->isVisible());
    EXPECT_FALSE(bar->last()->isVisible());
    EXPECT_TRUE(rows().episodes.back().ongoing);
}

TEST_F(ForgottenTimerTest, StillTwitchingLetsItRunOn)
{
    bar->question()->stillButton()->click();
    EXPECT_FALSE(bar->question()->isVisible());
    EXPECT_TRUE(bar->timerButton()->isVisible());
    EXPECT_TRUE(rows().episodes.back().ongoing);
    page->refresh();
    EXPECT_FALSE(bar->question()->isVisible());
}

TEST_F(ForgottenTimerTest, AnUnknownEndIsNoDuration)
{
    bar->question()->unknownButton()->click();
    EXPECT_FALSE(bar->question()->isVisible());
    EXPECT_FALSE(rows().episodes.back().ongoing);
    EXPECT_EQ(rows().episodes.back().durationSeconds, std::nullopt);
    context->undoStack().undo();
    EXPECT_TRUE(bar->question()->isVisible());
}

TEST_F(ForgottenTimerTest, TheTimeItStoppedGivesTheDuration)
{
    bar->question()->end()->setText(QStringLiteral("14:35"));
    EXPECT_TRUE(page->hasTyped());
    QTest::keyClick(bar->question()->end(), Qt::Key_Return);
    EXPECT_FALSE(rows().episodes.back().ongoing);
    EXPECT_EQ(rows().episodes.back().durationSeconds, 29 * 60 + 40);
    EXPECT_FALSE(page->hasTyped());
}

TEST_F(ForgottenTimerTest, ATimeToComeOrNoTimeIsSaidAndStoresNothing)
{
    for (const char* typed : {"22:30", "13:00", "soon"}) { // 13:00 would be tomorrow's
        bar->question()->end()->setText(QLatin1String(typed));
        QTest::keyClick(bar->question()->end(), Qt::Key_Return);
        EXPECT_TRUE(rows().episodes.back().ongoing) << typed;
        EXPECT_EQ(bar->question()->end()->text(), QLatin1String(typed));
    }
    EXPECT_EQ(prompt.errors.size(), 3);
}

TEST_F(ForgottenTimerTest, ATimerOfThisHourIsNotDoubted)
{
    page.reset();
    now = berlin("2026-11-22T14:50");
    makePage();
    EXPECT_FALSE(page->findChild<TwitchBar*>()->question()->isVisible());
    now = berlin("2026-11-22T18:00"); // the program stayed open
    page->refresh();
    EXPECT_FALSE(page->findChild<TwitchBar*>()->question()->isVisible());
}

} // namespace

} // namespace myolog::test
