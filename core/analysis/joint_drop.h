// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a habit can be left out of the model of all habits.
#pragma once

#include <span>

namespace myolog {

struct JointDrop {
    const char* id;    ///< in JSON, never translated
    const char* words; ///< QT_TRANSLATE_NOOP("Analysis", …)
};

std::span<const JointDrop> jointDropTable();

} // namespace myolog
