// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The units people use. To offer another, add a row.
#include "core/factors/unit.h"

#include <QtGlobal>

namespace myolog {

namespace {

// A UK unit is 8 g of alcohol (UK Chief Medical Officers, 2016); a US standard drink 14 g (NIAAA).
constexpr Unit unitRows[] = {
    {"", "", Dimension::Number, 1, 0},
    {"mg", QT_TRANSLATE_NOOP("Unit", "mg"), Dimension::Mass, 1, 0},
    {"ml", QT_TRANSLATE_NOOP("Unit", "ml"), Dimension::Volume, 1, 0},
    {"l", QT_TRANSLATE_NOOP("Unit", "l"), Dimension::Volume, 1000, 2},
    {"min", QT_TRANSLATE_NOOP("Unit", "min"), Dimension::Time, 1, 0},
    {"h", QT_TRANSLATE_NOOP("Unit", "h"), Dimension::Time, 60, 1},
    {"g", QT_TRANSLATE_NOOP("Unit", "g"), Dimension::Alcohol, 1, 1},
    {"units", QT_TRANSLATE_NOOP("Unit", "units"), Dimension::Alcohol, 8, 1},
    {"drinks", QT_TRANSLATE_NOOP("Unit", "drinks"), Dimension::Alcohol, 14, 1},
};

} // namespace

std::span<const Unit> units()
{
    return unitRows;
}

} // namespace myolog
