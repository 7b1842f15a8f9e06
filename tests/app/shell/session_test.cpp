// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "tests/support/rows.h"
#include "tests/support/test_context.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <cstdio>

namespace myolog::test {

namespace {

class SessionTest : public TestContext {};

TEST_F(SessionTest, AFileThatWasReplacedUnderTheWindowIsSaidOnceAndCanBeOpenedAgain)
{
    const QString backup = folder.filePath(QStringLiteral("backup.myolog"));
    ASSERT_OK(context->store().copyTo(backup));
    MainWindow window(*context);
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_TRUE(send({episode}));
    ASSERT_EQ(std::rename(QFile::encodeName(backup), QFile::encodeName(path())), 0);
    window.session().lookForChanges();
    window.session().lookForChanges();
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_FALSE(send({episode}));
    EXPECT_EQ(rows().episodes.size(), 1) << "what the window shows is not lost";
    ASSERT_OK(window.session().open(path()));
    EXPECT_TRUE(rows().episodes.empty());
    EXPECT_TRUE(send({episode}));
    EXPECT_OK(context->store().check());
}

TEST_F(SessionTest, AMomentAfterTheLastChangeTheOneFileIsWhole)
{
    MainWindow window(*context);
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_TRUE(send({episode}));
    const QString copy = folder.filePath(QStringLiteral("copy.myolog"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return QFileInfo(path() + QLatin1String("-wal")).size() == 0; }, 10'000));
    ASSERT_TRUE(QFile::copy(path(), copy));
    const auto opened = DiaryStore::open(copy, clock);
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->rows()->episodes.size(), 1u);
}

TEST_F(SessionTest, ALookAtTheSampleLeavesTheUndoHistoryAsItWas)
{
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_TRUE(send({episode}));
    MainWindow window(*context);
    const auto* undo = window.findChild<QAction*>(QStringLiteral("undo"));
    window.openSample();
    EXPECT_FALSE(undo->isEnabled());
    ASSERT_TRUE(send({rows().episodes.at(0)}));
    EXPECT_TRUE(undo->isEnabled());
    window.backToOwn();
    EXPECT_TRUE(undo->isEnabled());
    window.openSample();
    EXPECT_FALSE(undo->isEnabled()) << "a sample is made anew each time";
    window.backToOwn();
    window.undo();
    EXPECT_TRUE(rows().episodes.empty());
    window.redo();
    EXPECT_EQ(rows().episodes.size(), 1u);
}

TEST_F(SessionTest, AnUndoAfterTheSampleStillSparesWhatAnotherProgramChanged)
{
    Entry entry = entryAt("2026-11-20T08:00", factor_id::caffeine, 95);
    ASSERT_TRUE(send({entry}));
    MainWindow window(*context);
    window.openSample();
    now = now.addSecs(60);
    const auto other = DiaryStore::open(path(), clock);
    ASSERT_OK(other);
    entry.value = 200;
    ASSERT_OK((*other)->apply({.rows = {entry}}));
    window.backToOwn();
    window.undo();
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(rows().entries.at(0).value, 200);
}

} // namespace

} // namespace myolog::test
