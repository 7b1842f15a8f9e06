// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/today/today_page.h"
#include "app/today/welcome_card.h"
#include "app/visit/visit_page.h"
#include "tests/support/raw_database.h"
#include "tests/support/rows.h"
#include "tests/support/test_context.h"

#include <QFile>
#include <QPushButton>

namespace myolog::test {

namespace {

using ContextTest = TestContext;

TEST_F(ContextTest, AnUndoThatIsRefusedIsToldAndGoesFromTheHistory)
{
    Entry entry = entryAt("2026-11-20T08:00", factor_id::caffeine, 95);
    ASSERT_TRUE(send({entry}));
    now = now.addSecs(60);
    const auto other = DiaryStore::open(path(), clock);
    ASSERT_OK(other);
    entry.value = 200;
    ASSERT_OK((*other)->apply({.rows = {entry}}));
    context->undoStack().undo();
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(rows().entries.at(0).value, 200);
    EXPECT_FALSE(context->undoStack().canUndo());
    EXPECT_FALSE(context->undoStack().canRedo());
}

TEST_F(ContextTest, TheSnapshotFollowsTheHalfLifeOfCaffeine)
{
    EXPECT_EQ(context->snapshot()->caffeineHalfLife, 5);
    ASSERT_OK(context->setSetting(setting_id::caffeineHalfLife, QStringLiteral("8.3")));
    EXPECT_EQ(context->snapshot()->caffeineHalfLife, 8.3);
    EXPECT_EQ(context->recent()->caffeineHalfLife, 8.3);
}

/// A diary with one twitch, in which a row cannot be read.
class UnreadableTest : public TestContext {
protected:
    void SetUp() override
    {
        TestContext::SetUp();
        Episode episode;
        episode.start = momentOf(now);
        ASSERT_TRUE(send({episode}));
    }
    void spoil(bool spoilt)
    {
        RawDatabase raw(path());
        ASSERT_TRUE(raw.run(spoilt ? "UPDATE episode SET precision = 'roughly'"
                                   : "UPDATE episode SET precision = 'exact'"));
        context->forget();
    }
};

TEST_F(UnreadableTest, ShowsWhatWasReadLastAndSaysSoOnce)
{
    EXPECT_EQ(context->snapshot()->rows.episodes.size(), 1u);
    spoil(true);
    EXPECT_EQ(context->snapshot()->rows.episodes.size(), 1u);
    EXPECT_EQ(context->recent()->rows.episodes.size(), 1u);
    EXPECT_EQ(context->snapshot()->rows.episodes.size(), 1u);
    EXPECT_FALSE(context->isReadable());
    EXPECT_EQ(prompt.errors.size(), 1);
}

TEST_F(UnreadableTest, IsNotTakenForAnEmptyDiaryAndIsReadAgainWhenItCan)
{
    spoil(true);
    (void)context->snapshot();
    EXPECT_FALSE(context->isReadable());
    spoil(false);
    EXPECT_EQ(context->snapshot()->rows.episodes.size(), 1u);
    EXPECT_TRUE(context->isReadable());
    spoil(true);
    (void)context->recent();
    EXPECT_EQ(prompt.errors.size(), 2);
}

TEST_F(UnreadableTest, NoPageWelcomesANewPersonOrIsPrintedForTheDoctor)
{
    spoil(true);
    TodayPage today(*context);
    today.refresh();
    const auto* welcome = today.findChild<WelcomeCard*>();
    EXPECT_TRUE(!welcome || !welcome->isVisibleTo(&today));
    VisitPage visit(*context);
    visit.refresh();
    auto* save = visit.findChild<QPushButton*>(QStringLiteral("save"));
    ASSERT_TRUE(save);
    prompt.nextFileToSave = folder.filePath(QStringLiteral("page.pdf"));
    save->click(); // before the page is there
    EXPECT_FALSE(QFile::exists(prompt.nextFileToSave));
    EXPECT_TRUE(QTest::qWaitFor([&] { return visit.document().has_value(); }));
    EXPECT_FALSE(save->isEnabled());
    EXPECT_EQ(prompt.errors.size(), 1);
}

} // namespace

} // namespace myolog::test
