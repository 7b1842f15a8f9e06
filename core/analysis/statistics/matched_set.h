// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One event and the referent times it is compared with: exposed or not, nothing else is asked.
#pragma once

#include <span>

namespace myolog::statistics {

struct MatchedSet {
    bool caseExposed = false;
    int referents = 0; ///< at least 1
    int exposedReferents = 0;

    int exposed() const { return exposedReferents + (caseExposed ? 1 : 0); }
    /// Of sets in which all times are alike, none tells anything.
    bool tells() const { return exposed() > 0 && exposed() <= referents; }
    bool operator==(const MatchedSet&) const = default;
};

struct MatchedCounts {
    int cases = 0;
    int exposedCases = 0;
    int referents = 0;
    int exposedReferents = 0;
    int telling = 0; ///< sets whose times are not all alike
};

MatchedCounts countSets(std::span<const MatchedSet> sets);

} // namespace myolog::statistics
