// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Daily tables that cannot be analysed: what is wrong, where, and nothing half-done.
#include "app/cli/command.h"

#include "tests/support/test_diary.h"

#include <QFile>
#include <QFileInfo>

namespace myolog::test {

namespace {

struct BadTable {
    const char* name;
    QByteArray text;
    QStringList words; ///< that the error must hold
};

/// Beside a table that is in order; the diary is not asked.
class UnreadableTable : public TestDiary {
protected:
    QString write(const QString& name, const QByteArray& text)
    {
        const QString file = folder.filePath(name);
        QFile written(file);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(text);
        return file;
    }
    /// The exit code; what was printed is in `out` and `err`.
    int analyze(const QStringList& tables)
    {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runCli(QStringList{QStringLiteral("myolog"), QStringLiteral("analyze"),
                                  QStringLiteral("--daily")} +
                          tables,
                      outStream, errStream, clock);
    }

    QString out;
    QString err;
};

class BadDailyTable : public UnreadableTable, public testing::WithParamInterface<int> {};

constexpr char goodTable[] = "date,episodes,caffeine_mg\n2026-01-01,1,100\n";

std::vector<BadTable> badTables()
{
    QByteArray wide = "date,episodes,caffeine_mg";
    for (int i = 0; i < 200; ++i)
        wide += ",x" + QByteArray::number(i);
    const auto words = [](const char* text) { return QString::fromUtf8(text).split(u'|'); };
    const QByteArray head = goodTable;
    return {{"empty", "", words("empty")},
            {"noEpisodes", "date,caffeine_mg\n2026-01-01,3\n", words("Line 1|episodes")},
            {"noDate", "day,episodes\n2026-01-01,3\n", words("date")},
            {"noFactor", "date,episodes\n2026-01-01,3\n", words("Line 1|habit")},
            {"wide", wide + '\n', words("Line 1|x0")},
            {"duplicate", head + "2026-01-01,2,100\n", words("Line 3|date|line 2")},
            {"unordered", head + "2025-12-31,2,100\n", words("Line 3|date|order")},
            {"negativeCount", head + "2026-01-02,-2,100\n", words("Line 3|episodes|whole")},
            {"fraction", head + "2026-01-02,1.5,100\n", words("Line 3|episodes|whole")},
            {"text", head + "2026-01-02,many,100\n", words("Line 3|episodes|many")},
            {"negativeAmount", head + "2026-01-02,1,-5\n", words("Line 3|caffeine_mg")},
            {"textAmount", head + "2026-01-02,1,a lot\n", words("Line 3|caffeine_mg|a lot")},
            {"notANumber", head + "2026-01-02,nan,100\n", words("Line 3|episodes|nan")},
            {"hugeCount", head + "2026-01-02,1e9,100\n", words("Line 3|episodes|10,000")},
            {"overflow", head + "2026-01-02,1,1e999\n", words("Line 3|caffeine_mg|1e999")},
            {"moreThanTenEntries", head + "2026-01-02,1,50001\n", words("Line 3|caffeine_mg")},
            {"noSuchDay", head + "2026-02-30,1,100\n", words("Line 3|date|2026-02-30")},
            {"noDay", head + ",1,100\n", words("Line 3|date")},
            {"future", head + "2026-11-23,1,100\n", words("Line 3|date|future")},
            {"moreCells", head + "2026-01-02,1,100,7\n", words("Line 3|more cells")},
            {"columnTwice", "date,episodes,sleep_h,sleep_min\n2026-01-01,1,7,420\n",
             words("Line 1|sleep_min|twice")},
            {"namelessColumn", "date,episodes,caffeine_mg,\n2026-01-01,1,100,\n",
             words("Line 1|not known")},
            {"openQuote", head + "2026-01-02,\"1,100\n", words("Line 3|never closed")},
            {"binary", QByteArray("\xff\xfe\x00\xd8\x00\xd8\x00", 7), words("")},
            {"headerOnly", "date,episodes,caffeine_mg\n", words("no day")},
            {"nothing", "date,episodes,caffeine_mg\n2026-01-02,,\n", words("no day")}};
}

TEST_P(BadDailyTable, IsAnErrorThatNamesThePlaceAndNothingIsPrinted)
{
    const BadTable bad = badTables()[size_t(GetParam())];
    const QString good = write(QStringLiteral("good.csv"), goodTable);
    EXPECT_EQ(analyze({good, write(QStringLiteral("bad.csv"), bad.text)}), 1) << bad.name;
    EXPECT_EQ(out, QString());
    EXPECT_TRUE(err.contains(QStringLiteral("bad.csv"))) << err.toStdString();
    for (const QString& word : bad.words)
        EXPECT_TRUE(err.contains(word)) << bad.name << ": " << err.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Tables, BadDailyTable, testing::Range(0, int(badTables().size())),
                         [](const auto& row) {
                             return std::string(badTables()[size_t(row.param)].name);
                         });

TEST_F(UnreadableTable, IsNoneWhoseDayAddsUpToMoreThanOneEntryMayHold)
{
    EXPECT_EQ(analyze({write(QStringLiteral("screens.csv"),
                             "date,episodes,screen_h\n2026-01-01,1,24.6\n")}),
              0)
        << err.toStdString();
}

TEST_F(UnreadableTable, ThatIsNotThereIsNamed)
{
    for (const QString& file : {folder.filePath(QStringLiteral("no.csv")), folder.path()}) {
        err.clear();
        EXPECT_EQ(analyze({file}), 1);
        EXPECT_EQ(out, QString());
        EXPECT_TRUE(err.contains(QFileInfo(file).fileName())) << err.toStdString();
    }
}

} // namespace

} // namespace myolog::test
