// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"
#include "tests/support/test_context.h"

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

} // namespace

} // namespace myolog::test
