// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/beyond.h"

#include <QtGlobal>
#include <algorithm>

namespace myolog {

namespace {

constexpr BeyondKind beyondRows[] = {
    {Beyond::Above, "above", ">", [](double value, double limit) { return value > limit; },
     QT_TRANSLATE_NOOP("Factor", "over %1"), QT_TRANSLATE_NOOP("Factor", "%1 over %2")},
    {Beyond::AtLeast, "at_least", ">=", [](double value, double limit) { return value >= limit; },
     QT_TRANSLATE_NOOP("Factor", "%1 or more"), QT_TRANSLATE_NOOP("Factor", "%1 at %2 or more")},
    {Beyond::Below, "below", "<", [](double value, double limit) { return value < limit; },
     QT_TRANSLATE_NOOP("Factor", "under %1"), QT_TRANSLATE_NOOP("Factor", "%1 under %2")},
};

} // namespace

const BeyondKind& beyondKind(Beyond beyond)
{
    return *std::ranges::find(beyondRows, beyond, &BeyondKind::beyond);
}

} // namespace myolog
