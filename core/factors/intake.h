// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A drink, food or supplement: one click records every factor it carries.
#pragma once

#include <QString>
#include <span>
#include <vector>

namespace myolog {

enum class IntakeKind { Drink, Food, Supplement };

/// A row of the built-in table (intake_table.cpp); amounts for one serving, 0 for none worth
/// counting.
struct BuiltInIntake {
    const char* id;
    const char* name; ///< QT_TRANSLATE_NOOP("Intake", …)
    IntakeKind kind;
    const char* serving; ///< QT_TRANSLATE_NOOP("Intake", …): "cup, 200 ml"
    double ml;           ///< counted as drink volume
    double caffeine;     ///< mg
    double alcohol;      ///< g
    double potassium;    ///< mg
    double magnesium;    ///< mg
    double calcium;      ///< mg
    const char* source;  ///< citation, never translated
};

std::span<const BuiltInIntake> builtInIntakes();

/// How much of one factor a serving carries, canonical units.
struct Portion {
    QString factor;
    double amount = 0;
    bool operator==(const Portion&) const = default;
};

/// A drink, food or supplement as the program uses it: built in or the person's own.
struct Intake {
    QString id;
    QString name; ///< own name, or the untranslated built-in one
    QString serving;
    QString source;
    IntakeKind kind = IntakeKind::Drink;
    bool builtIn = false;
    std::vector<Portion> portions; ///< only factors with an amount

    QString displayName() const;
    QString displayServing() const;
    bool operator==(const Intake&) const = default;
};

/// Minerals of a supplement go to the supplement factors, those of food and drinks to the food
/// ones.
Intake fromBuiltIn(const BuiltInIntake& row);

} // namespace myolog
