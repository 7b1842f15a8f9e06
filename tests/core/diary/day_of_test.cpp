// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/day_of.h"

#include "core/factors/factor_ids.h"
#include "tests/support/random_rows.h"
#include "tests/support/rows.h"

namespace myolog::test {

namespace {

const QDate thursday(2026, 11, 19);
const Catalogue builtIn;

TEST(DayOfTest, ANightThatEndsAtHalfPastThreeBelongsToThatMorning)
{
    const char* wakeUp = "2026-11-20T03:30";
    EXPECT_EQ(dayOf(entryAt(wakeUp, factor_id::sleep, 300), builtIn, 4), thursday.addDays(1));
    EXPECT_EQ(dayOf(entryAt(wakeUp, factor_id::caffeine, 95), builtIn, 4), thursday);
    EXPECT_EQ(dayOf(entryAt(wakeUp, "gone_factor", 1), builtIn, 4), thursday);
    EXPECT_EQ(dayOf(episodeAt(wakeUp), builtIn, 4), thursday);
    EXPECT_EQ(dayOf(episodeAt(wakeUp), builtIn, 3), thursday.addDays(1));
}

TEST(DayOfTest, EveryKindOfRowHasADayUnlessItLasts)
{
    for (const Row& row : RandomRows(1, berlin("2026-11-22T20:00")).oneOfEach())
        std::visit(
            [&]<typename T>(const T& record) {
                EXPECT_EQ(dayOf(record, builtIn, 4).isValid(), !Lasting<T>) << row.index();
            },
            row);
}

TEST(DayOfTest, WhatIsWrittenDownForADayBelongsToItAtAnyHour)
{
    for (const char* hour : {"00:30", "05:00", "12:00", "17:59", "18:01", "23:30"}) {
        const QDateTime now = berlin((std::string("2026-11-20T") + hour).c_str());
        const QDate today = diaryDay(now, 4);
        for (const Factor& factor : builtIn.factors())
            for (const QDate day : {today, today.addDays(-1), today.addDays(-30)})
                EXPECT_EQ(dayOf(momentToRecord(factor, day, now, 4), factor, 4), day)
                    << factor.id.toStdString() << " at " << hour;
    }
}

} // namespace

} // namespace myolog::test
