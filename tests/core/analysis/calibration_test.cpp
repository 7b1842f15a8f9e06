// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of tests/calibration on few diaries, always the same ones: it would notice a p value, a
// q value or an interval that is broken, not one that is a little off.
#include "core/analysis/checkpoint.h"
#include "tests/core/analysis/made_diary.h"

namespace myolog::test {

namespace {

/// Of all tests of so many diaries.
struct Tally {
    int diaries = 0;
    int tests = 0;
    int below05 = 0;
    int below50 = 0;
    int doses = 0;
    int dosesBelow05 = 0;
    int diariesBelow05 = 0; ///< with any q
    int diariesBelow10 = 0;

    double share(int part) const { return double(part) / tests; }
};

Tally tallyOf(const MadeDiary& spec, unsigned diaries)
{
    Tally tally;
    for (unsigned seed = 1; seed <= diaries; ++seed) {
        const Findings findings = analyse(*madeDiary(spec, seed).snapshot(), {}, {.threads = 2});
        double least = 1;
        for (const Pattern& pattern : findings.patterns) {
            if (!pattern.test)
                continue;
            least = std::min(least, pattern.test->q);
            ++tally.tests;
            tally.below05 += pattern.test->phaseP <= 0.05;
            tally.below50 += pattern.test->phaseP <= 0.5;
        }
        for (const DosePattern& dose : findings.doses) {
            tally.doses += dose.rho.has_value();
            tally.dosesBelow05 += dose.rho && dose.p <= 0.05;
        }
        ++tally.diaries;
        tally.diariesBelow05 += least <= 0.05;
        tally.diariesBelow10 += least <= 0.10;
    }
    return tally;
}

struct NullCase {
    const char* name;
    MadeDiary spec;
};

void PrintTo(const NullCase& row, std::ostream* out)
{
    *out << row.name;
}

constexpr NullCase nullCases[] = {
    {"Loose", {.days = 60, .habits = 3, .memory = 0}},
    {"Slow", {.days = 60, .habits = 3, .memory = 0.8}},
    {"Short", {.days = 40, .habits = 3, .memory = 0.4}},
    {"EverythingShared",
     {.days = 80, .habits = 3, .memory = 0.4, .weekend = 0.6, .trend = 1, .missing = 0.2}},
};

class Calibration : public testing::TestWithParam<NullCase> {};

INSTANTIATE_TEST_SUITE_P(Cases, Calibration, testing::ValuesIn(nullCases),
                         [](const auto& row) { return std::string(row.param.name); });

/// Bounds of three standard errors for 50 diaries, whose tests are alike in part.
TEST_P(Calibration, WhereNothingIsToBeFoundLittleIsFound)
{
    const Tally tally = tallyOf(GetParam().spec, 50);
    ASSERT_GE(tally.tests, 350);
    ASSERT_GE(tally.doses, 350);
    EXPECT_GE(tally.share(tally.below05), 0.015);
    EXPECT_LE(tally.share(tally.below05), 0.10);
    EXPECT_NEAR(tally.share(tally.below50), 0.5, 0.12);
    EXPECT_LE(double(tally.dosesBelow05) / tally.doses, 0.11);
    EXPECT_LE(tally.diariesBelow05, 14); // goal: 13 %
    EXPECT_LE(tally.diariesBelow10, 19); // goal: 20 %
}

TEST(Calibrations, TheIntervalHoldsTheTruthAndTheTestFindsIt)
{
    constexpr int diaries = 40;
    const MadeDiary spec{.days = 60, .habits = 1, .ratio = 2};
    int held = 0;
    int found = 0;
    for (unsigned seed = 1; seed <= diaries; ++seed) {
        const Findings findings =
            analyse(*madeDiary(spec, seed).snapshot(), {}, {.everyInterval = true});
        const Pattern& pattern = patternAt(findings, caffeine, spec.lag);
        if (!pattern.test)
            continue;
        found += pattern.test->phaseP <= 0.05;
        held += pattern.test->low.value_or(0) <= spec.ratio &&
                pattern.test->high.value_or(1e9) >= spec.ratio;
    }
    EXPECT_GE(held, 31);  // goal: 91 %
    EXPECT_GE(found, 20); // published: 72 %
    EXPECT_LE(found, 37);
}

TEST(Calibrations, OverMonthsOfChecksHardlyAnythingIsRepeatedByChance)
{
    int repeated = 0;
    for (unsigned seed = 1; seed <= 15; ++seed) {
        const SnapshotPtr diary = madeDiary({.days = 133, .habits = 2}, seed).snapshot();
        repeated += std::ranges::any_of(replayCheckpoints(*diary), [](const Findings& findings) {
            return std::ranges::any_of(findings.patterns, [](const Pattern& pattern) {
                return pattern.verdict == Verdict::Repeated;
            });
        });
    }
    EXPECT_LE(repeated, 4); // goal: 10 % in a year
}

} // namespace

} // namespace myolog::test
