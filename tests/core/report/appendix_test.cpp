// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/diary_builder.h"
#include "tests/support/report_diary.h"

#include "core/report/document.h"

namespace myolog::test {

namespace {

const ReportTable& appendix(const Document& page)
{
    return page.appendix;
}

TEST(AppendixTest, IsOnlyThereWhenAskedFor)
{
    const SnapshotPtr snapshot = reportSnapshot(reportRows());
    EXPECT_TRUE(appendix(makeReport(*snapshot, {})).rows.empty());
    EXPECT_FALSE(appendix(makeReport(*snapshot, {.appendix = true})).rows.empty());
}

TEST(AppendixTest, ItsDaysAddUpToThePage)
{
    const SnapshotPtr snapshot = reportSnapshot(reportRows());
    const DiarySummary summary = summarise(*snapshot, reportPeriod(*snapshot, {}));
    const Document page = makeReport(*snapshot, {.appendix = true});
    int closed = 0;
    int twitchDays = 0;
    int twitches = 0;
    for (const QStringList& row : appendix(page).rows) {
        ASSERT_EQ(row.size(), qsizetype(appendix(page).columns.size()));
        closed += row[1] == QStringLiteral("closed");
        twitches += row[2].toInt();
        twitchDays += row[2].toInt() > 0;
        EXPECT_EQ(row[2] == QStringLiteral("0"),
                  row[1] == QStringLiteral("closed") && row[2].toInt() == 0)
            << "none was said";
    }
    EXPECT_EQ(int(appendix(page).rows.size()), summary.total.days);
    EXPECT_EQ(closed, summary.total.closedDays);
    EXPECT_EQ(twitchDays, summary.total.twitchDays);
    EXPECT_EQ(twitches, summary.episodes);
}

TEST(AppendixTest, SaysTheLimitOfEveryColumnThatHasStars)
{
    const SnapshotPtr snapshot = reportSnapshot(reportRows());
    const Document page = makeReport(*snapshot, {.appendix = true});
    bool starred = false;
    for (qsizetype c = 0; c < qsizetype(page.appendix.columns.size()); ++c)
        if (std::ranges::any_of(page.appendix.rows,
                                [c](const QStringList& row) { return row[c].endsWith(u'*'); })) {
            starred = true;
            EXPECT_TRUE(page.appendixStars.contains(page.appendix.columns[size_t(c)].title));
        }
    EXPECT_TRUE(starred);
    EXPECT_TRUE(page.appendixStars.contains(QStringLiteral("Caffeine over 400")));
    EXPECT_TRUE(makeReport(*snapshot, {}).appendixStars.isEmpty());
}

TEST(AppendixTest, WhatIsNotRecordedIsADashAndWhatIsBeyondTheLimitHasAStar)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    for (int i = 1; i <= 9; ++i)
        diary.close(diary.today.addDays(-i));
    diary.value(caffeine, diary.today.addDays(-9), 500);
    diary.value(caffeine, diary.today.addDays(-8), 90);
    const Document page = makeReport(*diary.snapshot(), {.appendix = true});
    ASSERT_EQ(appendix(page).columns.size(), 5U);
    const auto cell = [&](size_t row) { return appendix(page).rows[row][4]; };
    EXPECT_EQ(cell(0), QStringLiteral("500\u00a0mg*"));
    EXPECT_EQ(cell(1), QStringLiteral("90\u00a0mg"));
    EXPECT_EQ(cell(2), QStringLiteral("–"));
}

TEST(AppendixTest, HundredsOfHabitsLeaveRoomToRead)
{
    EXPECT_LE(
        appendix(makeReport(*reportSnapshot(enormousRows()), {.appendix = true})).columns.size(),
        12U);
}

} // namespace

} // namespace myolog::test
