// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the scale below a finding's interval carries a word.
#pragma once

#include <span>

namespace myolog {

struct ScaleMark {
    double ratio;
    const char* rates; ///< QT_TRANSLATE_NOOP("ForestRow", …)
    const char* odds;  ///< the same where the ratio is one of odds
};

std::span<const ScaleMark> scaleMarks();

} // namespace myolog
