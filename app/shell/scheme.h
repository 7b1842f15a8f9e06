// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colour schemes of Myolog's own, by the ids of the setting.
#pragma once

#include <QPalette>
#include <span>

namespace myolog {

struct Scheme {
    const char* id; ///< a choice of the setting "scheme"
    bool dark;
    bool contrast; ///< text at 7:1 and more, every line as strong as text
};

std::span<const Scheme> schemeTable();
QPalette paletteOf(const Scheme& scheme);

} // namespace myolog
