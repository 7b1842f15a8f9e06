// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/field.h"
#include "core/exchange/diary_rows.h"
#include "tests/support/exchange_file.h"

#include <QDir>
#include <QFileInfo>
#include <QStringEncoder>
#include <sys/stat.h>

namespace myolog::test {

namespace {

using FileTest = ExchangeTest;

TEST_F(FileTest, WhatIsNoFileToReadIsSaid)
{
    const SnapshotPtr diary = snapshot();
    EXPECT_FAILS(readFile(folder.filePath(QStringLiteral("none.csv")), *diary), "There is no file");
    EXPECT_FAILS(readFile(folder.path(), *diary), "folder");
    EXPECT_FAILS(read("empty.csv", ""), "is empty");
    EXPECT_FAILS(read("blank.csv", " \n\n "), "is empty");
}

TEST_F(FileTest, WhatIsNoDiaryIsRefused)
{
    EXPECT_FAILS(read("noise.csv", QByteArray("date,\0\1\2\3\4garbage", 18)), "cannot read");
    EXPECT_FAILS(read("prose.txt", "Once upon a time\nthere was a lip.\n"), "cannot read");
    EXPECT_FAILS(readFile(path(), *snapshot()), "cannot read");
    EXPECT_FAILS(read("other.json", R"({"name": "x"})"), "no diary that Myolog exported");
    EXPECT_FAILS(read("list.json", "[1, 2]"), "no diary that Myolog exported");
}

TEST_F(FileTest, ANewerExportIsRefused)
{
    EXPECT_FAILS(read("new.json", R"({"format": "myolog-diary/2", "entry": []})"), "newer Myolog");
}

TEST_F(FileTest, BrokenJsonNamesItsLine)
{
    EXPECT_FAILS(read("bad.json", "{\"format\": \"myolog-diary/1\",\n\n\"entry\": [}"), "Line 3");
}

TEST_F(FileTest, AFaultInARowIsNamedByItsPlace)
{
    const QByteArray head = R"({"format": "myolog-diary/1", "entry": [)";
    const QByteArray good =
        R"({"id": "3f0c1f3e-52b1-4a57-9d2c-0d5a0a1d4f11", "utc_ms": 1763000000000,
        "offset_min": 60, "factor": "caffeine", "value": 90})";
    EXPECT_OK(read("a.json", head + good + "]}"));
    const auto with = [&](const char* from, const char* to) {
        return head + good + "," + QByteArray(good).replace(from, to) + "]}";
    };
    EXPECT_FAILS(read("a.json", with("\"value\": 90", "\"value\": 1e308")), "Number 2");
    EXPECT_FAILS(read("a.json", with("\"value\": 90", "\"value\": \"much\"")), "much");
    EXPECT_FAILS(read("a.json", with("\"value\": 90", "\"value\": [1]")), "value");
    EXPECT_FAILS(read("a.json", with("\"value\": 90", "\"note\": \"\"")), "“value” is missing");
    EXPECT_FAILS(read("a.json", with("caffeine", "moonlight")), "moonlight");
    EXPECT_FAILS(read("a.json", with("1763000000000", "4000000000000")), "future");
    EXPECT_FAILS(read("a.json", with("3f0c1f3e", "not an id")), "id");
    EXPECT_FAILS(read("a.json", head + "7]}"), "Number 1");
}

TEST_F(FileTest, APipeIsNotWaitedFor)
{
    const QString pipe = folder.filePath(QStringLiteral("pipe.csv"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_FAILS(readFile(pipe, *snapshot()), "pipe");
}

TEST_F(FileTest, AnEndlessFileIsRefusedBeforeItIsRead)
{
    QFile huge(write("huge.csv", "date,episodes\n"));
    ASSERT_TRUE(huge.resize(2'000'000'000));
    EXPECT_FAILS(readFile(huge.fileName(), *snapshot()), "too large");
}

struct LooseType {
    const char* name;
    const char* kind; ///< and what stands in its place
    const char* words;
};

void PrintTo(const LooseType& row, std::ostream* out)
{
    *out << row.name;
}

class LooseTypeTest : public ExchangeTest, public testing::WithParamInterface<LooseType> {};

TEST_P(LooseTypeTest, IsRefusedAndNamed)
{
    const Result<ImportPlan> plan =
        read("a.json", QByteArray(R"({"format": "myolog-diary/1", )") + GetParam().kind + "}");
    ASSERT_FALSE(plan.has_value());
    for (const QString& word : QString::fromUtf8(GetParam().words).split(u'|'))
        EXPECT_TRUE(plan.error().text.contains(word)) << plan.error().text.toStdString();
}

#define ENTRY(offset, value)                                                                       \
    R"("entry": [{"id": "3f0c1f3e-52b1-4a57-9d2c-0d5a0a1d4f11", "utc_ms": 1763000000000, )"        \
    R"("offset_min": )" offset R"(, "factor": "caffeine", "value": )" value "}]"

INSTANTIATE_TEST_SUITE_P(
    Types, LooseTypeTest,
    testing::Values(LooseType{"object_for_a_list", R"("entry": {"id": "a"})", "“entry”|list"},
                    LooseType{"text_for_a_list", R"("note": "none")", "“note”|list"},
                    LooseType{"true_for_a_number", ENTRY("60", "true"), "Number 1|“value”"},
                    LooseType{"text_for_a_number", ENTRY("60", "\"90\""), "Number 1|“value”"},
                    LooseType{"half_for_a_whole_one", ENTRY("1.5", "90"), "“offset_min”|1.5"},
                    LooseType{"too_large", ENTRY("1e20", "90"), "“offset_min”"},
                    LooseType{"too_large_for_the_field", ENTRY("4294967356", "90"), "“offset_min”"},
                    LooseType{"number_for_a_word",
                              R"("day_mark": [{"id": "3f0c1f3e-52b1-4a57-9d2c-0d5a0a1d4f11",
                                 "day": 20261101, "mark": "closed"}])",
                              "“day”"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST_F(FileTest, OfTwoRowsWithOneIdTheNewerIsKept)
{
    const auto row = [](int updated, int value) {
        return QByteArray(R"({"id": "3f0c1f3e-52b1-4a57-9d2c-0d5a0a1d4f11", "utc_ms":
        1763000000000, "offset_min": 60, "factor": "caffeine", "value": )") +
               QByteArray::number(value) + ", \"updated\": " + QByteArray::number(updated) + '}';
    };
    const Result<ImportPlan> plan =
        read("a.json", R"({"format": "myolog-diary/1", "entry": [)" + row(5, 50) + ',' +
                           row(9, 90) + ',' + row(7, 70) + "]}");
    ASSERT_OK(plan);
    ASSERT_EQ(plan->rows.size(), 1u);
    EXPECT_EQ(std::get<Entry>(plan->rows[0]).value, 90);
}

TEST_F(FileTest, JsonInUtf16IsRead)
{
    QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray text = encode(QString::fromUtf8(exported("json")));
    EXPECT_OK(read("wide.json", text));
}

TEST_F(FileTest, ARowWithoutOriginTakesTheNameOfItsFile)
{
    const Result<ImportPlan> plan = read("mine.json", R"({"format": "myolog-diary/1", "note": [
        {"id": "3f0c1f3e-52b1-4a57-9d2c-0d5a0a1d4f11", "utc_ms": 1763000000000,
         "offset_min": 60, "text": "x"}], "mood": []})");
    ASSERT_OK(plan);
    EXPECT_EQ(recordOf(plan->rows.at(0)).origin, QStringLiteral("mine.json"));
    ASSERT_EQ(plan->remarks.size(), 1);
    EXPECT_TRUE(plan->remarks[0].contains(QStringLiteral("mood")));
}

TEST_F(FileTest, AFaultInACsvRowIsNamedByItsLine)
{
    const QByteArray head = "record,id,utc_ms,offset_min,factor,value\n";
    const QByteArray good = "entry,3f0c1f3e-52b1-4a57-9d2c-0d5a0a1d4f11,1763000000000,60,caffeine,";
    EXPECT_OK(read("a.csv", head + good + "90\n"));
    EXPECT_FAILS(read("a.csv", head + good + "90\n" + good + "much\n"), "Line 3");
    EXPECT_FAILS(read("a.csv", head + good + "90\n" + good + "1e308\n"), "Line 3");
    EXPECT_FAILS(read("a.csv", head + good + "\n"), "Line 2");
    EXPECT_FAILS(read("a.csv", head + "moon,1,,,,\n"), "moon");
    EXPECT_FAILS(read("a.csv", "record,id\nentry,x\n"), "Line 2");
}

TEST_F(FileTest, AnotherBoundaryHourIsSaid)
{
    Note note;
    note.when = momentOf(now);
    note.text = QStringLiteral("a diary that is not empty");
    ASSERT_OK(add({note}));
    const Result<ImportPlan> plan =
        read("a.json", R"({"format": "myolog-diary/1", "boundary_hour": 6})");
    ASSERT_OK(plan);
    EXPECT_EQ(plan->remarks.size(), 1);
}

class WriteFileTest : public ExchangeTest, public testing::WithParamInterface<size_t> {
protected:
    const Format& format = formatTable()[GetParam()];
};

TEST_P(WriteFileTest, TheFileIsForItsOwnerOnlyAndIsReadAgain)
{
    Entry entry;
    entry.when = momentOf(now.addSecs(-60));
    entry.factor = QLatin1String(builtInFactors()[0].id);
    entry.value = 90;
    ASSERT_OK(add({entry}));
    const QString place = folder.filePath(QStringLiteral("out"));
    ASSERT_OK(writeFile(place, format, *snapshot()));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFileInfo(place).permissions() & ~owner, QFile::Permissions());
    const Result<ImportPlan> plan = readFile(place, *snapshot());
    ASSERT_OK(plan);
    EXPECT_EQ(plan->format, QLatin1String(format.id));
    EXPECT_FALSE(plan->rows.empty());
}

TEST_P(WriteFileTest, AFolderThatIsNotThereIsSaid)
{
    EXPECT_FAILS(writeFile(folder.filePath(QStringLiteral("no/such/out")), format, *snapshot()),
                 "could not be written");
}

TEST_P(WriteFileTest, WhoCancelsGetsNoFile)
{
    std::stop_source cancelled;
    cancelled.request_stop();
    const QString place = folder.filePath(QStringLiteral("out"));
    ASSERT_OK(writeFile(place, format, *snapshot(), cancelled.get_token()));
    EXPECT_FALSE(QFile::exists(place));
}

TEST_P(WriteFileTest, AFullDiskIsSaid)
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QFile::WriteOnly | QFile::Unbuffered))
        GTEST_SKIP() << "no /dev/full here";
    EXPECT_FAILS(format.write(full, *snapshot()), "could not be written");
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, WriteFileTest,
                         testing::Range<size_t>(0, formatTable().size()),
                         [](const auto& row) { return std::string(formatTable()[row.param].id); });

template <typename T>
bool needs(const char* name)
{
    const auto field = std::ranges::find_if(
        fields<T>(), [&](const Field<T>& f) { return qstrcmp(f.name, name) == 0; });
    return field->isEssential();
}

TEST(FieldNamesTest, EveryNameIsOneThatAMomentOrAFactorCannotBeReadWithout)
{
    for (const char* name : {"id", "utc_ms", "offset_min", "factor", "value"})
        EXPECT_TRUE(needs<Entry>(name)) << name;
    for (const char* name : {"note", "origin", "updated", "deleted", "created", "zone"})
        EXPECT_FALSE(needs<Entry>(name)) << name;
    EXPECT_TRUE(needs<DayMark>("day"));
    EXPECT_FALSE(needs<Episode>("side"));
}

} // namespace

} // namespace myolog::test
