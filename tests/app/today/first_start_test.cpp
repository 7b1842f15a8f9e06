// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Today before there is anything in the diary.
#include "app/today/habits_card.h"
#include "app/today/today_page.h"
#include "app/today/welcome_card.h"
#include "app/widgets/optional_date_edit.h"
#include "app/widgets/site_picker.h"
#include "app/widgets/undo_bar.h"
#include "tests/support/test_context.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>

using namespace myolog;
using namespace myolog::test;

namespace {

class FirstStartTest : public TestContext {
protected:
    void SetUp() override
    {
        TestContext::SetUp();
        page = std::make_unique<TodayPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), &TodayPage::refresh);
        page->refresh();
        page->show();
    }

    std::unique_ptr<TodayPage> page;
};

TEST_F(FirstStartTest, AsksWhereAndRecordsTheFirstTwitch)
{
    auto* welcome = page->findChild<WelcomeCard*>();
    ASSERT_TRUE(welcome);
    welcome->sites()->setSite(QStringLiteral("upper-lip"), QStringLiteral("left"));
    welcome->recordButton()->click();
    ASSERT_EQ(rows().episodes.size(), 1);
    EXPECT_EQ(rows().episodes[0].site, QStringLiteral("upper-lip"));
    EXPECT_FALSE(welcome->isVisibleTo(page.get()));
    EXPECT_TRUE(page->findChild<HabitsCard*>()->isVisibleTo(page.get()));
}

TEST_F(FirstStartTest, SinceWhenIsKeptAsADateAndIsNoTwitch)
{
    auto* welcome = page->findChild<WelcomeCard*>();
    EXPECT_FALSE(welcome->since()->date().isValid()) << "nothing is preset";
    welcome->since()->answer()->setCurrentIndex(1);
    welcome->since()->day()->setDate(QDate(2021, 3, 14));
    welcome->recordButton()->click();
    EXPECT_EQ(context->settings().date(setting_id::firstNoticed), QDate(2021, 3, 14));
    ASSERT_EQ(rows().episodes.size(), 1);
    EXPECT_EQ(diaryDay(rows().episodes[0].start), context->today());
    EXPECT_EQ(context->snapshot()->days.day(0), context->today());
}

TEST_F(FirstStartTest, UndoingTheFirstTwitchAsksAgainWithThePlaceStillChosen)
{
    auto* welcome = page->findChild<WelcomeCard*>();
    welcome->sites()->setSite(QStringLiteral("upper-lip"), QStringLiteral("left"));
    welcome->recordButton()->click();
    context->undoStack().undo();
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_TRUE(welcome->isVisibleTo(page.get()));
    EXPECT_EQ(welcome->sites()->site(), u"upper-lip");
}

TEST_F(FirstStartTest, UndoingTheFirstTwitchTakesBackSinceWhenInTheSameStep)
{
    auto* welcome = page->findChild<WelcomeCard*>();
    welcome->since()->answer()->setCurrentIndex(1);
    welcome->since()->day()->setDate(QDate(2021, 3, 14));
    welcome->recordButton()->click();
    EXPECT_TRUE(page->findChild<UndoBar*>()->accessibleName().contains(u"changed in Preferences"));
    context->undoStack().undo();
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_FALSE(context->settings().date(setting_id::firstNoticed).isValid());
    EXPECT_TRUE(welcome->isVisibleTo(page.get()));
    EXPECT_FALSE(context->undoStack().canUndo());
    context->undoStack().redo();
    EXPECT_EQ(rows().episodes.size(), 1);
    EXPECT_EQ(context->settings().date(setting_id::firstNoticed), QDate(2021, 3, 14));
}

TEST_F(FirstStartTest, ADateThatWasCorrectedSinceIsNotTakenBackWithTheTwitch)
{
    auto* welcome = page->findChild<WelcomeCard*>();
    welcome->since()->answer()->setCurrentIndex(1);
    welcome->since()->day()->setDate(QDate(2021, 3, 14));
    welcome->recordButton()->click();
    ASSERT_OK(context->setSetting(setting_id::firstNoticed, QStringLiteral("2020-01-02")));
    context->undoStack().undo();
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_EQ(context->settings().date(setting_id::firstNoticed), QDate(2020, 1, 2));
    context->undoStack().redo();
    EXPECT_EQ(context->settings().date(setting_id::firstNoticed), QDate(2020, 1, 2));
}

TEST_F(FirstStartTest, TheDiaryCanBeginWithoutATwitch)
{
    auto* welcome = page->findChild<WelcomeCard*>();
    welcome->beginButton()->click();
    EXPECT_FALSE(welcome->isVisibleTo(page.get()));
    EXPECT_TRUE(page->findChild<HabitsCard*>()->isVisibleTo(page.get()));
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_EQ(context->store().setting(QLatin1String(setting_id::firstNoticed)), QString());
}

} // namespace
