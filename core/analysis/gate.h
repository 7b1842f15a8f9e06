// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a comparison must rest on before its rates are put side by side. The figures are
// Myolog's own choice; the calibration of the method rests on them.
#pragma once

#include <QString>
#include <span>

namespace myolog {

/// What a comparison rests on.
struct Evidence {
    int days = 0;            ///< closed days on which the factor is known
    int exposed = 0;         ///< of these, beyond the threshold
    int unexposed = 0;       ///< of these, not beyond it
    int runs = 0;            ///< stretches of days alike, in order, gaps closed
    double episodes = 0;     ///< on all these days
    int episodeDays = 0;     ///< of these, with an episode
    bool quietDays = true;   ///< false when the diary tells no quiet days apart from forgotten ones
    int tellingTwitches = 0; ///< whose hours differ from those of other days; see case_crossover.h
};

/// What is compared.
enum Comparison : unsigned {
    OfGroups = 1,  ///< days beyond a limit with the others
    OfAmounts = 2, ///< more of something with less
    OfHours = 4,   ///< hours before a twitch with those of other days
};

/// A row of the gate table.
struct Gate {
    const char* id;
    const char* words; ///< QT_TRANSLATE_NOOP("Analysis", …), "%1" is the figure so far
    double (*value)(const Evidence&);
    double least;
    unsigned askedOf = OfGroups | OfAmounts; ///< comparisons

    bool passedBy(const Evidence& evidence) const { return value(evidence) >= least; }
    /// Translated: "12 of at least 28 complete days".
    QString text(const Evidence& evidence) const;
};

/// The most telling first: it is the one that is put into words when several fail.
std::span<const Gate> gateTable();
/// The id must be one of the table.
const Gate& findGate(const char* id);

} // namespace myolog
