// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A command of the command line: `myolog NAME [options]`, without a window.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/diary/snapshot.h"
#include "core/storage/diary_store.h"

#include <QCommandLineParser>
#include <QTextStream>
#include <span>

namespace myolog {

/// Wrong words on the command line: exit code 2, with the usage of the command.
struct UsageError {
    QString text;
};

/// What a command works with. Options are parsed; `--diary` is understood everywhere.
struct CliCall {
    const QCommandLineParser& options;
    QStringList words; ///< positional arguments after the command's name
    QTextStream& out;
    QTextStream& err; ///< remarks; errors are returned
    const Clock& clock;

    /// Opens the diary named by --diary, or the default one.
    Result<std::unique_ptr<DiaryStore>> openDiary(Access access = Access::ReadWrite) const;
    /// Of --from and --to; open where not given.
    Result<Period> period() const;
};

struct CliOption {
    const char* name;  ///< "from"
    const char* value; ///< placeholder, "DATE"; "" for a switch
    const char* help;  ///< QT_TRANSLATE_NOOP("Cli", …)
};

/// A row of the command table.
struct CliCommand {
    const char* name;
    const char* words; ///< positional arguments as shown in the help, "FILE"
    const char* help;  ///< QT_TRANSLATE_NOOP("Cli", …)
    std::span<const CliOption> options;
    bool paints; ///< needs fonts and a (hidden) screen
    Result<void> (*run)(const CliCall&);
};

std::span<const CliCommand> cliTable();
const CliCommand* findCliCommand(const QString& name);

/// True when the arguments ask for the command line rather than the window.
bool isCliCall(const QStringList& arguments);
/// Runs it; the program's exit code (0, 1 for an error, 2 for wrong usage).
int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock);

} // namespace myolog
