// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the findings page shows of the results.
#include "app/findings/findings_part.h"
#include "app/findings/habit_cards.h"
#include "app/findings/hours_fold.h"

namespace myolog {

namespace {

using enum PartPlace;

constexpr FindingsPart partRows[] = {
    // what makes it, where, always
    {findings_part::actNow, First, true},
    {findings_part::warnings, AboveWatched, true},
    {findings_part::nextStep, AboveWatched, false},
    {findings_part::repeated, AboveWatched, false},
    {findings_part::possible, AboveWatched, false},
    {findings_part::unclear, Below, false},
    {findings_part::notEnough, Below, false},
    {findings_part::aside, Below, false},
    {[](const PartInput& input) { return makeJointFold(input.view); }, Below, false},
    {[](const PartInput& input) { return makeHoursFold(input.view); }, Below, false},
    {findings_part::flags, Below, false},
    {[](const PartInput& input) { return makeCaffeineCard(input.view); }, Below, false},
    {[](const PartInput& input) { return makeQualityCard(input.view); }, Below, false},
    {findings_part::method, Below, false},
};

} // namespace

std::span<const FindingsPart> findingsParts()
{
    return partRows;
}

} // namespace myolog
