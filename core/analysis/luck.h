// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How often luck alone looks like a finding: each figure stands once, with what it is a share of.
#pragma once

#include <QString>
#include <span>

namespace myolog {

enum class Luck {
    Comparison, ///< one comparison, seen by itself
    Possible,   ///< what is shown as possible or more
    Check,      ///< a check, with all its comparisons
    Year,       ///< a year of checks, of which two must agree
    EveryWeek,  ///< a year of looking every week instead
};

/// A row of the luck table.
struct LuckRate {
    Luck luck;
    int low; ///< of a hundred
    int high;
    const char* words; ///< QT_TRANSLATE_NOOP("Analysis", …); "%1" is the figure
};

std::span<const LuckRate> luckTable();
/// "5", "4 to 12": of a hundred.
QString luckFigure(Luck luck);
/// The same in a sentence.
QString luckText(Luck luck);

} // namespace myolog
