// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the findings page shows of the results.
#include "app/findings/findings_part.h"
#include "app/findings/habit_cards.h"
#include "app/findings/hours_fold.h"

namespace myolog {

namespace {

constexpr FindingsPart partRows[] = {
    // what makes it, above the watched habits
    {findings_part::warnings, true},
    {findings_part::nextStep, true},
    {findings_part::repeated, true},
    {findings_part::possible, true},
    {findings_part::unclear, false},
    {findings_part::notEnough, false},
    {findings_part::aside, false},
    {[](const PartInput& input) { return makeJointFold(input.view); }, false},
    {[](const PartInput& input) { return makeHoursFold(input.view); }, false},
    {findings_part::flags, false},
    {[](const PartInput& input) { return makeCaffeineCard(input.view); }, false},
    {[](const PartInput& input) { return makeQualityCard(input.view); }, false},
    {findings_part::method, false},
};

} // namespace

std::span<const FindingsPart> findingsParts()
{
    return partRows;
}

} // namespace myolog
