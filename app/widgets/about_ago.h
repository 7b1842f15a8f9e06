// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long ago something began, in the words of someone who does not know the day.
#pragma once

#include <span>

namespace myolog {

struct AboutAgo {
    const char* text; ///< QT_TRANSLATE_NOOP("Since", …)
    int days;
};

std::span<const AboutAgo> aboutAgo();

} // namespace myolog
