// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings/day_list.h"
#include "app/findings/findings_page.h"
#include "app/findings/forest_row.h"
#include "app/widgets/act_now_card.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <random>

namespace myolog::test {

class FindingsPageTest : public PageTest {
protected:
    void open()
    {
        page = std::make_unique<FindingsPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), [this] { page->refresh(); });
        page->resize(1024, 700);
        page->refresh();
        page->show();
    }
    void TearDown() override
    {
        page.reset();
        PageTest::TearDown();
    }
    bool says(const QString& words) const
    {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    bool comesToSay(const char* words)
    {
        return QTest::qWaitFor([&] { return says(QLatin1String(words)); }, 20'000);
    }
    QToolButton* fold(const QString& words) const
    {
        for (QToolButton* button : page->findChildren<QToolButton*>())
            if (button->text().contains(words))
                return button;
        ADD_FAILURE() << "nothing to unfold: " << words.toStdString();
        return nullptr;
    }
    /// Closed days to 21 November, every other one with much caffeine and three twitches.
    void putDays(int days)
    {
        std::vector<Row> rows;
        for (int i = 0; i < days; ++i) {
            const QDate day = QDate(2026, 11, 21).addDays(-i);
            const QByteArray noon = day.toString(Qt::ISODate).toLatin1() + "T12:00";
            rows.push_back(closedOn(day));
            rows.push_back(entryAt(noon, factor_id::caffeine, i % 2 ? 100 : 500));
            for (int n = 0; n < (i % 2 ? 0 : 3); ++n)
                rows.push_back(episodeAt(noon));
        }
        put(std::move(rows));
    }

    std::unique_ptr<FindingsPage> page;
};

TEST_F(FindingsPageTest, AnEmptyDiaryIsToldWhatToDoNext)
{
    open();
    EXPECT_TRUE(comesToSay("Nothing to compare yet"));
    QSignalSpy wanted(page.get(), &Page::commandWanted);
    labelled<QPushButton>(*page, "Log a twitch")->click();
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), QStringLiteral("log_twitch"));
}

TEST_F(FindingsPageTest, ImmediateSignsStandFirstWithTheirSource)
{
    putDays(40);
    Episode episode = episodeAt("2026-11-21T13:00");
    episode.answers.insert(QStringLiteral("weakness"), Answer::Yes);
    put({episode});
    open();
    ASSERT_TRUE(comesToSay("40 of 41"));
    const QWidget* card = page->findChild<ActNowCard*>();
    ASSERT_TRUE(card);
    for (const QWidget* other : page->findChildren<QFrame*>()) {
        if (other->parentWidget() == card->parentWidget() && other->isVisible()) {
            EXPECT_LE(card->y(), other->y());
        }
    }
    bool source = false;
    for (const QLabel* label : card->findChildren<QLabel*>())
        source |= label->text().startsWith(QStringLiteral("Source:"));
    EXPECT_TRUE(source);
    EXPECT_TRUE(card->findChildren<QAbstractButton*>().isEmpty()) << "it cannot be dismissed";
}

/// Much caffeine on days without order, and with each of them six twitches more than else.
std::vector<Row> rowsWithPattern(int days)
{
    std::vector<Row> rows;
    std::mt19937 random(3);
    for (int i = days; i >= 1; --i) {
        const QDate day = QDate(2026, 11, 22).addDays(-i);
        const QByteArray noon = day.toString(Qt::ISODate).toLatin1() + "T12:00";
        const bool much = random() % 3 == 0;
        rows.push_back(closedOn(day));
        rows.push_back(entryAt(noon, factor_id::caffeine, much ? 500 : 100));
        Episode episode = episodeAt(noon);
        episode.count = int(random() % 3) + (much ? 6 : 1);
        rows.push_back(episode);
    }
    return rows;
}

TEST_F(FindingsPageTest, APatternStandsAloneWithItsIntervalAndExactlyItsDays)
{
    put(rowsWithPattern(28));
    open();
    ASSERT_TRUE(comesToSay("Stands out at this check"));
    EXPECT_TRUE(says(QStringLiteral("Checked with 28 closed")));
    ASSERT_TRUE(page->findChild<ForestRow*>());
    EXPECT_TRUE(page->findChild<ForestRow*>()->isVisible());
    fold(QStringLiteral("with it"))->click();
    const auto* days = page->findChild<QTableWidget*>();
    ASSERT_TRUE(days);
    ASSERT_GT(days->rowCount(), 0);
    for (int row = 0; row < days->rowCount(); ++row)
        EXPECT_GE(days->item(row, 1)->text().toInt(), 6);
}

TEST_F(FindingsPageTest, WhatACheckSaidIsKeptInTheDiaryOnce)
{
    put(rowsWithPattern(28));
    open();
    ASSERT_TRUE(comesToSay("Stands out at this check"));
    const auto kept = [&] { return context->snapshot()->rows.checks.size(); };
    const size_t rows = kept();
    ASSERT_GT(rows, 0u);
    EXPECT_EQ(context->snapshot()->rows.checks[0].day, QDate(2026, 11, 21));
    put({closedOn(QDate(2026, 11, 22))});
    ASSERT_TRUE(comesToSay("29 of 29"));
    EXPECT_EQ(kept(), rows);
}

TEST_F(FindingsPageTest, AFindingThatWasPutAsideIsFoldedAwayWithItsReason)
{
    put(rowsWithPattern(28));
    Dismissal dismissal;
    dismissal.day = QDate(2026, 11, 22);
    dismissal.finding = QStringLiteral("caffeine>400@0");
    dismissal.reason = QStringLiteral("I was <b>travelling</b>");
    put({dismissal});
    open();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (const QToolButton* button : page->findChildren<QToolButton*>())
                if (button->isVisible() && button->text().contains(QStringLiteral("Put aside (")))
                    return true;
            return false;
        },
        20'000));
    fold(QStringLiteral("Put aside ("))->click();
    EXPECT_TRUE(comesToSay("I was <b>travelling</b>"));
}

TEST_F(FindingsPageTest, TooFewDaysAreOneLineForEachHabit)
{
    putDays(10);
    open();
    ASSERT_TRUE(comesToSay("10 of 11"));
    fold(QStringLiteral("Not enough days yet"))->click();
    int lines = 0;
    for (const QLabel* label : page->findChildren<QLabel*>())
        lines += label->text().contains(QStringLiteral("10 of at least 28"));
    EXPECT_EQ(lines, 1);
}

TEST_F(FindingsPageTest, AResultThatIsOutOfDateIsNeverShown)
{
    putDays(10);
    open();
    put({closedOn(QDate(2026, 11, 22))}); // before the first result can arrive
    EXPECT_FALSE(says(QStringLiteral("10 of 11")));
    ASSERT_TRUE(comesToSay("11 of 11"));
    put({episodeAt("2026-11-01T12:00")});
    EXPECT_FALSE(says(QStringLiteral("11 of 11"))) << "old cards go at once";
    EXPECT_TRUE(comesToSay("11 of 22"));
}

TEST_F(FindingsPageTest, TheDayListShowsTheFactorOfTheDaysBefore)
{
    put({closedOn(QDate(2026, 11, 21)), entryAt("2026-11-20T12:00", factor_id::caffeine, 500)});
    const std::unique_ptr<QWidget> list(makeDayList(
        context->snapshot(), {{QDate(2026, 11, 21)}, QLatin1String(factor_id::caffeine), 1}));
    const auto* table = qobject_cast<QTableWidget*>(list.get());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("0"));
    EXPECT_TRUE(table->item(0, 2)->text().startsWith(QStringLiteral("500")));
}

} // namespace myolog::test
