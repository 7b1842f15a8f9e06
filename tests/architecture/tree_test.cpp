// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rule.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace myolog::architecture {

namespace {

QList<Source> program()
{
    static const QStringList code{QStringLiteral(".cpp"), QStringLiteral(".h")};
    static const QList<Source> sources =
        sourcesBelow(QStringLiteral("core"), code) + sourcesBelow(QStringLiteral("app"), code);
    return sources;
}

/// The members that are made as labels that wrap, but declared as those whose setText() parts no
/// long word.
QStringList blindLabels(const Source& code, const Source& header)
{
    static const QRegularExpression made(
        QStringLiteral("\\b(m_\\w+)(?:\\(| = )new (?:WrappedLabel|QuietLabel|Heading)\\b"));
    QStringList blind;
    for (const QRegularExpressionMatch& match : made.globalMatch(code.code))
        if (header.code.contains(QStringLiteral("QLabel* %1;").arg(match.captured(1))))
            blind << match.captured(1);
    return blind;
}

class HouseTest : public testing::TestWithParam<Rule> {};

TEST_P(HouseTest, NothingInTheProgramBreaksTheRule)
{
    ASSERT_GT(program().size(), 50) << "the sources were not found";
    for (const Source& source : program())
        for (const QString& breach : GetParam().breaches(source))
            ADD_FAILURE() << source.path.toStdString() << ": " << breach.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Rules, HouseTest, testing::ValuesIn(rules()),
                         [](const auto& each) { return std::string(each.param.id); });

TEST(TreeTest, EveryTestStandsWhereTheTestedCodeStands)
{
    QSet<QString> rooms;
    for (const Source& source : program())
        rooms.insert(source.room());
    for (const QString& tree : {QStringLiteral("tests/core"), QStringLiteral("tests/app")})
        for (const Source& source : sourcesBelow(tree, {QStringLiteral("_test.cpp")})) {
            const QString mirrored = source.path.section(u'/', 1);
            EXPECT_TRUE(rooms.contains(Source{.path = mirrored}.room()))
                << source.path.toStdString() << " tests no room";
        }
}

TEST(TreeTest, ALabelThatPartsLongWordsIsDeclaredAsOne)
{
    const auto blind = [](const char* code, const char* header) {
        return blindLabels(parse(QStringLiteral("app/x.cpp"), QLatin1String(code)),
                           parse(QStringLiteral("app/x.h"), QLatin1String(header)));
    };
    EXPECT_EQ(blind("X::X() : m_a(new QuietLabel(t))\n{ m_b = new Heading; }",
                    "QLabel* m_a;\nQLabel* m_b;"),
              QStringList({QStringLiteral("m_a"), QStringLiteral("m_b")}));
    EXPECT_EQ(blind("X::X() : m_a(new WrappedLabel), m_b(new QLabel)",
                    "WrappedLabel* m_a;\nQLabel* m_b;"),
              QStringList());
    QMap<QString, Source> headers;
    for (const Source& source : program())
        if (source.isHeader())
            headers.insert(source.path.chopped(2), source);
    for (const Source& source : program())
        for (const QString& member : blindLabels(source, headers.value(source.path.chopped(4))))
            ADD_FAILURE() << source.path.toStdString() << ": " << member.toStdString();
}

TEST(TreeTest, EveryFileThatIsReadByAPersonNamesItsLicence)
{
    const QStringList endings{
        QStringLiteral(".cpp"),   QStringLiteral(".h"),  QStringLiteral("CMakeLists.txt"),
        QStringLiteral(".cmake"), QStringLiteral(".sh"), QStringLiteral(".py")};
    for (const char* folder : {"core", "app", "tests", "translations", "packaging", "resources"})
        for (const Source& source : sourcesBelow(QLatin1String(folder), endings)) {
            const QString head = source.text.section(u'\n', 0, 4);
            EXPECT_TRUE(source.text.isEmpty() ||
                        head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
                << source.path.toStdString();
        }
}

TEST(TreeTest, NoTranslationPromisesOrFrightens)
{
    static const QRegularExpression forbidden(QStringLiteral(
        "<(translation|numerusform)>[^<]*(verursach|Auslöser|ausgelöst|auslös|Mangel\\b|"
        "ungefährlich|wegen )[^<]*<"));
    const QList<Source> files =
        sourcesBelow(QStringLiteral("translations"), {QStringLiteral(".ts")});
    ASSERT_FALSE(files.isEmpty());
    for (const Source& source : files)
        for (const QRegularExpressionMatch& match : forbidden.globalMatch(source.text))
            ADD_FAILURE() << source.path.toStdString() << ": " << match.captured(0).toStdString();
}

TEST(TreeTest, EveryCountInAPluralIsGroupedAsTheLanguageDoes)
{
    // "5733 days" beside "5,733": %n as it is knows no thousands, %Ln does.
    for (const Source& source :
         sourcesBelow(QStringLiteral("translations"), {QStringLiteral(".ts")}))
        for (const QString& line : source.text.split(u'\n'))
            EXPECT_FALSE(line.contains(QStringLiteral("<numerusform>")) &&
                         line.contains(QStringLiteral("%n")))
                << source.path.toStdString() << ": " << line.trimmed().toStdString();
}

TEST(TreeTest, EveryPluralIsKnownToTheTranslators)
{
    // lupdate passes over a text without a word when the number of its plural is too much for it.
    const QList<Source> german =
        sourcesBelow(QStringLiteral("translations"), {QStringLiteral("_de.ts")});
    ASSERT_EQ(german.size(), 1);
    QString known = german.front().text;
    known.replace(QStringLiteral("&apos;"), QStringLiteral("'"));
    for (const Source& source : program())
        for (const QString& literal : source.literals)
            EXPECT_TRUE(!literal.contains(QStringLiteral("%n")) ||
                        known.contains(QStringLiteral("<source>%1</source>").arg(literal)))
                << source.path.toStdString() << ": " << literal.toStdString();
}

TEST(TreeTest, EveryTableHasARecipe)
{
    const QString suffix = QStringLiteral("_table.cpp");
    QFile file(QStringLiteral(MYOLOG_SOURCE_DIR "/CONTRIBUTING.md"));
    ASSERT_TRUE(file.open(QFile::ReadOnly));
    const QString recipes = QString::fromUtf8(file.readAll());
    QSet<QString> tables;
    for (const Source& source : program())
        if (source.path.endsWith(suffix)) {
            tables.insert(source.path);
            EXPECT_TRUE(recipes.contains(u'`' + source.path + u'`')) << source.path.toStdString();
        }
    static const QRegularExpression named(QStringLiteral("`((core|app)/[\\w/]+_table\\.cpp)`"));
    for (const QRegularExpressionMatch& match : named.globalMatch(recipes))
        EXPECT_TRUE(tables.contains(match.captured(1)))
            << match.captured(1).toStdString() << " is no table any more";
}

TEST(TreeTest, TestsStayShortToo)
{
    for (const Source& source :
         sourcesBelow(QStringLiteral("tests"), {QStringLiteral(".cpp"), QStringLiteral(".h")}))
        EXPECT_LE(source.text.count(u'\n'), 400) << source.path.toStdString();
}

} // namespace

} // namespace myolog::architecture
