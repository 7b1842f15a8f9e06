// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Case-crossover (Maclure, Am J Epidemiol 1991;133:144; Mittleman, Maclure & Robins, Am J Epidemiol
// 1995;142:91): the time before an event against other times of the same person. Everything comes
// from one distribution, that of exact conditional logistic regression: given that `exposed` of the
// n times of a set are exposed, its case is one of them with probability
// exposed * ratio / (exposed * ratio + n - exposed), so that the number of exposed cases is a sum
// of unlike coins (Breslow & Day, Statistical Methods in Cancer Research 1, 1980, 7.4-7.5; Hirji,
// Mehta & Patel, JASA 1987;82:1110). Hence the estimate lies within its interval, and p agrees with
// it, at any number of events; the Mantel-Haenszel ratio is nearly the same but needs many.
#pragma once

#include "core/analysis/statistics/matched_set.h"
#include "core/analysis/statistics/state.h"

#include <optional>

namespace myolog::statistics {

/// More sets than this would take minutes; time grows with their square.
inline constexpr int mostSets = 20'000;

struct CaseCrossover {
    int sets = 0; ///< those that tell something; no others enter
    int exposedCases = 0;
    double expected = 0; ///< exposed cases without association
    /// The conditional maximum likelihood estimate of the odds ratio; none at the edges, when all
    /// or none of the cases are exposed.
    std::optional<double> ratio;
    std::optional<double> low; ///< exact, 2.5 % beyond each; without value that end is open
    std::optional<double> high;
    double p = 1; ///< twice the smaller tail, which is <= 0.05 just when the interval leaves 1 out
};

/// States: NotACount (a negative count, or more exposed than there are), GroupEmpty (a set without
/// referents), TooShort (no sets), Constant (no set tells anything), TooLong.
Outcome<CaseCrossover> caseCrossover(std::span<const MatchedSet> sets);

} // namespace myolog::statistics
