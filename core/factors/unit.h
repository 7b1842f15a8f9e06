// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Units at the edges of the program. Storage knows canonical units only: mg, ml, minutes, grams of
// alcohol, points of a 0 to 10 scale, pieces.
#pragma once

#include <QString>
#include <span>

namespace myolog {

/// Units of one dimension can stand for each other.
enum class Dimension { Number, Mass, Volume, Time, Alcohol };

struct Unit {
    const char* id;     ///< as a column ending and in the JSON: "mg"; "" is a bare number
    const char* symbol; ///< QT_TRANSLATE_NOOP("Unit", …); "" for a bare number
    Dimension dimension;
    double canonical; ///< how many canonical units one of this is; 1 h = 60 (minutes)
    int decimals;     ///< shown on screen
};

std::span<const Unit> units();
/// Null when no unit has this id.
const Unit* findUnit(const QString& id);

} // namespace myolog
