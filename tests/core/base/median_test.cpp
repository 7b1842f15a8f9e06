// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/median.h"

#include "tests/support/expect.h"

namespace myolog::test {

namespace {

TEST(Median, IsTheMiddleOrTheMeanOfTheTwoMiddleOnes)
{
    EXPECT_FALSE(medianOf({}));
    EXPECT_EQ(medianOf({7}), 7);
    EXPECT_EQ(medianOf({9, 1, 5}), 5);
    EXPECT_EQ(medianOf({9, 1, 5, 2}), 3.5);
}

} // namespace

} // namespace myolog::test
