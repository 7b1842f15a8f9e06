// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it means to be beyond a limit, and how it is said and written.
#pragma once

#include "core/factors/factor.h"

namespace myolog {

/// A row of the table of limits.
struct BeyondKind {
    Beyond beyond;
    const char* id;   ///< in files, never translated
    const char* sign; ///< in ids of patterns, never translated
    bool (*passed)(double value, double limit);
    const char* limit;  ///< QT_TRANSLATE_NOOP("Factor", …), %1 is the amount
    const char* factor; ///< QT_TRANSLATE_NOOP("Factor", …), %1 is the factor, %2 the amount
};

const BeyondKind& beyondKind(Beyond beyond);

} // namespace myolog
