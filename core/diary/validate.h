// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may enter a diary. The store asks for every row, so no way in can forget it.
#pragma once

#include "core/diary/record.h"

namespace myolog {

struct Rules {
    const Catalogue& catalogue;
    QDateTime now;
    const Rows& lasting; ///< living own factors, own drinks and watches: what must stay unique
    /// The amount of an entry may be the sum of so many; 1 for what is to be stored.
    int entriesInOne = 1;
};

/// Refuses future times, amounts out of range, unknown ids and texts that are too long.
/// Deleted rows always pass.
Result<void> validate(const Row& row, const Rules& rules);

} // namespace myolog
