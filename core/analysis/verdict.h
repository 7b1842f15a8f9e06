// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much may be said about a pattern. Everything that shows verdicts walks the table.
#pragma once

#include "core/analysis/luck.h"

#include <QString>
#include <optional>
#include <span>

namespace myolog {

enum class Verdict {
    NotEnoughDays,  ///< a gate fails; the rates are not to be compared
    NoClearPattern, ///< differences of this size are common by chance
    Possible,       ///< q at most 0.10
    Pattern,        ///< q and the shift p at most 0.05, at this look
    Repeated,       ///< the same at two successive checkpoints
};

/// A row of the verdict table.
struct VerdictKind {
    Verdict verdict;
    const char* id;      ///< in JSON and CSV and in stored results, never translated
    const char* heading; ///< QT_TRANSLATE_NOOP("Analysis", …), above the findings of this kind
    const char* brief;   ///< QT_TRANSLATE_NOOP("Analysis", …), for a cell of a table
    const char*
        words;   ///< QT_TRANSLATE_NOOP("Analysis", …), what it means beside its heading, or ""
    bool stands; ///< told by itself; the others in a list
    bool again;  ///< the words go on with when it is checked again
    /// The words go on with how often that is luck.
    std::optional<Luck> luck = {};
};

/// The strongest first.
std::span<const VerdictKind> verdictTable();
const VerdictKind& verdictKind(Verdict verdict);

} // namespace myolog
