// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>

namespace myolog {

const CliCommand* findCliCommand(const QString& name)
{
    const auto table = cliTable();
    const auto it = std::ranges::find_if(
        table, [&](const CliCommand& c) { return name == QLatin1String(c.name); });
    return it == table.end() ? nullptr : &*it;
}

bool isCliCall(const QStringList& arguments)
{
    return arguments.size() > 1 && findCliCommand(arguments[1]);
}

int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock)
{
    const QCommandLineParser parser;
    const CliCommand* command = findCliCommand(arguments.value(1));
    const Result<void> done = command->run(
        {.options = parser, .words = arguments.mid(2), .out = out, .err = err, .clock = clock});
    if (done)
        return 0;
    err << done.error().text << '\n';
    return 1;
}

} // namespace myolog
