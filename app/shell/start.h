// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the words on the command line to a window: options, language, colours, and what to do when
// the diary does not open.
#pragma once

#include "app/prompt.h"
#include "app/shell/session.h"

#include <QStringList>

namespace myolog {

struct StartOptions {
    QString diary; ///< "" for the usual one
    QString page;
    QString language; ///< "" follows the setting; as the next
    QString scheme;
    bool sample = false;
};

/// An error for words that make no sense.
Result<StartOptions> parseStart(const QStringList& arguments);

/// The first attempt, if it succeeded. Else it says why and offers another diary or a new one; no
/// value when the person gave up.
std::optional<OpenDiary> openAtStart(Result<OpenDiary> diary, const Clock& clock, Prompt& prompt);

/// Whether a window can appear at all; "" if so, else what to say. QApplication would abort.
QString displayProblem();

/// Runs the program with its window; returns the exit code.
int runWindow(int& argc, char** argv, const QStringList& arguments);

} // namespace myolog
