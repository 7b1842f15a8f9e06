// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drinks, foods and supplements that one click records. To offer another, add a row here.
#include "core/factors/intake.h"

#include <QtGlobal>

namespace myolog {

namespace {

using enum IntakeKind;

#define NAME(text) QT_TRANSLATE_NOOP("Intake", text)

constexpr char efsa[] = "EFSA Journal 2015;13(5):4102, caffeine per serving";

constexpr BuiltInIntake table[] = {
    // id, name, kind, serving, ml, caffeine mg, alcohol g, K mg, Mg mg, Ca mg, source
    {"coffee", NAME("Coffee"), Drink, NAME("cup, 200 ml"), 200, 90, 0, 98, 6, 4, efsa},
    {"water", NAME("Water"), Drink, NAME("glass, 250 ml"), 250, 0, 0, 0, 0, 0, "Volume only"},
};

#undef NAME

} // namespace

std::span<const BuiltInIntake> builtInIntakes()
{
    return table;
}

} // namespace myolog
