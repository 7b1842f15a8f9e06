// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "tests/support/expect.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace myolog::test {

namespace {

struct Output {
    int code = -1;
    QString out;
    QString err;
};

QStringList wordsOf(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

Output run(const QStringList& arguments, const Clock& clock = Clock())
{
    Output output;
    QTextStream out(&output.out);
    QTextStream err(&output.err);
    output.code = runCli(arguments, out, err, clock);
    out.flush();
    err.flush();
    return output;
}

TEST(CliTest, ANightToldInTheEveningIsTheOneThatIsOver)
{
    const QTemporaryDir folder;
    const QString diary = folder.filePath(QStringLiteral("d.myolog"));
    const QDateTime evening(QDate(2026, 11, 20), QTime(22, 0), QTimeZone("Europe/Berlin"));
    const Clock clock([evening] { return evening; });
    const auto say = [&](const char* words) {
        return run(wordsOf(words) + QStringList{QStringLiteral("--diary"), diary}, clock);
    };
    ASSERT_EQ(say("myolog log sleep 6.5").code, 0);
    EXPECT_TRUE(say("myolog list --to 2026-11-20").out.contains(QStringLiteral("Sleep")));
    EXPECT_FALSE(say("myolog list --from 2026-11-21").out.contains(QStringLiteral("Sleep")));
}

class CliHelpTest : public testing::TestWithParam<size_t> {
protected:
    const CliCommand& command = cliTable()[GetParam()];
    QString name = QLatin1String(command.name);
};

TEST_P(CliHelpTest, NamesTheCommandAndExplainsEachOfItsOptions)
{
    const Output help = run({QStringLiteral("myolog"), name, QStringLiteral("--help")});
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(help.err, QString());
    EXPECT_TRUE(help.out.contains(QStringLiteral("myolog ") + name));
    EXPECT_TRUE(help.out.contains(QStringLiteral("--diary FILE")));
    for (const CliOption& option : command.options) {
        EXPECT_TRUE(help.out.contains(QStringLiteral("--") + QLatin1String(option.name)));
        EXPECT_GT(qstrlen(option.help), 0u) << option.name;
        const QString firstWord = QString::fromUtf8(option.help).section(u' ', 0, 0);
        EXPECT_TRUE(help.out.contains(firstWord)) << option.name;
    }
}

TEST_P(CliHelpTest, NoLineIsWiderThanATerminal)
{
    const Output help = run({QStringLiteral("myolog"), name, QStringLiteral("--help")});
    for (const QString& line : help.out.split(u'\n'))
        EXPECT_LE(line.size(), 80) << line.toStdString();
}

TEST_P(CliHelpTest, TheProgramHelpListsTheCommand)
{
    const Output help = run(wordsOf("myolog --help"));
    EXPECT_EQ(help.code, 0);
    EXPECT_TRUE(help.out.contains(QStringLiteral("\n  ") + name));
}

TEST_P(CliHelpTest, AnUnknownOptionIsWrongUsage)
{
    const Output output = run({QStringLiteral("myolog"), name, QStringLiteral("--frobnicate")});
    EXPECT_EQ(output.code, 2);
    EXPECT_EQ(output.out, QString());
    EXPECT_TRUE(output.err.contains(QStringLiteral("frobnicate")));
    EXPECT_TRUE(output.err.contains(QStringLiteral("Usage: myolog ") + name));
}

TEST_P(CliHelpTest, AnOptionWithoutItsValueIsWrongUsage)
{
    const Output output = run({QStringLiteral("myolog"), name, QStringLiteral("--diary")});
    EXPECT_EQ(output.code, 2);
    EXPECT_TRUE(output.err.contains(QStringLiteral("diary")));
}

TEST_P(CliHelpTest, AWordTooManyIsWrongUsage)
{
    QStringList arguments{QStringLiteral("myolog"), name};
    const qsizetype words =
        QString::fromLatin1(command.words).split(u' ', Qt::SkipEmptyParts).size();
    for (qsizetype i = 0; i <= words; ++i)
        arguments << QStringLiteral("word%1").arg(i);
    const Output output = run(arguments);
    EXPECT_EQ(output.code, 2);
    EXPECT_TRUE(output.err.contains(QStringLiteral("word%1").arg(words)));
}

INSTANTIATE_TEST_SUITE_P(EveryCommand, CliHelpTest, testing::Range<size_t>(0, cliTable().size()),
                         [](const auto& row) { return std::string(cliTable()[row.param].name); });

TEST(CliTest, TheVersionIsPrinted)
{
    const Output output = run(wordsOf("myolog --version"));
    EXPECT_EQ(output.code, 0);
    EXPECT_EQ(output.out, QStringLiteral("Myolog " MYOLOG_VERSION "\n"));
}

TEST(CliTest, AnUnknownCommandIsWrongUsageAndSimilarOnesAreNamed)
{
    const Output output = run(wordsOf("myolog factor"));
    EXPECT_EQ(output.code, 2);
    EXPECT_TRUE(output.err.contains(QStringLiteral("Did you mean “factors”?")));
}

struct Words {
    const char* line;
    bool cli;
};

void PrintTo(const Words& row, std::ostream* out)
{
    *out << row.line;
}

class CliOrWindowTest : public testing::TestWithParam<Words> {};

TEST_P(CliOrWindowTest, TheWordsDecideBetweenCommandLineAndWindow)
{
    EXPECT_EQ(isCliCall(wordsOf(GetParam().line)), GetParam().cli) << GetParam().line;
}

INSTANTIATE_TEST_SUITE_P(
    Words, CliOrWindowTest,
    testing::Values(Words{"myolog", false}, Words{"myolog my.myolog", false},
                    Words{"myolog /home/me/diary", false}, Words{"myolog --diary factors", false},
                    Words{"myolog --page trends --language de", false},
                    Words{"myolog -platform offscreen", false},
                    Words{"myolog -style fusion --scheme dark a.myolog", false},
                    Words{"myolog factors", true}, Words{"myolog --diary a.myolog factors", true},
                    Words{"myolog --help", true}, Words{"myolog a.myolog --help", true},
                    Words{"myolog --version", true}, Words{"myolog frobnicate", true},
                    Words{"myolog --frobnicate", true}, Words{"myolog --page", true},
                    Words{"myolog a.myolog b.myolog", true}));

} // namespace

} // namespace myolog::test
