// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rule.h"
#include "tests/support/expect.h"

#include <QSet>

namespace myolog::architecture {

namespace {

struct Planted {
    const char* rule;
    bool breach; ///< whether the rule must complain
    const char* path;
    const char* text;
};

void PrintTo(const Planted& planted, std::ostream* out)
{
    *out << planted.rule << " in " << planted.path << ": " << planted.text;
}

// Taken apart where it would otherwise break a rule of this very repository.
constexpr Planted plants[] = {
    {"arrows", true, "core/base/x.cpp", "#include \"core/diary/record.h\"\n"},
    {"arrows", true, "core/charts/x.cpp", "  #  include <core/report/document.h>\n"},
    {"arrows", true, "core/analysis/x.cpp", "#include \"core/storage/diary_store.h\"\n"},
    {"arrows", true, "core/settings/x.cpp", "#include \"core/diary/record.h\"\n"},
    {"arrows", true, "core/storage/x.cpp", "#include \"app/context.h\"\n"},
    {"arrows", true, "app/today/x.cpp", "#include \"app/history/history_page.h\"\n"},
    {"arrows", true, "app/widgets/x.cpp", "#include \"app/shell/main_window.h\"\n"},
    {"arrows", true, "app/context.cpp", "#include \"app/shell/main_window.h\"\n"},
    {"arrows", true, "app/cli/x.cpp", "#include \"tests/support/expect.h\"\n"},
    {"arrows", false, "core/diary/x.cpp", "#include \"core/diary/record.h\"\n"},
    {"arrows", false, "core/report/x.cpp", "#include \"core/base/result.h\"\n"},
    {"arrows", false, "app/shell/x.cpp", "#include \"app/today/today_page.h\"\n"},
    {"arrows", false, "app/main.cpp", "#include \"app/shell/main_window.h\"\n"},
    {"relativeIncludes", true, "core/base/x.cpp", "#include \"text.h\"\n"},
    {"relativeIncludes", true, "core/base/x.cpp", "#include \"../diary/record.h\"\n"},
    {"relativeIncludes", false, "core/base/x.cpp", "#include \"core/base/text.h\"\n"},
    {"modules", true, "core/charts/x.h", "#include <QColor>\n"},
    {"modules", true, "core/base/x.h", "#include <QtWidgets/QLabel>\n"},
    {"modules", true, "core/base/x.h", "#include <QNetworkReply>\n"},
    {"modules", true, "core/diary/x.h", "#include <QSqlQuery>\n"},
    {"modules", true, "app/history/x.cpp", "#include <QSqlDatabase>\n"},
    {"modules", true, "app/trends/x.cpp", "#include <QChartView>\n"},
    {"modules", true, "app/trends/x.cpp", "#include <QtCharts/QLineSeries>\n"},
    {"modules", true, "app/visit/x.cpp", "#include <QNetworkAccessManager>\n"},
    {"modules", true, "app/visit/x.cpp", "#include <QDBusConnection>\n"},
    {"modules", true, "app/visit/x.cpp", "#include <QDesktopServices>\n"},
    {"modules", false, "app/prompt.cpp", "#include <QDesktopServices>\n"},
    {"modules", false, "app/shell/desktop_portal.cpp", "#include <QDBusConnection>\n"},
    {"modules", false, "app/drawing/axes_view.cpp", "#include <QChartView>\n"},
    {"modules", false, "core/storage/x.cpp", "#include <QSqlQuery>\n#include <QFile>\n"},
    {"modules", false, "core/base/x.cpp", "#include <algorithm>\n#include <QString>\n"},
    {"modules", true, "app/cli/x.cpp", "#include <sqlite3.h>\n"},
    {"modules", false, "core/storage/x.cpp", "#include <sqlite3.h>\n"},
    {"umbrellas", true, "app/today/x.cpp", "#include <QtWidgets>\n"},
    {"umbrellas", false, "app/today/x.cpp", "#include <QtMath>\n"},
    {"factorIds", true, "core/analysis/x.cpp", "f(\"caffeine\");"},
    {"factorIds", true, "app/today/x.cpp", "f(QStringLiteral(\"sleep_h\"));"},
    {"factorIds", true, "app/today/x.cpp", "f(\"caff\" \"eine\");"},
    {"factorIds", true, "app/today/x.cpp", "f(R\"(caffeine)\");"},
    {"factorIds", false, "app/today/x.cpp", "// \"caffeine\"\n/* \"sleep\" */ f(\"caffeine!\");"},
    {"factorIds", false, "core/factors/x.cpp", "f(\"caffeine\");"},
    {"vagueNames", true, "app/x.h", "class DiaryManager {};"},
    {"vagueNames", true, "app/x.h", "struct TextUtils;"},
    {"vagueNames", true, "app/date_helper.h", ""},
    {"vagueNames", false, "app/x.h", "// no Manager here\nclass Managerial {};"},
    {"singletons", true, "app/x.h", "static Context& instance();"},
    {"singletons", true, "app/x.h", "static Context *instance();"},
    {"singletons", false, "app/x.h", "QCoreApplication::instance()->quit();"},
    {"contextObject", true, "app/x.cpp", "connect(button, &QPushButton::clicked, [this] {});"},
    {"contextObject", false, "app/x.cpp", "connect(b, &B::clicked, this, [this] {});"},
    {"sharedPool", true, "app/x.cpp", "f = QtConcurrent::run([] { analyse(); });"},
    {"sharedPool", false, "app/x.cpp", "f = QtConcurrent::run(&pool, [] { analyse(); });"},
    {"hiddenTexts", true, "app/x.cpp", "#define N(t) QT_TRANSLATE_NOOP(\"X\", t)\n"},
    {"hiddenTexts", false, "app/x.cpp", "a = QT_TRANSLATE_NOOP(\"X\", \"y\");\n"},
    {"unfinished", true, "app/x.cpp",
     "// TO"
     "DO: later\n"},
    {"unfinished", false, "app/x.cpp", "// finished\n"},
    {"wording", true, "app/x.cpp", "tr(\"Coffee causes twitching.\")"},
    {"wording", true, "app/x.cpp", "tr(\"Saved!\") + tr(\"Well done!\")"},
    {"wording", true, "app/x.cpp", "tr(\"It is \"\n   \"due \"\n   \"to coffee.\")"},
    {"wording", true, "app/x.cpp", "tr(\"More twitches because you slept less.\")"},
    {"wording", false, "app/x.cpp", "tr(\"A safety copy goes together with it.\")"},
    {"keys", true, "app/x.cpp", "QSettings().setValue(\"a\", 1);"},
    {"keys", true, "app/x.cpp", "m_context.store().setSetting(key, value);"},
    {"keys", true, "app/cli/x.cpp", "(*store)->setting(key);\nstore->setting(key);"},
    {"keys", true, "app/x.cpp", "m_store.setSetting(key, value);"},
    {"keys", false, "app/x.cpp", "m_context.setSetting(setting_id::calm, value);"},
    {"keys", false, "app/stored_settings.cpp", "QSettings().setValue(key, 1);"},
    {"tables", true, "app/x.cpp", "constexpr Kind kindRows[] = {\n"},
    {"tables", true, "app/x.cpp", "constexpr Kind kinds[] = {{paint, 1}};\n"},
    {"tables", true, "app/x.cpp", "const Kind<Row> kinds[] = {\n    {[] { return 1; }, 1},\n};\n"},
    {"tables", true, "app/x.cpp", "constexpr Kind kinds[] = {{1, \"one\"},\n {2, \"two\"}};\n"},
    {"tables", false, "app/x.cpp", "constexpr Step steps[] = {{1, 0}, {7, 0}};\n"},
    {"tables", false, "app/x.cpp", "constexpr Range ranges[] = {{0xad, 0xaf}, {0x1d, 0x1f}};\n"},
    {"tables", false, "app/x.cpp", "constexpr const char* words[] = {\"yes\", \"no\"};\n"},
    {"tables", false, "app/x.cpp", "void f()\n{\n    const Pair pairs[] = {{a, 1}, {b, 2}};\n}\n"},
    {"tables", true, "app/x_table.cpp", "int x;"},
    {"tables", false, "app/x_table.cpp", "constexpr Kind kindRows[] = {\n"},
    {"heading", true, "app/x.cpp", "#include <QString>\n"},
    {"heading", true, "app/x.h",
     "// SPDX-FileCopyrightText: 2026 The Myolog authors\n"
     "// SPDX-License-Identifier: GPL-3.0-or-later\n// What it is for.\n"},
    {"heading", true, "app/x.h",
     "// SPDX-FileCopyrightText: 2026 The Myolog authors\n"
     "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"},
    {"heading", true, "app/BadName.cpp",
     "// SPDX-FileCopyrightText: 2026 The Myolog authors\n"
     "// SPDX-License-Identifier: GPL-3.0-or-later\n"},
    {"heading", false, "app/x.h",
     "// SPDX-FileCopyrightText: 2026 The Myolog authors\n"
     "// SPDX-License-Identifier: GPL-3.0-or-later\n// What it is for.\n#pragma once\n"},
};

TEST(RuleTest, EachRuleSeesWhatItForbidsAndLetsTheRestPass)
{
    for (const Planted& planted : plants) {
        const Source source = parse(QLatin1String(planted.path), QString::fromUtf8(planted.text));
        for (const Rule& rule : rules()) {
            if (QLatin1String(rule.id) != QLatin1String(planted.rule))
                continue;
            EXPECT_EQ(!rule.breaches(source).isEmpty(), planted.breach)
                << testing::PrintToString(planted);
        }
    }
}

TEST(RuleTest, LongFilesAreSeenUnlessTheyAreTables)
{
    const QString longText(301, u'\n');
    for (const Rule& rule : rules()) {
        if (QLatin1String(rule.id) != QLatin1String("length"))
            continue;
        EXPECT_FALSE(rule.breaches(parse(QStringLiteral("app/x.cpp"), longText)).isEmpty());
        EXPECT_TRUE(rule.breaches(parse(QStringLiteral("app/x_table.cpp"), longText)).isEmpty());
        EXPECT_TRUE(rule.breaches(parse(QStringLiteral("app/x.cpp"), longText.mid(1))).isEmpty());
    }
}

TEST(RuleTest, EveryRuleHasBeenSeenToFail)
{
    QSet<QString> seen{QStringLiteral("length")};
    for (const Planted& planted : plants)
        if (planted.breach)
            seen.insert(QLatin1String(planted.rule));
    for (const Rule& rule : rules())
        EXPECT_TRUE(seen.contains(QLatin1String(rule.id))) << rule.id;
}

} // namespace

} // namespace myolog::architecture
