// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A command of the command line: `myolog NAME [options]`, without a window.
#pragma once

#include "app/window_option.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/diary/snapshot.h"
#include "core/settings/setting.h"
#include "core/storage/diary_store.h"

#include <QTextStream>
#include <span>

namespace myolog {

/// Why a command did not do its work. Wrong words lead to exit code 2 with the usage, all else
/// to 1. Made from a core Error by itself, so `return std::unexpected(result.error())` and `return
/// failure(…)` work as everywhere.
struct CliError : Error {
    // NOLINTNEXTLINE(google-explicit-constructor): every core error is a command-line error.
    CliError(Error error) : Error(std::move(error)) {}
    bool usage = false;
};

template <typename T>
using CliResult = std::expected<T, CliError>;

/// The words after the command's name make no sense: `text` says which, in a whole sentence.
std::unexpected<CliError> wrongUsage(QString text);

using CliOption = CommandLineOption;

/// What a command works with. Options are parsed and known; `--diary` is understood everywhere.
struct CliCall {
    const QCommandLineParser& options;
    QStringList words; ///< positional arguments after the command's name, as many as it asks for
    QTextStream& out;
    QTextStream& err; ///< remarks; errors are returned
    const Clock& clock;

    /// The diary named by --diary, or the default one.
    QString diaryPath() const;
    /// An empty file is what a full disk leaves of a new diary: as good as none.
    bool diaryIsThere() const;
    Result<std::unique_ptr<DiaryStore>> openDiary(Access access = Access::ReadWrite) const;
    /// All of the diary, opened for reading only.
    Result<SnapshotPtr> snapshot() const;
    /// As above, of a diary that is open already.
    Result<SnapshotPtr> snapshot(DiaryStore& store) const;
    /// As the first, but empty when there is no diary yet: a command that turns out to make no
    /// sense must not create one.
    Result<SnapshotPtr> snapshotOrEmpty() const;
    /// Those of the diary; a command never asks for those of the device.
    static Settings settings(DiaryStore& store);
    static int number(DiaryStore& store, const char* settingId);
    static QString text(DiaryStore& store, const char* settingId);
    /// Of --from and --to; open where not given.
    CliResult<Period> period() const;
    /// An option without which the command cannot work.
    CliResult<QString> needed(const char* option) const;
    /// The date of an option, or `otherwise` when it was not given.
    CliResult<QDate> date(const char* option, QDate otherwise) const;
    bool has(const char* option) const { return options.isSet(QLatin1String(option)); }
    QString value(const char* option) const { return options.value(QLatin1String(option)); }
};

/// A row of the command table.
struct CliCommand {
    const char* name;
    const char* words; ///< positional arguments as shown in the help: "FILE", "WORD [AMOUNT]"
    const char* help;  ///< QT_TRANSLATE_NOOP("Cli", …)
    std::span<const CliOption> options;
    bool paints; ///< needs fonts and a (hidden) screen
    CliResult<void> (*run)(const CliCall&);
    bool writes = false; ///< its work is done even if nobody can be told so
};

std::span<const CliCommand> cliTable();
const CliCommand* findCliCommand(const QString& name);

/// Without "-platform offscreen" and the like, which the window's application understands by
/// itself.
QStringList withoutQtOptions(const QStringList& arguments);

/// True when the arguments ask for the command line rather than the window: a command, --help,
/// --version, and all words that neither of the two understands. Else they are for the window:
/// windowOptions(), those of Qt, and at most one diary file.
bool isCliCall(const QStringList& arguments);
/// The command that was asked for; null when there is none.
const CliCommand* calledCommand(const QStringList& arguments);
/// Runs it; the program's exit code (0, 1 for an error, 2 for wrong usage).
int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock);

} // namespace myolog
