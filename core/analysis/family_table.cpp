// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The families in which comparisons are judged together.
#include "core/analysis/family.h"

#include <algorithm>

namespace myolog {

namespace {

constexpr FamilyKind familyRows[] = {
    {Family::Search, Verdict::Pattern},
    {Family::Watched, Verdict::Pattern},
    // What luck finds in this family comes on top of what the method is calibrated for.
    {Family::Change, Verdict::Possible},
};

} // namespace

std::span<const FamilyKind> familyTable()
{
    return familyRows;
}

const FamilyKind& familyKind(Family family)
{
    return *std::ranges::find(familyRows, family, &FamilyKind::family);
}

} // namespace myolog
