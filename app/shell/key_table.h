// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that only work where the focus is; the overview of shortcuts tells them beside the commands.
#pragma once

#include <span>

namespace myolog {

struct LocalKey {
    const char* place; ///< QT_TRANSLATE_NOOP("Key", …)
    const char* keys;  ///< portable text, "; " between the keys of one row
    const char* does;  ///< QT_TRANSLATE_NOOP("Key", …)
};

std::span<const LocalKey> keyTable();

} // namespace myolog
