// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An option of `myolog log` that goes with every word, not with “twitch” alone, gets a row here.
#include "app/cli/log_words.h"

#include <QtGlobal>

namespace myolog {

namespace {

constexpr CliOption logOptionRows[] = {
    {"at", "TIME",
     QT_TRANSLATE_NOOP("Cli", "When: 2026-11-20T21:05, 21:05 for today, or a date alone. Without "
                              "it: now.")},
    {"about", "", QT_TRANSLATE_NOOP("Cli", "The time is not exact.")},
    {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "A note of your own.")},
    {"helped", "ANSWER", QT_TRANSLATE_NOOP("Cli", "Relief measures: did it help?"), yesOrNo},
};

} // namespace

std::span<const CliOption> fixedLogOptions()
{
    return logOptionRows;
}

} // namespace myolog
