// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// To forbid something in core/ and app/, add a row here and a planted breach to rule_test.cpp.
#include "tests/architecture/rule.h"

#include "core/factors/factor.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace myolog::architecture {

namespace {

// ---- which room may include which -------------------------------------------------------------

QString words(const char* text)
{
    return QLatin1String(text);
}

/// What each room may include besides itself. Mirrors design.md.
QStringList mayInclude(const QString& room)
{
    static const QStringList base{words("core/base")};
    static const QStringList factors = base + QStringList{words("core/factors")};
    static const QStringList diary = factors + QStringList{words("core/diary")};
    static const QStringList analysis = diary + QStringList{words("core/analysis")};
    static const QStringList charts = analysis + QStringList{words("core/charts")};
    static const QStringList core =
        charts + QStringList{words("core/report"), words("core/exchange"), words("core/storage"),
                             words("core/settings")};
    static const QStringList page =
        core + QStringList{words("app"), words("app/drawing"), words("app/widgets")};
    static const QStringList pages{words("app/today"),  words("app/history"),
                                   words("app/trends"), words("app/findings"),
                                   words("app/visit"),  words("app/preferences")};
    static const QMap<QString, QStringList> allowed{
        {words("core/base"), {}},
        {words("core/settings"), base},
        {words("core/factors"), base},
        {words("core/diary"), factors},
        {words("core/storage"), diary},
        {words("core/exchange"), diary},
        {words("core/analysis"), diary},
        {words("core/charts"), analysis},
        {words("core/report"), charts},
        {words("app"), core},
        {words("app/drawing"), core + QStringList{words("app")}},
        {words("app/widgets"), core + QStringList{words("app")}},
        {words("app/shell"), page + pages},
        {words("app/cli"), page + pages},
    };
    return pages.contains(room) ? page : allowed.value(room);
}

QStringList arrows(const Source& source)
{
    if (source.path == QLatin1String("app/main.cpp"))
        return {};
    QStringList breaches;
    for (const QString& include : source.includes) {
        const bool ours = include.startsWith(QLatin1String("core/")) ||
                          include.startsWith(QLatin1String("app/")) ||
                          include.startsWith(QLatin1String("tests/"));
        const QString room = Source{.path = include}.room();
        if (ours && room != source.room() && !mayInclude(source.room()).contains(room))
            breaches << source.room() + words(" may not include ") + include;
    }
    return breaches;
}

QStringList relativeIncludes(const Source& source)
{
    QStringList breaches;
    static const QRegularExpression quoted(QStringLiteral("#include \"([^\"]+)\""));
    for (const QRegularExpressionMatch& match : quoted.globalMatch(source.text))
        if (!match.captured(1).startsWith(QLatin1String("core/")) &&
            !match.captured(1).startsWith(QLatin1String("app/")))
            breaches << words("written from the top of the repository: ") + match.captured(1);
    return breaches;
}

// ---- Qt's modules -----------------------------------------------------------------------------

/// "QtCore" for "QString" and for "QtCore/QString"; "" for what is not Qt's.
QString moduleOf(const QString& include)
{
    if (!include.startsWith(u'Q') && !include.startsWith(u'q'))
        return {};
    if (include.contains(u'/'))
        return include.section(u'/', 0, 0);
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/';
    static const QStringList modules{words("QtCore"),        words("QtSql"),        words("QtGui"),
                                     words("QtWidgets"),     words("QtCharts"),     words("QtSvg"),
                                     words("QtTest"),        words("QtConcurrent"), words("QtDBus"),
                                     words("QtPrintSupport")};
    for (const QString& module : modules)
        if (QFileInfo::exists(headers + module + u'/' + include))
            return module;
    return words("another module of Qt");
}

QStringList modules(const Source& source)
{
    const bool core = source.path.startsWith(QLatin1String("core/"));
    QStringList breaches;
    for (const QString& include : source.includes) {
        if (include == QLatin1String("sqlite3.h") && source.room() != QLatin1String("core/storage"))
            breaches << words("only core/storage speaks to SQLite: ") + include;
        const QString module = moduleOf(include);
        if (module.isEmpty() || module == QLatin1String("QtCore"))
            continue;
        if (core && module != QLatin1String("QtSql"))
            breaches << words("core/ knows no screen: ") + include;
        if (module == QLatin1String("QtSql") && source.room() != QLatin1String("core/storage"))
            breaches << words("only core/storage speaks SQL: ") + include;
        if (module == QLatin1String("QtCharts") &&
            source.path != QLatin1String("app/drawing/axes_view.cpp"))
            breaches << words("Qt Charts belongs into app/drawing/axes_view.cpp: ") + include;
        // Myolog promises that nothing it holds leaves the computer.
        if (module == QLatin1String("QtDBus") &&
            !source.path.startsWith(QLatin1String("app/shell/desktop_portal.")))
            breaches << words("only the desktop portal is asked over D-Bus: ") + include;
        if (include == QLatin1String("QDesktopServices") &&
            source.path != QLatin1String("app/prompt.cpp"))
            breaches << words("only the prompt opens another program: ") + include;
        if (module == words("another module of Qt"))
            breaches << words("a module of Qt that Myolog does not use: ") + include;
    }
    return breaches;
}

QStringList umbrellas(const Source& source)
{
    static const QSet<QString> umbrella{words("QtCore"), words("QtGui"),    words("QtWidgets"),
                                        words("QtSql"),  words("QtCharts"), words("QtTest")};
    QStringList breaches;
    for (const QString& include : source.includes)
        if (umbrella.contains(include))
            breaches << words("includes a whole module: ") + include;
    return breaches;
}

// ---- names and texts --------------------------------------------------------------------------

QStringList factorIds(const Source& source)
{
    if (source.room() == QLatin1String("core/factors"))
        return {};
    QStringList breaches;
    for (const BuiltInFactor& row : builtInFactors()) {
        const Factor factor = fromBuiltIn(row);
        for (const QString& literal : source.literals)
            if (literal == factor.id || literal == factor.column())
                breaches << words("use core/factors/factor_ids.h for ") + literal;
    }
    return breaches;
}

QStringList matches(const QString& text, const QString& pattern, const char* complaint)
{
    QStringList breaches;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : expression.globalMatch(text))
        breaches << words(complaint) + match.captured(0).simplified();
    return breaches;
}

QStringList vagueNames(const Source& source)
{
    return matches(source.code, QStringLiteral("\\b(class|struct) \\w*(Manager|Helper|Utils?)\\b"),
                   "say what it does: ") +
           matches(source.fileName(), QStringLiteral("manager|helper|utils?\\b"),
                   "say what is in it: ");
}

QStringList singletons(const Source& source)
{
    return matches(source.code,
                   QStringLiteral("static [\\w:]+ ?[&*] ?instance\\(|"
                                  "(?<!Application)(?<!\\w)::instance\\("),
                   "pass it by reference: ");
}

QStringList contextObject(const Source& source)
{
    return matches(source.code, QStringLiteral("\\bconnect\\([^,;]+,[^,;]+,\\s*\\["),
                   "connect needs a context object: ");
}

QStringList sharedPool(const Source& source)
{
    return matches(source.code, QStringLiteral("QtConcurrent::run\\(\\s*\\["),
                   "Qt's painter waits for that pool, use the context's: ");
}

QStringList hiddenTexts(const Source& source)
{
    return matches(source.code, QStringLiteral("#define .*QT_TRANSLATE_NOOP"),
                   "lupdate expands no macros: ");
}

QStringList unfinished(const Source& source)
{
    return matches(source.text, QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"), "unfinished: ");
}

QStringList wording(const Source& source)
{
    QStringList breaches;
    for (const QString& literal : source.literals)
        if (literal.contains(u' '))
            breaches += matches(
                literal,
                QStringLiteral("\\b(caus(e|es|ed|ing)|trigger(s|ed|ing)?|because|due to|safe|"
                               "deficien\\w+)\\b|\\w!(?=\\s|$)"),
                "a word that promises or frightens: ");
    return breaches;
}

/// Every key has a row in the table of settings; only there a second one is noticed.
QStringList keys(const Source& source)
{
    if (source.path.startsWith(QLatin1String("app/stored_settings.")) ||
        source.room() == QLatin1String("core/storage"))
        return {};
    return matches(
        source.code,
        QStringLiteral("\\bQSettings\\b|\\b\\w*[sS]tore(\\(\\))?(\\.|->)(setting|setSetting)\\("),
        "a key belongs into core/settings/setting_table.cpp: ");
}

// ---- the look of a file -----------------------------------------------------------------------

bool isTable(const Source& source)
{
    return source.path.endsWith(QLatin1String("_table.cpp"));
}

QStringList length(const Source& source)
{
    const qsizetype lines = source.text.count(u'\n');
    if (isTable(source) || lines <= 300)
        return {};
    return {QStringLiteral("%1 lines; at most 300").arg(lines)};
}

QStringList tables(const Source& source)
{
    if (isTable(source)) {
        if (source.code.contains(QLatin1String("[] = {")))
            return {};
        return {words("named *_table.cpp, but holds no table")};
    }
    // Rows in braces of their own that hold a text or the name of something, not numbers alone.
    return matches(source.code,
                   QStringLiteral("^(static |inline )*(constexpr|const) [\\w:<>]+ \\w+\\[\\w*\\] = "
                                  "\\{\\s*\\{[^{};]*(\"|\\b[a-zA-Z]|\\[)"),
                   "a table belongs into a file named *_table.cpp: ") +
           matches(source.code, QStringLiteral("\\w+Rows\\[\\] = \\{"),
                   "a table belongs into a file named *_table.cpp: ");
}

QStringList heading(const Source& source)
{
    QStringList lines = source.text.split(u'\n');
    QStringList breaches;
    if (!lines.value(0).startsWith(QLatin1String("// SPDX-FileCopyrightText: ")) ||
        lines.value(1) != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
        breaches << words("begins with the two SPDX lines");
    if (source.isHeader() && !lines.value(2).startsWith(QLatin1String("// ")))
        breaches << words("the third line says what the header is for");
    if (source.isHeader() && !lines.contains(QLatin1String("#pragma once")))
        breaches << words("#pragma once is missing");
    if (source.fileName() != source.fileName().toLower())
        breaches << words("file names are lower case");
    return breaches;
}

constexpr Rule table[] = {
    {"arrows", arrows},
    {"relativeIncludes", relativeIncludes},
    {"modules", modules},
    {"umbrellas", umbrellas},
    {"factorIds", factorIds},
    {"vagueNames", vagueNames},
    {"singletons", singletons},
    {"contextObject", contextObject},
    {"sharedPool", sharedPool},
    {"hiddenTexts", hiddenTexts},
    {"unfinished", unfinished},
    {"wording", wording},
    {"keys", keys},
    {"length", length},
    {"tables", tables},
    {"heading", heading},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

} // namespace myolog::architecture
