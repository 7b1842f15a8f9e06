// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparisons.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

TEST(Comparisons, EachIsCountedInOneFamilyAndTheHoursInNone)
{
    Findings findings;
    const auto add = [&](Against against, bool watched, bool tested) {
        Pattern pattern;
        pattern.against = against;
        pattern.watched = watched;
        if (tested)
            pattern.test.emplace();
        findings.patterns.push_back(pattern);
    };
    add(Against::Limit, false, true);
    add(Against::Limit, false, false);
    add(Against::Limit, true, true);
    add(Against::Usual, true, true);
    add(Against::Usual, false, true);
    findings.hoursBefore.resize(3);
    findings.hoursBefore[1].test.emplace();
    EXPECT_EQ(comparisons(findings, Family::Search), 1);
    EXPECT_EQ(comparisons(findings, Family::Watched), 1);
    EXPECT_EQ(comparisons(findings, Family::Change), 2);
    EXPECT_EQ(comparisons(findings), 4);
    EXPECT_EQ(hourComparisons(findings), 1);
}

TEST(Families, EachHasOneRowAndAChangeNeverStandsOut)
{
    for (const Family family : {Family::Search, Family::Watched, Family::Change})
        EXPECT_EQ(std::ranges::count(familyTable(), family, &FamilyKind::family), 1);
    EXPECT_EQ(familyTable().size(), 3u);
    EXPECT_EQ(familyKind(Family::Search).most, Verdict::Pattern);
    EXPECT_EQ(familyKind(Family::Change).most, Verdict::Possible);
}

} // namespace

} // namespace myolog::test
