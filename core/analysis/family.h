// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which comparisons share out their q values among themselves.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

enum class Family {
    Search,  ///< every factor at every lag
    Watched, ///< declared beforehand
    Change,  ///< from the usual amount; the search was calibrated without them
};

/// A row of the family table.
struct FamilyKind {
    Family family;
    Verdict most; ///< that may be said at one look
};

std::span<const FamilyKind> familyTable();
const FamilyKind& familyKind(Family family);

inline Family familyOf(const Pattern& pattern)
{
    if (pattern.against == Against::Usual)
        return Family::Change;
    return pattern.watched ? Family::Watched : Family::Search;
}

inline Family familyOf(const DosePattern& dose)
{
    return dose.watched ? Family::Watched : Family::Search;
}

} // namespace myolog
