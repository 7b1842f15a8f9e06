// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be tracked besides twitching: one habit, feeling, substance or relief measure.
#pragma once

#include "core/factors/unit.h"

#include <QString>
#include <optional>
#include <span>

namespace myolog {

/// How the entries of one day become the day's value.
enum class DayValue { Sum, Mean };
/// Which day an entry belongs to: the diary day, or the day one wakes on (nights run 18:00 to
/// 18:00).
enum class DayOf { Diary, Waking };
/// Where a person meets a factor: on Today at once, on Today behind "More", or nowhere until it is
/// switched on in Preferences.
enum class Offered { Everyday, More, WhenSwitchedOn };
enum class FactorGroup { Substance, Rest, Feeling, Mineral, Activity, Relief, Own };
enum class Beyond { Above, AtLeast, Below };

/// A value on the other side of the limit makes a day "exposed".
struct Threshold {
    Beyond beyond = Beyond::Above;
    double limit = 0;        ///< canonical units
    const char* source = ""; ///< QT_TRANSLATE_NOOP("Source", …); "" for the person's own limit

    bool passedBy(double value) const;
    bool operator==(const Threshold&) const = default;
};

/// What the ends of a 0 to 10 scale mean; "" where the name of the scale is all that is known.
struct ScaleEnds {
    const char* least = ""; ///< QT_TRANSLATE_NOOP("Scale", …)
    const char* most = "";

    bool operator==(const ScaleEnds&) const = default;
};

/// A row of the built-in table (factor_table.cpp). Ids are forever.
struct BuiltInFactor {
    const char* id;
    const char* name; ///< QT_TRANSLATE_NOOP("Factor", …)
    FactorGroup group;
    const char* unit; ///< id of the unit people use; storage is canonical
    double most;      ///< largest value one entry may hold, canonical; least is 0
    DayValue dayValue;
    DayOf dayOf;
    Offered offered;
    std::optional<Threshold> threshold;
    ScaleEnds ends = {}; ///< every scale has both
};

/// The built-in factors in the order people see them.
std::span<const BuiltInFactor> builtInFactors();
/// Whether it means something only to people who log all they eat, and waits to be switched on.
bool needsAllFood(const QString& factor);

/// A factor as the program uses it: built in or the person's own, with the person's changes
/// applied.
struct Factor {
    QString id;
    QString name; ///< own name, or the untranslated built-in one
    FactorGroup group = FactorGroup::Own;
    const Unit* unit = nullptr;
    double most = 1e6;
    DayValue dayValue = DayValue::Sum;
    DayOf dayOf = DayOf::Diary;
    bool everyday = false;
    bool hidden = false;
    bool zeroWhenClosed = false; ///< "only log when it happens": a closed day without entry is 0
    std::optional<Threshold> threshold;
    ScaleEnds ends = {};

    bool builtIn() const { return group != FactorGroup::Own; }
    bool isScale() const { return dayValue == DayValue::Mean; }
    /// A whole day without any of it is an amount, zero; a scale has no such day, and a night
    /// without sleep is one that one records.
    bool canBeNone() const { return dayValue == DayValue::Sum && dayOf == DayOf::Diary; }
    /// Whether too little is what is looked for in the sum of a day: a part of it says nothing.
    bool countsWhenComplete() const;
    /// Whether the value of a day lies beyond the limit. Too little of what a day adds up is said
    /// of a closed day only: the sum of an open one is not final.
    bool isBeyond(double value, bool closed) const;
    /// In the language of the program; an own factor's name as typed.
    QString displayName() const;
    /// Column of a daily table in the unit shown: "caffeine_mg".
    QString column() const;
    double toUnit(double canonical) const { return canonical / unit->canonical; }
    double fromUnit(double shown) const { return shown * unit->canonical; }
    /// "95 mg", "6.5 h", "7" by the current locale.
    QString format(double canonical) const;
    /// "0 = none, 10 = worst possible"; empty where the ends have no words.
    QString endsText() const;
    /// "over 400 mg"; empty without a threshold.
    QString limitText() const;
    /// "Caffeine over 400 mg"; empty without a threshold.
    QString thresholdText() const;
    /// The citation of the limit, or words for a limit of the person's own; empty without a
    /// threshold.
    QString thresholdSource() const;
    bool operator==(const Factor&) const = default;
};

Factor fromBuiltIn(const BuiltInFactor& row);
/// "caffeine_mg"; the bare id for a unit without name.
QString columnName(const Factor& factor, const Unit& unit);

} // namespace myolog
