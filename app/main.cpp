// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses between the window and the command line.
#include "app/cli/command.h"
#include "app/context.h"
#include "app/shell/language.h"
#include "app/shell/start.h"
#include "app/stored_settings.h"

#include <QApplication>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace myolog;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Myolog"));
    QCoreApplication::setOrganizationDomain(QStringLiteral("myolog.org"));
    QCoreApplication::setApplicationName(QStringLiteral("Myolog"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MYOLOG_VERSION));
}

/// Else a diary could be opened in the place of a closed output, and be written into.
void keepStandardStreams()
{
    int file = open("/dev/null", O_RDWR);
    while (file >= 0 && file <= STDERR_FILENO)
        file = open("/dev/null", O_RDWR);
    if (file > STDERR_FILENO)
        close(file);
}

int speakAndRun(const QStringList& arguments)
{
    Language language;
    language.apply(Settings(deviceSettings(), deviceSettings()).text(setting_id::language));
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCli(arguments, out, err, Clock());
}

int runCommandLine(int argc, char** argv, const QStringList& arguments)
{
    // A reader that goes away early, as `head` does, must not end us in the middle of our work.
    std::signal(SIGPIPE, SIG_IGN);
    const CliCommand* command = calledCommand(arguments);
    if (command && command->paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        return speakAndRun(arguments);
    }
    const QCoreApplication application(argc, argv);
    return speakAndRun(arguments);
}

} // namespace

int main(int argc, char** argv)
{
    keepStandardStreams();
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return isCliCall(arguments) ? runCommandLine(argc, argv, arguments)
                                : runWindow(argc, argv, withoutQtOptions(arguments));
}
