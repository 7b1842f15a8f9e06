// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts and names of a row as a diary keeps them.
#pragma once

#include "core/diary/record.h"

namespace myolog {

/// Texts without control characters and outer blanks, names as cleanName makes them.
Row cleaned(Row row);

/// Makes the names alone clean. Returns, as they are now, those of which more than blanks had to
/// go.
QStringList cleanNames(Row& row);

} // namespace myolog
