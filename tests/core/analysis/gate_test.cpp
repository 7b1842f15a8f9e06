// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gate.h"

#include <functional>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

/// Passes every gate with nothing to spare.
constexpr Evidence justEnough{.days = 28,
                              .exposed = 6,
                              .unexposed = 6,
                              .runs = 6,
                              .episodes = 10,
                              .episodeDays = 5,
                              .quietDays = true,
                              .tellingTwitches = 10};

struct OneTooFew {
    const char* gate;
    std::function<void(Evidence&)> spoil;
};

void PrintTo(const OneTooFew& row, std::ostream* out)
{
    *out << row.gate;
}

class GateOf : public testing::TestWithParam<OneTooFew> {};

TEST_P(GateOf, FailsWithOneTooFewAndOnlyThen)
{
    Evidence evidence = justEnough;
    GetParam().spoil(evidence);
    for (const Gate& gate : gateTable()) {
        EXPECT_TRUE(gate.passedBy(justEnough)) << gate.id;
        EXPECT_EQ(gate.passedBy(evidence), qstrcmp(gate.id, GetParam().gate) != 0) << gate.id;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Gates, GateOf,
    testing::Values(OneTooFew{"days", [](Evidence& e) { e.days = 27; }},
                    OneTooFew{"exposed", [](Evidence& e) { e.exposed = 5; }},
                    OneTooFew{"unexposed", [](Evidence& e) { e.unexposed = 5; }},
                    OneTooFew{"runs", [](Evidence& e) { e.runs = 5; }},
                    OneTooFew{"episodes", [](Evidence& e) { e.episodes = 9; }},
                    OneTooFew{"episode_days", [](Evidence& e) { e.episodeDays = 4; }},
                    OneTooFew{"quiet_days", [](Evidence& e) { e.quietDays = false; }},
                    OneTooFew{"telling_twitches", [](Evidence& e) { e.tellingTwitches = 9; }}),
    [](const auto& row) { return std::string(row.param.gate); });

TEST(Gates, EachIsTestedAbove)
{
    EXPECT_EQ(gateTable().size(), 8u);
}

} // namespace

} // namespace myolog::test
