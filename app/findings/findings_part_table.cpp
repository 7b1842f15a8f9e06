// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the findings page shows of the results.
#include "app/findings/findings_part.h"
#include "app/findings/habit_cards.h"
#include "app/findings/hours_fold.h"

namespace myolog {

namespace {

constexpr FindingsPart partRows[] = {
    // what makes it, above the watched habits, always
    {findings_part::warnings, true, true},
    {findings_part::nextStep, true, false},
    {findings_part::repeated, true, false},
    {findings_part::possible, true, false},
    {findings_part::unclear, false, false},
    {findings_part::notEnough, false, false},
    {findings_part::aside, false, false},
    {[](const PartInput& input) { return makeJointFold(input.view); }, false, false},
    {[](const PartInput& input) { return makeHoursFold(input.view); }, false, false},
    {findings_part::flags, false, false},
    {[](const PartInput& input) { return makeCaffeineCard(input.view); }, false, false},
    {[](const PartInput& input) { return makeQualityCard(input.view); }, false, false},
    {findings_part::method, false, false},
};

} // namespace

std::span<const FindingsPart> findingsParts()
{
    return partRows;
}

} // namespace myolog
