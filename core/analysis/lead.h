// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lead check: what a habit does tomorrow cannot have led to today's twitching, so a link with
// the day to come says that the twitching came first (Flanders 2017, Am. J. Epidemiology 185:941).
#pragma once

#include "core/analysis/rule.h"

namespace myolog {

/// Fills in leadP of every pattern that was tested: the same test with the factor of the day after,
/// where its gates are open. It is the same at every lag, so each factor is tested once.
void addLeads(const RuleInput& input, const AnalysisSettings& settings,
              std::vector<Pattern>& patterns);

/// The same of amounts; no value where the gates are shut.
std::optional<double> leadP(const RuleInput& input, const DosePattern& dose);

} // namespace myolog
