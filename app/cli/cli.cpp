// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/help.h"

#include <QCoreApplication>
#include <algorithm>
#include <poll.h>
#include <unistd.h>

namespace myolog {

namespace {

/// Options of Qt itself that are followed by a value; the window's application takes them away.
bool isQtOptionWithValue(const QString& argument)
{
    static const QStringList names{
        QStringLiteral("platform"),  QStringLiteral("platformpluginpath"),
        QStringLiteral("style"),     QStringLiteral("platformtheme"),
        QStringLiteral("plugin"),    QStringLiteral("stylesheet"),
        QStringLiteral("geometry"),  QStringLiteral("qwindowgeometry"),
        QStringLiteral("display"),   QStringLiteral("qwindowtitle"),
        QStringLiteral("session"),   QStringLiteral("qwindowicon"),
        QStringLiteral("fontengine")};
    const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : 1;
    return argument.startsWith(u'-') && names.contains(argument.mid(dashes));
}

bool isQtSwitch(const QString& argument)
{
    static const QStringList names{QStringLiteral("reverse"), QStringLiteral("nograb"),
                                   QStringLiteral("dograb"), QStringLiteral("sync")};
    const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : 1;
    return argument.startsWith(u'-') && names.contains(argument.mid(dashes));
}

bool looksLikeFile(const QString& word)
{
    return word.endsWith(QLatin1String(".myolog"), Qt::CaseInsensitive) || word.contains(u'/');
}

/// Position of the first word that is neither an option nor an option's value, or -1.
qsizetype firstWord(const QStringList& arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith(u'-'))
            return i;
        const bool takesNext = std::ranges::any_of(windowOptions(), [&](const CliOption& option) {
            return *option.value && argument == QLatin1String("--") + QLatin1String(option.name);
        });
        if (takesNext || isQtOptionWithValue(argument))
            ++i;
    }
    return -1;
}

bool asksFor(const QStringList& arguments, const char* longName, const char* shortName)
{
    const auto end = std::ranges::find(arguments, QStringLiteral("--"));
    return std::any_of(arguments.begin(), end, [&](const QString& argument) {
        return argument == QLatin1String(longName) || argument == QLatin1String(shortName);
    });
}

QStringList namesOf(std::span<const CliOption> options)
{
    QStringList names;
    for (const CliOption& option : options)
        names << QLatin1String(option.name);
    return names;
}

CliResult<void> parse(QCommandLineParser& parser, const QStringList& arguments,
                      std::span<const CliOption> options)
{
    if (parser.parse(arguments))
        return {};
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return wrongUsage(parser.errorText());
    return wrongUsage(QCoreApplication::translate("Cli", "There is no option “%1” here.")
                          .arg(unknown.first().left(40)) +
                      didYouMean(unknown.first(), namesOf(options)));
}

/// "--note --about": the parser takes the second option for the value of the first.
CliResult<void> checkNothingSwallowed(const QStringList& arguments,
                                      std::span<const CliOption> options)
{
    const auto optionOf = [&](const QString& word) {
        const QString name = word.section(u'=', 0, 0);
        const auto it = std::ranges::find_if(options, [&](const CliOption& option) {
            return name == QLatin1String("--") + QLatin1String(option.name);
        });
        return it == options.end() ? nullptr : &*it;
    };
    for (qsizetype i = 1; i + 1 < arguments.size() && arguments[i] != QLatin1String("--"); ++i) {
        const CliOption* option = optionOf(arguments[i]);
        if (!option || !*option->value || arguments[i].contains(u'='))
            continue;
        if (optionOf(arguments[++i]))
            return wrongUsage(QCoreApplication::translate("Cli", "The option --%1 has no value.")
                                  .arg(QLatin1String(option->name)));
    }
    return {};
}

CliResult<void> checkValues(const QCommandLineParser& parser, std::span<const CliOption> options)
{
    for (const CliOption& option : options) {
        const QString name = QLatin1String(option.name);
        if (parser.optionNames().count(name) > 1 && !option.repeatable)
            return wrongUsage(
                QCoreApplication::translate("Cli", "The option --%1 is given twice.").arg(name));
        if (!parser.isSet(name) || !*option.value)
            continue;
        const QString value = parser.value(name);
        if (value.isEmpty())
            return wrongUsage(
                QCoreApplication::translate("Cli", "The option --%1 has no value.").arg(name));
        QStringList allowed;
        for (const char* word : option.allowed)
            allowed << QLatin1String(word);
        if (!allowed.isEmpty() && !allowed.contains(value))
            return wrongUsage(QCoreApplication::translate(
                                  "Cli", "“%1” is no value for --%2. It takes one of: %3.")
                                  .arg(value.left(40), name, allowed.join(u", ")));
    }
    return {};
}

CliResult<void> checkWords(const CliCommand& command, const QStringList& words)
{
    const QStringList wanted = QString::fromLatin1(command.words).split(u' ', Qt::SkipEmptyParts);
    const bool more = !wanted.isEmpty() && wanted.last().endsWith(u"...]");
    if (words.size() > wanted.size() && !more)
        return wrongUsage(QCoreApplication::translate("Cli", "“%1” is one word too many.")
                              .arg(words[wanted.size()].left(40)));
    if (words.size() < wanted.size() && !wanted[words.size()].startsWith(u'['))
        return wrongUsage(
            QCoreApplication::translate("Cli", "%1 is missing.").arg(wanted[words.size()]));
    return {};
}

CliResult<void> runCommand(const CliCommand& command, const QStringList& arguments,
                           QTextStream& out, QTextStream& err, const Clock& clock)
{
    std::vector<CliOption> options(command.options.begin(), command.options.end());
    options.push_back(windowOptions().front());
    QCommandLineParser parser;
    addOptions(parser, options);
    if (CliResult<void> parsed = parse(parser, arguments, options); !parsed)
        return parsed;
    if (CliResult<void> whole = checkNothingSwallowed(arguments, options); !whole)
        return whole;
    if (CliResult<void> checked = checkValues(parser, options); !checked)
        return checked;
    const QStringList words = parser.positionalArguments().mid(1);
    if (CliResult<void> checked = checkWords(command, words); !checked)
        return checked;
    return command.run({.options = parser, .words = words, .out = out, .err = err, .clock = clock});
}

/// What is wrong with words that are for neither a command nor the window.
CliResult<void> explainWrongWords(const QStringList& arguments)
{
    const qsizetype at = firstWord(arguments);
    if (at >= 0 && !looksLikeFile(arguments[at])) {
        QStringList names;
        for (const CliCommand& command : cliTable())
            names << QLatin1String(command.name);
        return wrongUsage(QCoreApplication::translate("Cli", "There is no command “%1”.")
                              .arg(arguments[at].left(40)) +
                          didYouMean(arguments[at], names));
    }
    QCommandLineParser parser;
    addOptions(parser, windowOptions());
    if (CliResult<void> parsed = parse(parser, arguments, windowOptions()); !parsed)
        return parsed;
    if (CliResult<void> checked = checkValues(parser, windowOptions()); !checked)
        return checked;
    if (parser.positionalArguments().size() > 1)
        return wrongUsage(QCoreApplication::translate("Cli", "“%1” is one word too many.")
                              .arg(parser.positionalArguments().at(1).left(40)));
    return {};
}

/// True when whoever read our output has closed it, as `head` does, or there never was one: no
/// error of ours.
bool readerLeft()
{
    pollfd output{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    return poll(&output, 1, 0) > 0 && (output.revents & (POLLERR | POLLNVAL));
}

int exitCode(const CliResult<void>& done, const CliCommand* command, QTextStream& out,
             QTextStream& err)
{
    out.flush();
    if (!done) {
        err << done.error().text << '\n';
        if (!done.error().detail.isEmpty())
            err << '(' << done.error().detail << ")\n";
        if (done.error().usage)
            err << '\n' << usageText(command);
        return done.error().usage ? 2 : 1;
    }
    if (out.status() == QTextStream::Ok || readerLeft())
        return 0;
    // Whoever tried again would record everything twice.
    if (command && command->writes) {
        err << QCoreApplication::translate(
                   "Cli", "Everything was done, but its description could not be written.")
            << '\n';
        return 0;
    }
    err << QCoreApplication::translate("Cli",
                                       "The output could not be written. The disk may be full.")
        << '\n';
    return 1;
}

} // namespace

const CliCommand* findCliCommand(const QString& name)
{
    const auto table = cliTable();
    const auto it = std::ranges::find_if(
        table, [&](const CliCommand& c) { return name == QLatin1String(c.name); });
    return it == table.end() ? nullptr : &*it;
}

QStringList withoutQtOptions(const QStringList& arguments)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (isQtOptionWithValue(arguments[i]))
            ++i;
        else if (!isQtSwitch(arguments[i]))
            rest << arguments[i];
    }
    return rest;
}

const CliCommand* calledCommand(const QStringList& arguments)
{
    const qsizetype at = firstWord(arguments);
    return at < 0 ? nullptr : findCliCommand(arguments[at]);
}

bool isCliCall(const QStringList& arguments)
{
    return calledCommand(arguments) || asksFor(arguments, "--help", "-h") ||
           asksFor(arguments, "--version", "-v") || !explainWrongWords(withoutQtOptions(arguments));
}

int runCli(const QStringList& arguments, QTextStream& out, QTextStream& err, const Clock& clock)
{
    const CliCommand* command = calledCommand(arguments);
    CliResult<void> done;
    if (asksFor(arguments, "--help", "-h"))
        out << (command ? commandHelp(*command) : programHelp());
    else if (asksFor(arguments, "--version", "-v"))
        out << "Myolog " << QStringLiteral(MYOLOG_VERSION) << '\n';
    else if (command)
        done = runCommand(*command, arguments, out, err, clock);
    else
        done = explainWrongWords(withoutQtOptions(arguments));
    return exitCode(done, command, out, err);
}

} // namespace myolog
