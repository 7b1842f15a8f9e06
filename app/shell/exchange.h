// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing a file into the open diary and writing the diary to a file, with the questions asked on
// the way.
#pragma once

#include <QString>

class QWidget;

namespace myolog {

class Context;

/// Shows what the file would bring before anything is written; one step to undo. Returns what was
/// done in a sentence, "" when nothing was.
QString importInto(Context& context, QWidget* asker);

/// The file that was written and a sentence that says so; both "" when none was.
struct Exported {
    QString file;
    QString said;
};
Exported exportFrom(Context& context, QWidget* asker);

} // namespace myolog
