// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace myolog {

namespace {

constexpr int lineWidth = 80;

/// The text in lines of `lineWidth`, all but the first indented by `indent`.
QString wrapped(const QString& text, int indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + word.size() >= lineWidth) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

using Lines = std::vector<std::pair<QString, QString>>;

/// Two columns: what to type, and what it does.
QString twoColumns(const Lines& lines)
{
    qsizetype width = 0;
    for (const auto& [left, right] : lines)
        width = std::max(width, left.size());
    width = std::min<qsizetype>(width, 26);
    const int indent = int(width) + 4;
    QString text;
    for (const auto& [left, right] : lines) {
        const bool ownLine = left.size() > width;
        text += QLatin1String("  ") + (ownLine ? left : left.leftJustified(width + 2));
        if (ownLine)
            text += u'\n' + QString(indent, u' ');
        text += wrapped(right, indent) + u'\n';
    }
    return text;
}

std::pair<QString, QString> optionLine(const CliOption& option)
{
    QString left = QStringLiteral("--") + QLatin1String(option.name);
    if (*option.value)
        left += u' ' + QLatin1String(option.value);
    QString right = QCoreApplication::translate(option.context, option.help);
    QStringList words;
    for (const char* word : option.allowed)
        words << QLatin1String(word);
    if (!words.isEmpty())
        right += u' ' + QCoreApplication::translate("Cli", "One of: %1.").arg(words.join(u", "));
    return {left, right};
}

Lines commonLines()
{
    return {
        {QStringLiteral("--help"), QCoreApplication::translate("Cli", "Print this help and stop.")},
        {QStringLiteral("--version"),
         QCoreApplication::translate("Cli", "Print the version and stop.")}};
}

QString usageLine(const CliCommand& command)
{
    QString line = QStringLiteral("myolog ") + QLatin1String(command.name);
    if (*command.words)
        line += u' ' + QLatin1String(command.words);
    return line + u' ' + QCoreApplication::translate("Cli", "[options]");
}

/// How many letters must change to make one word the other (Levenshtein).
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i));
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString programHelp()
{
    Lines commands;
    for (const CliCommand& command : cliTable()) {
        QString left = QLatin1String(command.name);
        if (*command.words)
            left += u' ' + QLatin1String(command.words);
        commands.emplace_back(left, QCoreApplication::translate("Cli", command.help));
    }
    Lines options = commonLines();
    for (const CliOption& option : windowOptions())
        options.push_back(optionLine(option));
    return QCoreApplication::translate("Cli", "Myolog is a private diary for twitching muscles.") +
           QLatin1String("\n\n") + usageText(nullptr) + u'\n' +
           QCoreApplication::translate("Cli", "Options of the window:") + u'\n' +
           twoColumns(options) + u'\n' +
           QCoreApplication::translate("Cli", "Commands, which need no window:") + u'\n' +
           twoColumns(commands) + u'\n' +
           QCoreApplication::translate("Cli", "“myolog COMMAND --help” explains one command.") +
           u'\n';
}

QString commandHelp(const CliCommand& command)
{
    Lines options;
    for (const CliOption& option : command.options)
        options.push_back(optionLine(option));
    options.push_back(optionLine(windowOptions().front()));
    for (const auto& line : commonLines())
        options.push_back(line);
    return QCoreApplication::translate("Cli", "Usage:") + u' ' + usageLine(command) +
           QLatin1String("\n\n") + wrapped(QCoreApplication::translate("Cli", command.help), 0) +
           QLatin1String("\n\n") + QCoreApplication::translate("Cli", "Options:") + u'\n' +
           twoColumns(options);
}

QString usageText(const CliCommand* command)
{
    const QString usage = QCoreApplication::translate("Cli", "Usage:") + u' ';
    if (command)
        return usage + usageLine(*command) + u'\n' +
               QCoreApplication::translate("Cli", "“myolog %1 --help” explains it.")
                   .arg(QLatin1String(command->name)) +
               u'\n';
    const QString options = QCoreApplication::translate("Cli", "[options]");
    const QString blanks(usage.size(), u' ');
    return usage + QLatin1String("myolog ") + options + u' ' +
           QCoreApplication::translate("Cli", "[DIARY]") + u'\n' + blanks +
           QLatin1String("myolog ") + QCoreApplication::translate("Cli", "COMMAND") + u' ' +
           options + u'\n';
}

QString didYouMean(const QString& word, const QStringList& candidates)
{
    QStringList near;
    for (const QString& candidate : candidates) {
        const bool begins = word.size() >= 3 && candidate.startsWith(word);
        if (begins || distance(word.toLower(), candidate) <= (word.size() > 4 ? 2 : 1))
            near << QCoreApplication::translate("Cli", "“%1”").arg(candidate);
    }
    if (near.isEmpty())
        return {};
    return u' ' +
           QCoreApplication::translate("Cli", "Did you mean %1?").arg(near.mid(0, 5).join(u", "));
}

} // namespace myolog
