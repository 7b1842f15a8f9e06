// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_option.h"

#include <QCoreApplication>

namespace myolog {

namespace {

constexpr CommandLineOption windowTable[] = {
    {"diary", "FILE", QT_TRANSLATE_NOOP("Cli", "Work on this diary instead of your own.")},
    {"sample", "",
     QT_TRANSLATE_NOOP("Cli", "Look at a made-up year; your own diary stays as it is.")},
    {"page", "ID", QT_TRANSLATE_NOOP("Cli", "Show this page first.")},
    {"language", "ID", QT_TRANSLATE_NOOP("Cli", "Speak this language, for example “de”.")},
    {"scheme", "ID", QT_TRANSLATE_NOOP("Cli", "Colours of the window.")},
};

} // namespace

std::span<const CommandLineOption> windowOptions()
{
    return windowTable;
}

void addOptions(QCommandLineParser& parser, std::span<const CommandLineOption> options)
{
    for (const CommandLineOption& option : options)
        parser.addOption(
            QCommandLineOption(QLatin1String(option.name), QString(), QLatin1String(option.value)));
}

} // namespace myolog
