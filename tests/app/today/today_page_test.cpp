// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"

#include "app/today/episodes_card.h"
#include "app/today/factor_row.h"
#include "app/today/habits_card.h"
#include "app/today/twitch_bar.h"
#include "app/today/warnings_card.h"
#include "app/today/worth_knowing_card.h"
#include "app/widgets/amount_edit.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/fold.h"
#include "app/widgets/heading.h"
#include "app/widgets/once_button.h"
#include "app/widgets/undo_bar.h"
#include "core/factors/factor_ids.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace myolog;
using namespace myolog::test;

namespace {

class TodayPageTest : public TestContext {
protected:
    void SetUp() override
    {
        TestContext::SetUp();
        Episode first;
        first.start = momentOf(now.addDays(-1));
        first.site = QStringLiteral("upper-lip");
        ASSERT_TRUE(send({first}));
        makePage();
    }
    void makePage()
    {
        page = std::make_unique<TodayPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), &TodayPage::refresh);
        page->refresh();
        page->show();
    }
    FactorRow* row(const QString& factor)
    {
        for (FactorRow* found : page->findChild<HabitsCard*>()->rows())
            if (found->factor().id == factor)
                return found;
        return nullptr;
    }
    OnceButton* coffee()
    {
        return row(QLatin1String(factor_id::caffeine))
            ->findChild<OnceButton*>(QStringLiteral("coffee"));
    }

    std::unique_ptr<TodayPage> page;
};

TEST_F(TodayPageTest, OneClickOnCoffeeRecordsCaffeineAndVolume)
{
    QTest::mouseClick(coffee(), Qt::LeftButton);
    QStringList factors;
    for (const Entry& entry : rows().entries)
        factors << entry.factor;
    EXPECT_TRUE(factors.contains(QLatin1String(factor_id::caffeine)));
    EXPECT_TRUE(factors.contains(QLatin1String(factor_id::hydration)));
}

TEST_F(TodayPageTest, ADoubleClickCountsOnceAndCanBeUndone)
{
    QTest::mouseClick(coffee(), Qt::LeftButton);
    const size_t once = rows().entries.size();
    QTest::mouseClick(coffee(), Qt::LeftButton);
    EXPECT_EQ(rows().entries.size(), once);
    UndoBar* bar = page->findChild<UndoBar*>();
    EXPECT_TRUE(bar->isVisibleTo(page.get()));
    bar->findChild<QPushButton*>()->click();
    EXPECT_TRUE(rows().entries.empty());
}

TEST_F(TodayPageTest, WhatIsNotRecordedIsNeverShownAsZero)
{
    FactorRow* caffeine = row(QLatin1String(factor_id::caffeine));
    EXPECT_EQ(caffeine->total()->text(), QStringLiteral("not recorded"));
    EXPECT_EQ(row(QLatin1String(factor_id::stress))->scale()->value(), QString());
}

TEST_F(TodayPageTest, AScaleIsCorrectedNotAddedTo)
{
    FactorRow* stress = row(QLatin1String(factor_id::stress));
    stress->scale()->button(QStringLiteral("7"))->click();
    stress->scale()->button(QStringLiteral("4"))->click();
    ASSERT_EQ(rows().entries.size(), 1);
    EXPECT_EQ(rows().entries[0].value, 4);
    stress->scale()->button(QStringLiteral("4"))->click();
    EXPECT_TRUE(rows().entries.empty());
}

TEST_F(TodayPageTest, ANightIsRecordedByItsEnds)
{
    FactorRow* sleep = row(QLatin1String(factor_id::sleep));
    const auto fields = sleep->findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 3);
    fields[1]->setText(QStringLiteral("23.50"));
    fields[2]->setText(QStringLiteral("6:10"));
    QTest::keyClick(fields[2], Qt::Key_Return);
    ASSERT_EQ(rows().entries.size(), 1);
    EXPECT_EQ(rows().entries[0].value, 380);
    EXPECT_EQ(wakingDay(rows().entries[0].when), context->today());
}

TEST_F(TodayPageTest, ThePassedThresholdIsNamedWithItsSource)
{
    Entry night;
    night.when = momentOfDay(context->today(), now);
    night.factor = QLatin1String(factor_id::sleep);
    night.value = 300;
    ASSERT_TRUE(send({night}));
    const QString text = page->findChild<WorthKnowingCard*>()->text()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("AASM")));
}

TEST_F(TodayPageTest, TheTimerStartsOneTwitchAndItsStopSaysHowLong)
{
    TwitchBar* bar = page->findChild<TwitchBar*>();
    bar->timerButton()->click();
    ASSERT_EQ(rows().episodes.size(), 2);
    EXPECT_TRUE(rows().episodes.back().ongoing);
    EXPECT_EQ(bar->timerButton()->accessibleName(), QStringLiteral("Stop: it has ended"));
    QTest::qWait(OnceButton::pauseMs + 50);
    now = now.addSecs(95);
    bar->timerButton()->click();
    EXPECT_FALSE(rows().episodes.back().ongoing);
    EXPECT_EQ(rows().episodes.back().durationSeconds, 95);
}

TEST_F(TodayPageTest, TheTimerStoresNoPlaceUnlessThatWasChosen)
{
    TwitchBar* bar = page->findChild<TwitchBar*>();
    bar->timerButton()->click();
    EXPECT_EQ(rows().episodes.back().site, QString());
    context->undoStack().undo();
    EXPECT_TRUE(bar->againButton()->text().contains(QStringLiteral("Upper lip")));
    bar->againButton()->click();
    ASSERT_TRUE(rows().episodes.back().ongoing);
    EXPECT_EQ(rows().episodes.back().site, QStringLiteral("upper-lip"));
    EXPECT_FALSE(bar->againButton()->isVisible());
}

TEST_F(TodayPageTest, TheLastTwitchIsToldTheWayPeopleTellIt)
{
    const QLabel* last = page->findChild<TwitchBar*>()->last();
    EXPECT_TRUE(last->text().contains(QStringLiteral("yesterday, 20:00")))
        << qPrintable(last->text());
    Episode today;
    today.start = momentOf(now.addSecs(-3 * 3600 - 20 * 60 - 7));
    ASSERT_TRUE(send({today}));
    EXPECT_TRUE(last->text().contains(QStringLiteral("3 h 20 min ago")))
        << qPrintable(last->text());
    now = now.addDays(3);
    page->refresh();
    EXPECT_TRUE(last->text().contains(QStringLiteral("3 day"))) << qPrintable(last->text());
    now = now.addDays(6);
    page->refresh();
    EXPECT_TRUE(last->text().contains(QStringLiteral("22 Nov 2026"))) << qPrintable(last->text());
}

TEST_F(TodayPageTest, ATwitchOfTheNightSaysForWhichDayItCounts)
{
    ASSERT_TRUE(send({episodeAt("2026-11-22T02:10")}));
    const QString last = page->findChild<TwitchBar*>()->last()->text();
    EXPECT_TRUE(last.startsWith(QStringLiteral("Last: "))) << last.toStdString();
    EXPECT_TRUE(last.endsWith(QStringLiteral("counts for 21 Nov"))) << last.toStdString();
}

TEST_F(TodayPageTest, ADeletedTwitchComesBackWithUndo)
{
    page->step(-1);
    page->findChild<EpisodesCard*>()->findChild<QToolButton*>(QStringLiteral("delete"))->click();
    EXPECT_TRUE(rows().episodes.empty());
    page->findChild<UndoBar*>()->findChild<QPushButton*>()->click();
    EXPECT_EQ(rows().episodes.size(), 1);
}

TEST_F(TodayPageTest, ARedFlagStaysOnTodayAndInTheRowOfTheTwitch)
{
    Episode weak;
    weak.start = momentOf(now.addSecs(-3600));
    weak.answers[QStringLiteral("weakness")] = Answer::Yes;
    ASSERT_TRUE(send({weak}));
    auto* card = page->findChild<WarningsCard*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return card->isVisible(); }));
    QString said;
    for (const QLabel* label : card->findChildren<QLabel*>())
        said += label->text();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Please get medical help now")));
    EXPECT_TRUE(said.contains(QStringLiteral("You recorded: weakness (on 22 Nov")))
        << said.toStdString();
    EXPECT_FALSE(card->findChild<QPushButton*>()->isVisible()) << "Findings says nothing more";
    QString listed;
    for (const QLabel* label : page->findChild<EpisodesCard*>()->findChildren<QLabel*>())
        listed += label->text();
    EXPECT_TRUE(listed.contains(QStringLiteral("weakness: yes"))) << listed.toStdString();
}

TEST_F(TodayPageTest, UndoMovesNothingUnderThePointer)
{
    QTest::qWait(100);
    const QPoint before = coffee()->mapTo(page.get(), QPoint());
    QTest::mouseClick(coffee(), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_TRUE(page->findChild<UndoBar*>()->isVisible());
    EXPECT_EQ(coffee()->mapTo(page.get(), QPoint()), before);
}

TEST_F(TodayPageTest, AClosedDayCanBeOpenedAgain)
{
    DayMark closed;
    closed.day = context->today();
    ASSERT_TRUE(send({closed}));
    labelled<QPushButton>(*page, "Open again")->click();
    EXPECT_TRUE(rows().marks.empty());
    EXPECT_TRUE(page->findChild<UndoBar*>()->isVisible());
}

TEST_F(TodayPageTest, InTheSmallHoursItSaysWhichDayThisStillIs)
{
    now = berlin("2026-11-22T03:10");
    ASSERT_TRUE(send({episodeAt("2026-11-22T03:00")}));
    QTest::qWait(20);
    QString said;
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->isVisibleTo(page.get()))
            said += label->text() + u'\n';
    EXPECT_TRUE(said.contains(QStringLiteral("Before 04:00 this still belongs to Saturday")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("counts for 21 Nov"))) << said.toStdString();
}

TEST_F(TodayPageTest, APastDayTakesEntriesAndTheFutureIsOutOfReach)
{
    page->step(1);
    EXPECT_EQ(page->shownDay(), context->today());
    page->step(-3);
    QTest::mouseClick(coffee(), Qt::LeftButton);
    ASSERT_FALSE(rows().entries.empty());
    EXPECT_EQ(diaryDay(rows().entries[0].when), context->today().addDays(-3));
}

TEST_F(TodayPageTest, LettersInANumberAreRefusedAndKept)
{
    AmountEdit* amount = row(QLatin1String(factor_id::caffeine))->amount();
    amount->number()->setText(QStringLiteral("two"));
    QTest::keyClick(amount->number(), Qt::Key_Return);
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(amount->number()->text(), QStringLiteral("two"));
    EXPECT_TRUE(page->hasTyped());
    EXPECT_TRUE(rows().entries.empty());
}

TEST_F(TodayPageTest, AnOwnFactorAddedLaterHasARow)
{
    OwnFactor own;
    own.factor.id = QStringLiteral("own_zinc");
    own.factor.name = QStringLiteral("Zinc");
    own.factor.unit = findUnit(QStringLiteral("mg"));
    ASSERT_FALSE(row(own.factor.id));
    ASSERT_TRUE(send({own}));
    ASSERT_TRUE(row(own.factor.id));
    EXPECT_TRUE(row(own.factor.id)->isVisible());
}

TEST_F(TodayPageTest, AnOwnDrinkAddedLaterHasAButtonAndIsFound)
{
    OwnIntake own;
    own.intake.id = QStringLiteral("own_mate");
    own.intake.name = QStringLiteral("Mate");
    own.intake.portions = {{QLatin1String(factor_id::caffeine), 80}};
    ASSERT_TRUE(send({own}));
    EXPECT_TRUE(row(QLatin1String(factor_id::caffeine))->findChild<OnceButton*>(own.intake.id));
    EXPECT_GE(page->findChild<HabitsCard*>()->search()->findData(own.intake.id), 0);
}

TEST_F(TodayPageTest, AnOwnDrinkIsShownAsItIsWritten)
{
    OwnIntake own;
    own.intake.id = QStringLiteral("own_mix");
    own.intake.name = QStringLiteral("Gin & tonic");
    own.intake.serving = QStringLiteral("<b>1 glass</b>");
    own.intake.portions = {{QLatin1String(factor_id::caffeine), 1}};
    ASSERT_TRUE(send({own}));
    const auto* button =
        row(QLatin1String(factor_id::caffeine))->findChild<OnceButton*>(own.intake.id);
    ASSERT_TRUE(button);
    EXPECT_EQ(button->text(), QStringLiteral("Gin && tonic"));
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Gin & tonic"));
    EXPECT_TRUE(button->toolTip().contains(QStringLiteral("&lt;b&gt;")))
        << button->toolTip().toStdString();
}

TEST_F(TodayPageTest, WhatPreferencesChangeShowsAtOnceAndTypedTextStays)
{
    const QString caffeine = QLatin1String(factor_id::caffeine);
    const QString stress = QLatin1String(factor_id::stress);
    const QString alcohol = QLatin1String(factor_id::alcohol);
    row(alcohol)->amount()->number()->setText(QStringLiteral("12"));
    FactorPreference hidden;
    hidden.change = {.factor = stress, .hidden = true};
    FactorPreference limit;
    limit.change = {.factor = caffeine, .limit = 123, .position = 50};
    FactorPreference unit;
    unit.change = {.factor = alcohol, .unit = QStringLiteral("drinks"), .position = 0};
    ASSERT_TRUE(send({hidden, limit, unit}));
    page->findChild<HabitsCard*>()->more()->setOpen(true);
    EXPECT_FALSE(row(stress));
    EXPECT_EQ(row(caffeine)->factor().threshold->limit, 123);
    EXPECT_STREQ(row(alcohol)->factor().unit->id, "drinks");
    EXPECT_EQ(page->findChild<HabitsCard*>()->rows().front()->factor().id, alcohol);
    EXPECT_EQ(row(alcohol)->amount()->number()->text(), QStringLiteral("12"));
    EXPECT_TRUE(row(alcohol)->isVisible());
}

class EveryFactorTest : public TodayPageTest, public testing::WithParamInterface<const char*> {};

TEST_P(EveryFactorTest, IsReachableAndTakesAnEntry)
{
    FactorPreference shown;
    shown.change = {.factor = QLatin1String(GetParam()), .hidden = false};
    ASSERT_TRUE(send({shown}));
    page->findChild<HabitsCard*>()->more()->setOpen(true);
    FactorRow* found = row(QLatin1String(GetParam()));
    ASSERT_TRUE(found);
    if (found->scale()) {
        found->scale()->button(QStringLiteral("3"))->click();
    } else {
        found->amount()->number()->setText(QStringLiteral("3"));
        QTest::keyClick(found->amount()->number(), Qt::Key_Return);
    }
    ASSERT_EQ(rows().entries.size(), 1);
    EXPECT_EQ(rows().entries[0].factor, QLatin1String(GetParam()));
}

std::vector<const char*> everyFactor()
{
    std::vector<const char*> ids;
    for (const BuiltInFactor& factor : builtInFactors())
        ids.push_back(factor.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Factors, EveryFactorTest, testing::ValuesIn(everyFactor()),
                         [](const auto& row) { return std::string(row.param); });

} // namespace
