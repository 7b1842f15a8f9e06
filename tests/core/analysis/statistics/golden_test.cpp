// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analysis/statistics/golden_checks.h"

#include <QMap>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

using GoldenCheck = void (*)(const GoldenCase&);

GoldenCheck checkOf(const QString& task)
{
    static const QMap<QString, GoldenCheck> checks{
        {QStringLiteral("poisson_glm"), checkPoissonGlm},
        {QStringLiteral("nb2_glm"), checkNegativeBinomial},
        {QStringLiteral("nb_no_overdispersion"), checkNoOverdispersion},
        {QStringLiteral("newey_west"), checkNeweyWest},
        {QStringLiteral("newey_west_gaps"), checkNeweyWestGaps},
        {QStringLiteral("ewc"), checkCosineErrors},
        {QStringLiteral("joint_model"), checkJointModel},
        {QStringLiteral("degenerate_columns"), checkDegenerateColumns},
        {QStringLiteral("rate_ratio"), checkRateRatio},
        {QStringLiteral("rate_ratio_edge"), checkRateRatioEdge},
        {QStringLiteral("spearman_lags"), checkSpearmanLags},
        {QStringLiteral("partial_spearman"), checkPartialSpearman},
        {QStringLiteral("shift_phase_p"), checkShiftAndPhase},
        {QStringLiteral("threshold_test"), checkThresholdTest},
        {QStringLiteral("fdr"), checkFalseDiscovery},
        {QStringLiteral("randomization_test"), checkSignTest},
        {QStringLiteral("planning"), checkPlanning},
        {QStringLiteral("shrinkage"), checkShrinkage},
    };
    return checks.value(task);
}

class GoldenStatistics : public testing::TestWithParam<const char*> {};

// S16, S17 and S18 are shown where caffeine, spells and days are computed; S30 by the whole
// analysis.
INSTANTIATE_TEST_SUITE_P(Cases, GoldenStatistics,
                         testing::Values("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08a",
                                         "S08b", "S08c", "S08d", "S08e", "S10a", "S10b", "S10c",
                                         "S11", "S12", "S13", "S14", "S15", "S19", "S20", "S21",
                                         "S22", "S23"),
                         [](const auto& golden) { return std::string(golden.param); });

TEST_P(GoldenStatistics, AgreeWithTheReference)
{
    const GoldenCase golden(GetParam());
    const GoldenCheck check = checkOf(golden.task());
    ASSERT_TRUE(check) << golden.task().toStdString();
    check(golden);
}

} // namespace

} // namespace myolog::test
