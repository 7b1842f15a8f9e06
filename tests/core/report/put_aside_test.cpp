// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person put aside is neither left out of the page for the doctor nor passed over.
#include "tests/support/report_diary.h"

#include "core/report/document.h"

#include <algorithm>

namespace myolog::test {

namespace {

QStringList habitLines(const Document& page)
{
    QStringList lines;
    for (const Section& section : page.sections)
        for (const Block& block : section.blocks)
            if (const auto* items = std::get_if<Items>(&block))
                lines += items->lines;
    return lines;
}

class PutAsideTest : public testing::TestWithParam<bool> {};

TEST_P(PutAsideTest, FindingsStayOnThePageAndAreMarkedWithoutTheReason)
{
    Snapshot diary = *YearDiary(120).snapshot();
    Findings tested = testedForReport(diary);
    Pattern* found = nullptr;
    for (Pattern& pattern : tested.patterns) {
        pattern.verdict = std::min(pattern.verdict, Verdict::NoClearPattern);
        if (!found && pattern.test)
            found = &pattern;
    }
    ASSERT_TRUE(found);
    found->verdict = Verdict::Possible;
    const QString mark = QStringLiteral("put aside by the person");
    ReportOptions options;
    options.anonymous = GetParam();
    const QStringList before = habitLines(makeReport(diary, options, tested));
    EXPECT_FALSE(before.join(u' ').contains(mark));

    Dismissal dismissal;
    dismissal.finding = found->id;
    dismissal.reason = QStringLiteral("a private holiday");
    diary.rows.dismissals = {dismissal};
    QStringList after = habitLines(makeReport(diary, options, tested));
    EXPECT_FALSE(after.join(u' ').contains(dismissal.reason));
    EXPECT_TRUE(after.join(u' ').contains(mark));
    EXPECT_EQ(after.replaceInStrings(QStringLiteral(" (%1)").arg(mark), QString()), before);
}

INSTANTIATE_TEST_SUITE_P(NamedAndAnonymous, PutAsideTest, testing::Bool());

} // namespace

} // namespace myolog::test
