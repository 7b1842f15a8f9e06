// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What findings hold, put into translated words when they are shown. No sentence says that one
// thing leads to another, and no rate goes without its days.
#pragma once

#include "core/analysis/findings.h"

namespace myolog {

/// "Caffeine over 400 mg", "Caffeine much below the usual"
QString exposureText(const Pattern& pattern, const Factor& factor);
/// Where the limit of that comes from.
QString exposureSource(const Pattern& pattern, const Factor& factor);
/// "Caffeine over 400 mg: the next day"
QString patternTitle(const Pattern& pattern, const Factor& factor);
/// Both rates with their days; or which gate is shut.
QString patternText(const Pattern& pattern);
/// What a verdict means, and when it is checked again: at the checkpoint after `check`.
QString verdictWords(Verdict verdict, const std::optional<Check>& check);
/// The same for this pattern, with the cautious estimate, or with what may still be hidden.
QString verdictText(const Pattern& pattern, const std::optional<Check>& check);
/// "A difference smaller than 1.9 times the rate could still be hidden."; "" without an interval.
QString hiddenText(const Pattern& pattern);
/// "About 21 to 49 more closed days would be needed to tell twice as much twitching from luck.";
/// "" when that is not known.
QString moreDaysText(const Pattern& pattern);
QString noteText(const PatternNote& note, const Catalogue& catalogue);
/// One for each note of the pattern.
QStringList noteTexts(const std::vector<PatternNote>& notes, const Catalogue& catalogue);
/// "1.85 times as much, 95 % interval 1.2 to 2.9"; "" without a test.
QString ratioText(const Pattern& pattern);

/// "Checked on 2 Nov 2026 with 63 closed days; the next check is at 91."
QString checkText(const Check& check);
/// "60 of 150 days closed, 4 of these without twitching"
QString closedDaysText(const Findings& findings);

QString doseTitle(const DosePattern& dose, const Factor& factor);
QString doseText(const DosePattern& dose);

} // namespace myolog
