// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/findings_run.h"

#include "tests/app/findings/findings_page_fixture.h"

#include <QSignalSpy>

namespace myolog::test {

namespace {

class FindingsRunTest : public PageTest {
protected:
    FindingsRun& run() { return context->findings(); }
    bool done()
    {
        return QTest::qWaitFor([this] { return run().findings() != nullptr; }, 20'000);
    }
};

TEST_F(FindingsRunTest, IsComputedOnceForHoweverManyAsk)
{
    put(rowsWithPattern(70));
    QSignalSpy changed(&run(), &FindingsRun::changed);
    run().ask();
    run().ask();
    EXPECT_EQ(changed.count(), 1) << "it began";
    EXPECT_EQ(run().findings(), nullptr);
    ASSERT_TRUE(done());
    const Findings* first = run().findings();
    EXPECT_TRUE(first->check.has_value());
    run().ask();
    EXPECT_EQ(run().findings(), first);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(run().snapshot(), context->snapshot()) << "also after the check was kept";
    EXPECT_FALSE(context->snapshot()->rows.checks.empty());
}

TEST_F(FindingsRunTest, ANoteChangesNothingAndATwitchBeginsAnew)
{
    put(rowsWithPattern(40));
    run().ask();
    ASSERT_TRUE(done());
    Note note;
    note.when = momentOf(now);
    note.text = QStringLiteral("Slept badly");
    put({note});
    run().ask();
    EXPECT_NE(run().findings(), nullptr);
    EXPECT_EQ(run().snapshot(), context->snapshot());
    put({episodeAt("2026-11-20T12:00")});
    run().ask();
    EXPECT_EQ(run().findings(), nullptr);
    ASSERT_TRUE(done());
    EXPECT_EQ(run().snapshot(), context->snapshot());
}

TEST_F(FindingsRunTest, AnotherLanguageBeginsAnewBecauseFindingsHoldWords)
{
    put(rowsWithPattern(40));
    run().ask();
    ASSERT_TRUE(done());
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
    run().ask();
    QLocale::setDefault(before);
    EXPECT_EQ(run().findings(), nullptr);
}

TEST_F(FindingsRunTest, WhatIsStoppedStaysStoppedUntilItIsAskedAgain)
{
    put(rowsWithPattern(70));
    run().ask();
    run().stop();
    ASSERT_TRUE(QTest::qWaitFor([this] { return run().isStopped(); }, 20'000));
    run().ask();
    EXPECT_TRUE(run().isStopped());
    EXPECT_EQ(run().findings(), nullptr);
    run().again();
    EXPECT_TRUE(done());
    EXPECT_FALSE(run().isStopped());
}

TEST_F(FindingsRunTest, NothingOfOneDiaryReachesAnother)
{
    put(rowsWithPattern(70));
    run().ask();
    Result<std::unique_ptr<DiaryStore>> other =
        DiaryStore::open(folder.filePath(QStringLiteral("other.myolog")), clock);
    ASSERT_OK(other);
    context->setStore(std::move(*other));
    context->background().waitForDone();
    QTest::qWait(50); // what was posted meanwhile
    EXPECT_EQ(run().findings(), nullptr);
    EXPECT_TRUE(rows().checks.empty()) << "results of the first diary";
    EXPECT_FALSE(context->undoStack().canUndo());
    run().ask();
    ASSERT_TRUE(done());
    EXPECT_EQ(run().findings()->closedDays, 0);
}

} // namespace

} // namespace myolog::test
