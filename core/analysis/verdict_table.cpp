// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be said about a pattern, the strongest first.
#include "core/analysis/verdict.h"

#include <QtGlobal>
#include <algorithm>

namespace myolog {

namespace {

constexpr VerdictKind verdictRows[] = {
    {Verdict::Repeated, "repeated", QT_TRANSLATE_NOOP("Analysis", "Held at two checks"),
     QT_TRANSLATE_NOOP("Analysis", "held at two checks"),
     QT_TRANSLATE_NOOP("Analysis", "The two go together in the diary; that does not say which one "
                                   "leads to the other."),
     true, false},
    {Verdict::Pattern, "pattern", QT_TRANSLATE_NOOP("Analysis", "Stands out at this check"),
     QT_TRANSLATE_NOOP("Analysis", "stands out once"), "", true, true, Luck::Check},
    {Verdict::Possible, "possible", QT_TRANSLATE_NOOP("Analysis", "Possible"),
     QT_TRANSLATE_NOOP("Analysis", "possible"),
     QT_TRANSLATE_NOOP("Analysis", "This can still be chance."), true, true},
    {Verdict::NoClearPattern, "no_clear_pattern",
     QT_TRANSLATE_NOOP("Analysis", "No clear pattern so far"),
     QT_TRANSLATE_NOOP("Analysis", "no clear pattern"),
     QT_TRANSLATE_NOOP("Analysis",
                       "No clear pattern so far. Differences of this size are common by chance."),
     false, false},
    {Verdict::NotEnoughDays, "not_enough_data",
     QT_TRANSLATE_NOOP("Analysis", "Not enough days yet"),
     QT_TRANSLATE_NOOP("Analysis", "cannot tell"), "", false, false},
};

} // namespace

std::span<const VerdictKind> verdictTable()
{
    return verdictRows;
}

const VerdictKind& verdictKind(Verdict verdict)
{
    return *std::ranges::find(verdictRows, verdict, &VerdictKind::verdict);
}

} // namespace myolog
