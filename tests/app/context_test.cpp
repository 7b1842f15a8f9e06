// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rows.h"
#include "tests/support/test_context.h"

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

} // namespace

} // namespace myolog::test
