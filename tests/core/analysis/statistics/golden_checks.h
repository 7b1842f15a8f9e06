// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How each task of the reference cases is done with Myolog's own functions.
#pragma once

#include "tests/core/analysis/statistics/golden_case.h"

namespace myolog::test {

void checkPoissonGlm(const GoldenCase& golden);
void checkNegativeBinomial(const GoldenCase& golden);
void checkNoOverdispersion(const GoldenCase& golden);
void checkNeweyWest(const GoldenCase& golden);
void checkNeweyWestGaps(const GoldenCase& golden);
void checkCosineErrors(const GoldenCase& golden);
void checkJointModel(const GoldenCase& golden);
void checkDegenerateColumns(const GoldenCase& golden);

void checkRateRatio(const GoldenCase& golden);
void checkRateRatioEdge(const GoldenCase& golden);
void checkSpearmanLags(const GoldenCase& golden);
void checkPartialSpearman(const GoldenCase& golden);
void checkShiftAndPhase(const GoldenCase& golden);
void checkThresholdTest(const GoldenCase& golden);
void checkFalseDiscovery(const GoldenCase& golden);
void checkSignTest(const GoldenCase& golden);
void checkPlanning(const GoldenCase& golden);
void checkShrinkage(const GoldenCase& golden);

} // namespace myolog::test
