// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/record_text.h"

#include "tests/support/random_rows.h"
#include "tests/support/test_diary.h"

namespace myolog::test {

namespace {

TEST(RecordTextTest, LeavesCleanRowsAsTheyAre)
{
    RandomRows random(6, berlin("2026-11-22T20:00"));
    for (int i = 0; i < 100; ++i)
        for (Row& row : random.oneOfEach()) {
            EXPECT_TRUE(cleaned(row) == row);
            const Row before = row;
            EXPECT_EQ(cleanNames(row), QStringList());
            EXPECT_TRUE(row == before);
        }
}

TEST(RecordTextTest, KeepsANameOnOneLineAndTheLinesOfAText)
{
    LabValue lab;
    lab.analyte = QStringLiteral(" K\u200b+\n");
    lab.note = QStringLiteral("after\r\nlunch\u0007 ");
    const LabValue whole = std::get<LabValue>(cleaned(lab));
    EXPECT_EQ(whole.analyte, QStringLiteral("K+"));
    EXPECT_EQ(whole.note, QStringLiteral("after\nlunch"));
}

TEST(RecordTextTest, NamesAloneCanBeCleanedAndWhatWasLostIsTold)
{
    LabValue lab;
    lab.analyte = QStringLiteral(" K\u200b+\n");
    lab.note = QStringLiteral("after\u0007");
    Row row = lab;
    EXPECT_EQ(cleanNames(row), QStringList{QStringLiteral("K+")});
    EXPECT_EQ(std::get<LabValue>(row).analyte, QStringLiteral("K+"));
    EXPECT_EQ(std::get<LabValue>(row).note, lab.note);
    lab.analyte = QStringLiteral(" K \n +");
    row = lab;
    EXPECT_EQ(cleanNames(row), QStringList()) << "blanks are no loss";
    EXPECT_EQ(std::get<LabValue>(row).analyte, QStringLiteral("K +"));
}

} // namespace

} // namespace myolog::test
