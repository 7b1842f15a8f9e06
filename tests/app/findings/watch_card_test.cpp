// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Habits are chosen beforehand, at most three, and every choice can be taken back.
#include "app/findings/watch_card.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace myolog::test {

class WatchCardTest : public PageTest {
protected:
    void open()
    {
        card = std::make_unique<WatchCard>(*context);
        QObject::connect(context.get(), &Context::changed, card.get(), [this] { card->refresh(); });
        card->refresh();
        card->show();
    }
    void TearDown() override
    {
        card.reset();
        PageTest::TearDown();
    }
    QPushButton* choose() { return labelled<QPushButton>(*card, "Watch a habit"); }
    QStringList offered()
    {
        Q_EMIT choose()->menu()->aboutToShow();
        QStringList names;
        for (const QAction* action : choose()->menu()->actions())
            names << action->text();
        return names;
    }
    void watch(const QString& name)
    {
        Q_EMIT choose()->menu()->aboutToShow();
        for (QAction* action : choose()->menu()->actions())
            if (action->text() == name)
                return action->trigger();
        ADD_FAILURE() << "not offered: " << name.toStdString();
    }
    bool says(const QString& words)
    {
        for (const QLabel* label : card->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    /// What is new in a layout is shown a moment later.
    bool comesToSay(const char* words)
    {
        return QTest::qWaitFor([&] { return says(QLatin1String(words)); });
    }
    /// Twenty-eight closed days, the last of them `last`.
    void closeDaysTo(QDate last)
    {
        std::vector<Row> rows;
        for (int i = 0; i < 28; ++i)
            rows.push_back(closedOn(last.addDays(-i)));
        put(std::move(rows));
    }

    std::unique_ptr<WatchCard> card;
};

TEST_F(WatchCardTest, SaysWhyAndOffersEveryHabitThatIsShown)
{
    open();
    EXPECT_TRUE(comesToSay("fewer questions get a clear answer sooner"));
    const QStringList names = offered();
    EXPECT_TRUE(names.contains(QStringLiteral("Caffeine")));
    for (const Factor& factor : context->snapshot()->catalogue.factors())
        EXPECT_EQ(names.contains(factor.displayName()),
                  !factor.hidden && factor.group != FactorGroup::Relief)
            << factor.id.toStdString();
}

TEST_F(WatchCardTest, AChoiceIsStoredWithItsDayAndCanBeUndone)
{
    open();
    watch(QStringLiteral("Caffeine"));
    ASSERT_EQ(rows().watches.size(), 1u);
    EXPECT_EQ(rows().watches[0].factor, QLatin1String(factor_id::caffeine));
    EXPECT_EQ(rows().watches[0].since, QDate(2026, 11, 22));
    EXPECT_TRUE(comesToSay("Watched since 22 Nov 2026; it counts from the check at 28"));
    EXPECT_FALSE(offered().contains(QStringLiteral("Caffeine")));
    context->undoStack().undo();
    EXPECT_TRUE(rows().watches.empty());
    EXPECT_FALSE(says(QStringLiteral("Watched since")));
}

TEST_F(WatchCardTest, AFourthIsRefusedWithWords)
{
    open();
    for (int i = 0; i < mostWatched; ++i) {
        EXPECT_TRUE(choose()->isVisible());
        watch(offered().first());
    }
    EXPECT_EQ(rows().watches.size(), size_t(mostWatched));
    EXPECT_FALSE(choose()->isVisible());
    EXPECT_TRUE(comesToSay("Stop watching one to choose another"));
}

TEST_F(WatchCardTest, EndingOneGivesTheKeyboardSomethingToStandOn)
{
    open();
    card->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(card.get()));
    watch(QStringLiteral("Caffeine"));
    ASSERT_TRUE(comesToSay("Watched since"));
    auto* stop = named<QPushButton>(*card, "Stop watching Caffeine");
    ASSERT_TRUE(stop);
    stop->setFocus();
    QTest::keyClick(stop, Qt::Key_Space);
    EXPECT_TRUE(rows().watches.empty());
    EXPECT_EQ(card->focusWidget(), choose());
    context->undoStack().undo();
    EXPECT_EQ(rows().watches.size(), 1u);
}

TEST_F(WatchCardTest, AChoiceAfterTodaysCheckCountsFromTheNextOneOn)
{
    closeDaysTo(QDate(2026, 11, 22));
    open();
    watch(QStringLiteral("Caffeine"));
    EXPECT_EQ(rows().watches[0].since, QDate(2026, 11, 23));
    EXPECT_TRUE(comesToSay("it counts from the check at 42 closed day(s) on"));
}

TEST_F(WatchCardTest, AHabitWatchedBeforeACheckIsCountedByIt)
{
    Watch watched;
    watched.factor = QLatin1String(factor_id::caffeine);
    watched.since = QDate(2026, 11, 1);
    put({watched});
    closeDaysTo(QDate(2026, 11, 21));
    open();
    EXPECT_TRUE(comesToSay("counted so at the check with 28 closed day(s)"));
}

} // namespace myolog::test
