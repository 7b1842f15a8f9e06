// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_ids.h"
#include "tests/support/exchange_file.h"

#include <QStringEncoder>

namespace myolog::test {

namespace {

class DailyTest : public ExchangeTest {
protected:
    std::optional<double> value(const char* factor, QDate day) const
    {
        const SnapshotPtr diary = snapshot();
        return diary->days.factor(QLatin1String(factor))->values[diary->days.indexOf(day)];
    }
    std::optional<double> episodes(QDate day) const
    {
        const SnapshotPtr diary = snapshot();
        return diary->days.episodes[diary->days.indexOf(day)];
    }
};

TEST_F(DailyTest, CellsBecomeTheValuesOfTheirDay)
{
    ASSERT_OK(import(write("t.csv", "date,episodes,caffeine_mg,sleep_h,alcohol_units\n"
                                    "2026-11-01,2,219,7.5,1.5\n")));
    const QDate day(2026, 11, 1);
    EXPECT_EQ(episodes(day), 2);
    EXPECT_EQ(value(factor_id::caffeine, day), 219);
    EXPECT_EQ(value(factor_id::sleep, day), 450);
    EXPECT_EQ(value(factor_id::alcohol, day), 12);
}

TEST_F(DailyTest, AnEmptyCellIsMissingAndNeverZero)
{
    ASSERT_OK(import(write("t.csv", "date,episodes,caffeine_mg\n2026-11-01,,95\n"
                                    "2026-11-02,0,\n2026-11-03,,\n2026-11-04,1,0\n")));
    EXPECT_EQ(episodes(QDate(2026, 11, 1)), std::nullopt);
    EXPECT_EQ(episodes(QDate(2026, 11, 2)), 0);
    EXPECT_EQ(value(factor_id::caffeine, QDate(2026, 11, 2)), std::nullopt);
    EXPECT_EQ(episodes(QDate(2026, 11, 3)), std::nullopt);
    EXPECT_EQ(value(factor_id::caffeine, QDate(2026, 11, 4)), 0);
    const SnapshotPtr diary = snapshot();
    EXPECT_FALSE(diary->days.episodesKnown[0]);
    EXPECT_TRUE(diary->days.episodesKnown[1]);
    EXPECT_FALSE(diary->days.touched[2]);
    EXPECT_TRUE(diary->days.closed[3]);
}

TEST_F(DailyTest, ANightWithoutSleepIsAValueAndComesBack)
{
    ASSERT_OK(import(write("t.csv", "date,sleep_h\n2026-11-01,0\n")));
    EXPECT_EQ(value(factor_id::sleep, QDate(2026, 11, 1)), 0);
    EXPECT_TRUE(store->rows()->marks.empty());
}

TEST_F(DailyTest, ASecondImportOfTheSameFileChangesNothing)
{
    const QString file = QStringLiteral(MYOLOG_TEST_DATA "/golden/S30b.csv");
    const Result<ImportEffect> first = import(file);
    ASSERT_OK(first);
    EXPECT_GT(first->added, 1000);
    const Rows before = *store->rows();
    now = now.addDays(30).toTimeZone(QTimeZone("America/New_York"));
    const Result<ImportEffect> second = import(file);
    ASSERT_OK(second);
    EXPECT_EQ(second->change.rows.size(), 0u);
    EXPECT_EQ(second->unchanged, first->added);
    EXPECT_EQ(store->rows()->entries, before.entries);
}

TEST_F(DailyTest, TheGoldenTableComesBackAsItWas)
{
    ASSERT_OK(import(QStringLiteral(MYOLOG_TEST_DATA "/golden/S30b.csv")));
    QFile golden(QStringLiteral(MYOLOG_TEST_DATA "/golden/S30b.csv"));
    ASSERT_TRUE(golden.open(QFile::ReadOnly));
    const auto table = [](const QByteArray& text) {
        std::map<QString, std::map<QString, QString>> days;
        const QStringList lines = QString::fromUtf8(text).trimmed().split(u'\n');
        const QStringList header = lines[0].split(u',');
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(u',');
            for (qsizetype i = 1; i < cells.size(); ++i)
                if (!cells[i].isEmpty())
                    days[cells[0]][header[i]] = cells[i];
        }
        return days;
    };
    const auto wanted = table(golden.readAll());
    const auto found = table(exported("daily"));
    ASSERT_GT(wanted.size(), 100u);
    for (const auto& [day, cells] : wanted) {
        ASSERT_TRUE(found.contains(day)) << day.toStdString();
        EXPECT_EQ(found.at(day).size(), cells.size()) << day.toStdString();
        for (const auto& [column, cell] : cells) {
            ASSERT_TRUE(found.at(day).contains(column)) << column.toStdString();
            EXPECT_NEAR(found.at(day).at(column).toDouble(), cell.toDouble(), 1e-9)
                << day.toStdString() << ' ' << column.toStdString();
        }
    }
}

TEST_F(DailyTest, ADeletedDayStaysDeletedWhenTheFileIsReadAgain)
{
    const QString file = write("t.csv", "date,caffeine_mg\n2026-11-01,95\n");
    ASSERT_OK(import(file));
    Entry entry = store->rows()->entries.at(0);
    now = now.addSecs(60);
    entry.deletedMs = now.toMSecsSinceEpoch();
    ASSERT_OK(add({entry}));
    const Result<ImportEffect> again = import(file);
    ASSERT_OK(again);
    EXPECT_EQ(again->deleted.size(), 1u);
    EXPECT_TRUE(store->rows()->entries.empty());
}

TEST_F(DailyTest, ACorrectedEntryIsNotOverwrittenByTheFile)
{
    const QString file = write("t.csv", "date,caffeine_mg\n2026-11-01,95\n");
    ASSERT_OK(import(file));
    Entry entry = store->rows()->entries.at(0);
    entry.value = 120;
    now = now.addSecs(60);
    ASSERT_OK(add({entry}));
    ASSERT_OK(import(write("t.csv", "date,caffeine_mg\n2026-11-01,80\n")));
    EXPECT_EQ(store->rows()->entries.at(0).value, 120);
}

TEST_F(DailyTest, ACorrectedTableReplacesWhatItBroughtBefore)
{
    const QDate day(2026, 11, 1);
    for (const char* cells : {"50,2", "60,3", "0,0", "70,1", "0,4"}) {
        const QByteArray text = QByteArray("date,caffeine_mg,episodes\n2026-11-01,") + cells + '\n';
        ASSERT_OK(import(write("t.csv", text)));
        const QList<QByteArray> wanted = QByteArray(cells).split(',');
        EXPECT_EQ(value(factor_id::caffeine, day), wanted[0].toDouble()) << cells;
        EXPECT_EQ(episodes(day), wanted[1].toDouble()) << cells;
        const Result<Rows> rows = store->rows();
        ASSERT_OK(rows);
        EXPECT_EQ(rows->entries.size(), wanted[0] == "0" ? 0u : 1u) << cells;
        EXPECT_EQ(rows->episodes.size(), wanted[1] == "0" ? 0u : 1u) << cells;
        now = now.addSecs(60);
        const Result<ImportEffect> again = import(write("t.csv", text));
        ASSERT_OK(again);
        EXPECT_TRUE(again->change.rows.empty()) << cells;
    }
}

TEST_F(DailyTest, AnotherTableLeavesWhatThisOneBrought)
{
    ASSERT_OK(import(write("t.csv", "date,caffeine_mg\n2026-11-01,50\n")));
    now = now.addSecs(60);
    const Result<ImportEffect> other =
        import(write("other.csv", "date,caffeine_mg\n2026-11-01,80\n"));
    ASSERT_OK(other);
    EXPECT_EQ(other->kept, 1);
    EXPECT_EQ(store->rows()->entries.at(0).value, 50);
}

TEST_F(DailyTest, ADayThatWasTypedAlreadyIsSaid)
{
    Entry coffee;
    coffee.when = momentOf(berlin("2026-11-01T08:00"));
    coffee.factor = QLatin1String(factor_id::caffeine);
    coffee.value = 90;
    ASSERT_OK(add({coffee}));
    const Result<ImportPlan> plan =
        read("t.csv", "date,caffeine_mg\n2026-11-01,95\n2026-11-02,95\n");
    ASSERT_OK(plan);
    ASSERT_EQ(plan->remarks.size(), 1);
    EXPECT_TRUE(plan->remarks[0].contains(u'1')) << plan->remarks[0].toStdString();
}

TEST_F(DailyTest, AnUnknownColumnIsLeftOutAndSaid)
{
    const Result<ImportPlan> plan = read("t.csv", "date,episodes,moon\n2026-11-01,1,full\n");
    ASSERT_OK(plan);
    ASSERT_EQ(plan->remarks.size(), 1);
    EXPECT_TRUE(plan->remarks[0].contains(QStringLiteral("moon")));
    EXPECT_EQ(plan->rows.size(), 2u);
}

struct Spelling {
    const char* name;
    QByteArray text;
};

void PrintTo(const Spelling& row, std::ostream* out)
{
    *out << row.name;
}

class DailySpellingTest : public DailyTest, public testing::WithParamInterface<Spelling> {};

TEST_P(DailySpellingTest, TheSameTableIsRead)
{
    ASSERT_OK(import(write("t.csv", GetParam().text)));
    EXPECT_EQ(episodes(QDate(2026, 11, 1)), 3);
    EXPECT_EQ(value(factor_id::sleep, QDate(2026, 11, 1)), 450);
}

QByteArray utf16(const char* text)
{
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encode(QString::fromUtf8(text));
}

INSTANTIATE_TEST_SUITE_P(
    Spellings, DailySpellingTest,
    testing::Values(
        Spelling{"comma", "date,episodes,sleep_h\n2026-11-01,3,7.5\n"},
        Spelling{"semicolon_and_decimal_comma", "date;episodes;sleep_h\n2026-11-01;3;7,5\n"},
        Spelling{"tab", "date\tepisodes\tsleep_h\n2026-11-01\t3\t7,5\n"},
        Spelling{"bom_and_crlf", "\xef\xbb\xbf"
                                 "date,episodes,sleep_h\r\n2026-11-01,3,7.5\r\n"},
        Spelling{"old_mac", "date,episodes,sleep_h\r2026-11-01,3,7.5\r"},
        Spelling{"quoted", "\"date\",\"episodes\",\"sleep_h\"\n\"2026-11-01\",\"3\",\"7.5\"\n"},
        Spelling{"no_last_line_end", "date,episodes,sleep_h\n2026-11-01,3,7.5"},
        Spelling{"blank_lines", "date,episodes,sleep_h\n\n2026-11-01,3,7.5\n\n\n"},
        Spelling{"other_order_and_capitals", "Sleep_h,Episodes,Date\n7.5,3,2026-11-01\n"},
        Spelling{"another_unit", "date,episodes,sleep_min\n2026-11-01,3,450\n"},
        Spelling{"german_date", "date;episodes;sleep_h\n1.11.2026;3;7,5\n"},
        Spelling{"separator_named", "sep=;\r\ndate;episodes;sleep_h\r\n2026-11-01;3;7,5\r\n"},
        Spelling{"separator_quoted", "\"sep=;\"\ndate;episodes;sleep_h\n2026-11-01;3;7,5\n"},
        Spelling{"empty_lines_first", "\n\r\n  \ndate,episodes,sleep_h\n2026-11-01,3,7.5\n"},
        Spelling{"twitches", "date,twitches,sleep_h\n2026-11-01,3,7.5\n"},
        Spelling{"count", "date,Count,sleep_h\n2026-11-01,3,7.5\n"},
        Spelling{"utf16", utf16("date,episodes,sleep_h\n2026-11-01,3,7.5\n")}),
    [](const auto& spelling) { return std::string(spelling.param.name); });

struct Fault {
    const char* name;
    QByteArray text;
    const char* words; ///< every one of them, separated by "|", stands in the message
};

void PrintTo(const Fault& row, std::ostream* out)
{
    *out << row.name;
}

class DailyFaultTest : public DailyTest, public testing::WithParamInterface<Fault> {};

TEST_P(DailyFaultTest, NothingIsImportedAndTheMessageSaysWhere)
{
    const Result<ImportEffect> effect = import(write("t.csv", GetParam().text));
    ASSERT_FALSE(effect.has_value());
    for (const QString& word : QString::fromUtf8(GetParam().words).split(u'|'))
        EXPECT_TRUE(effect.error().text.contains(word)) << effect.error().text.toStdString();
    EXPECT_TRUE(store->rows()->entries.empty());
    EXPECT_TRUE(store->rows()->marks.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Faults, DailyFaultTest,
    testing::Values(
        Fault{"no_date_column", "day,episodes\n2026-11-01,1\n", "“date” is missing"},
        Fault{"bad_date", "date,episodes\n2026-11-01,1\n2026-13-01,1\n",
              "Line 3|“date”|2026-13-01"},
        Fault{"empty_date", "date,episodes\n,1\n", "Line 2|“date”"},
        Fault{"date_twice", "date,caffeine_mg\n2026-11-01,1\n2026-11-02,1\n2026-11-01,1\n",
              "Line 4|line 2"},
        Fault{"future", "date,caffeine_mg\n2026-11-23,1\n", "Line 2|future"},
        Fault{"letters", "date,caffeine_mg\n2026-11-01,95\n2026-11-02,a lot\n",
              "Line 3|“caffeine_mg”|a lot"},
        Fault{"huge", "date,caffeine_mg\n2026-11-01,1e308\n", "Line 2|“caffeine_mg”|between 0 and"},
        Fault{"overflow", "date,caffeine_mg\n2026-11-01,1e999\n", "“1e999” is not a number"},
        Fault{"nan", "date,caffeine_mg\n2026-11-01,nan\n", "“nan” is not a number"},
        Fault{"negative", "date,caffeine_mg\n2026-11-01,-5\n",
              "Line 2|“caffeine_mg”|between 0 and"},
        Fault{"negative_twitches", "date,episodes\n2026-11-01,-1\n",
              "Line 2|“episodes”|0 to 10,000"},
        Fault{"half_a_twitch", "date,episodes\n2026-11-01,1.5\n", "Line 2|“episodes”|whole number"},
        Fault{"column_twice", "date,episodes,episodes\n2026-11-01,1,2\n", "“episodes”|twice"},
        Fault{"too_many_cells", "date,episodes\n2026-11-01,1,7\n", "Line 2|more cells"},
        Fault{"open_quote", "date,episodes\n2026-11-01,\"1\n", "Line 2|never closed"},
        Fault{"thousands", "date;hydration_ml;sleep_h\n2026-11-01;1.148;7,5\n",
              "Line 2|“hydration_ml”|two ways"},
        Fault{"both_signs", "date;hydration_ml;sleep_h\n2026-11-01;1148.5;7,5\n",
              "Line 2|“sleep_h”|two ways"},
        Fault{"one_and_a_half_thousand", "date;caffeine_mg\n2026-11-01;1.500\n",
              "Line 2|“caffeine_mg”|two ways"},
        Fault{"date_and_more", "date,episodes\n2026-11-01 and more,1\n", "Line 2|“date”"},
        Fault{"before_the_first_year", "date,episodes\n0001-01-01,1\n", "Line 2|too long ago"},
        Fault{"a_line_after_empty_ones", "\n\nsep=;\ndate;caffeine_mg\n2026-11-01;x\n", "Line 5"},
        Fault{"one_factor_in_two_units", "date,sleep_h,sleep_min\n2026-11-01,7,420\n",
              "“sleep_min”|twice"},
        Fault{"latin1",
              "date,note\n2026-11-01,m\xfc"
              "de\n",
              "UTF-8"}),
    [](const auto& fault) { return std::string(fault.param.name); });

class DailyColumnTest : public DailyTest, public testing::WithParamInterface<size_t> {};

TEST_P(DailyColumnTest, EveryFactorIsReadFromItsColumnAndWrittenToIt)
{
    const Factor factor = fromBuiltIn(builtInFactors()[GetParam()]);
    const double shown = factor.isScale() ? 7 : 4.5;
    const QByteArray text =
        "date," + factor.column().toUtf8() + "\n2026-11-01," + QByteArray::number(shown) + "\n";
    ASSERT_OK(import(write("t.csv", text)));
    const std::optional<double> kept = value(builtInFactors()[GetParam()].id, QDate(2026, 11, 1));
    ASSERT_TRUE(kept);
    EXPECT_DOUBLE_EQ(factor.toUnit(*kept), shown);
    EXPECT_FALSE(snapshot()->catalogue.factor(factor.id)->hidden) << "its column switches it on";
    EXPECT_TRUE(exported("daily").contains(factor.column().toUtf8()));
}

INSTANTIATE_TEST_SUITE_P(EveryFactor, DailyColumnTest,
                         testing::Range<size_t>(0, builtInFactors().size()), [](const auto& row) {
                             return std::string(builtInFactors()[row.param].id);
                         });

} // namespace

} // namespace myolog::test
