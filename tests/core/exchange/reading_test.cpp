// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who calls off a reading has it end soon: hardly anything of the file is looked at after that.
#include "core/exchange/reading.h"

#include "core/exchange/csv.h"
#include "core/exchange/diary_rows.h"
#include "tests/support/exchange_file.h"
#include "tests/support/random_rows.h"

namespace myolog::test {

namespace {

/// Is called off when so many bytes have been read of it, and counts on.
class WatchedFile : public QIODevice {
public:
    WatchedFile(QByteArray bytes, qint64 stopAt) : m_bytes(std::move(bytes)), m_stopAt(stopAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    std::stop_token stop() const { return m_stop.get_token(); }
    qint64 given() const { return m_given; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_given; }

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 size = std::min(most, m_bytes.size() - m_given);
        memcpy(to, m_bytes.constData() + m_given, size_t(size));
        m_given += size;
        if (m_given >= m_stopAt)
            m_stop.request_stop();
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_stopAt;
    qint64 m_given = 0;
    std::stop_source m_stop;
};

TEST(ReadingTest, ReadsEveryByteWhenNobodyStopsIt)
{
    for (const qsizetype size : {0, 1, 1 << 20, 3'000'001}) {
        QByteArray bytes(size, 'x');
        if (size > 0)
            bytes.back() = 'y';
        WatchedFile file(bytes, size + 1);
        EXPECT_TRUE(readBytes(file, {}) == bytes) << size;
    }
}

TEST(ReadingTest, AStopIsSeenWithinOnePiece)
{
    constexpr qsizetype size = 50'000'000;
    WatchedFile file(QByteArray(size, 'x'), 5'000'000);
    EXPECT_FAILS(readBytes(file, file.stop()), "cancelled");
    EXPECT_LT(file.given(), 5'000'000 + (2 << 20));
}

TEST(ReadingTest, ATableGivesNoLineAfterTheStop)
{
    const QString text = QStringLiteral("a,b\n").repeated(100'000);
    std::stop_source stop;
    CsvReader reader(text, startOfTable(text), stop.get_token());
    QStringList cells;
    int lines = 0;
    while (reader.next(cells))
        if (++lines == 3)
            stop.request_stop();
    EXPECT_EQ(lines, 3);
}

class CalledOffTest : public ExchangeTest, public testing::WithParamInterface<size_t> {
protected:
    static const Format& format() { return formatTable()[GetParam()]; }
    /// A file in which the last row of all cannot be taken in, so that who reads it all says so.
    QByteArray faultyFile() const
    {
        const QByteArray id = format().id;
        if (id == "daily")
            return "date,caffeine_mg\n2026-01-01,1e300\n";
        if (id == "csv")
            return "record,id,utc_ms,offset_min,text\nnote,no id,1763000000000,60,x\n";
        return R"({"format": "myolog-diary/1", "note": [7]})";
    }
    Result<ImportPlan> readStopping(const QByteArray& bytes, qint64 stopAt)
    {
        WatchedFile file(bytes, stopAt);
        const SnapshotPtr diary = snapshot();
        return format().read(file, {.snapshot = *diary, .stop = file.stop()});
    }
};

TEST_P(CalledOffTest, NotARowIsReadWhenTheStopComesWithTheLastByte)
{
    const QByteArray bytes = faultyFile();
    const Result<ImportPlan> whole = readStopping(bytes, bytes.size() + 1);
    ASSERT_FALSE(whole.has_value());
    EXPECT_FALSE(whole.error().text.contains(QStringLiteral("cancelled")));
    EXPECT_FAILS(readStopping(bytes, bytes.size()), "cancelled");
}

TEST_P(CalledOffTest, OfALargeFileHardlyMoreIsReadThanBeforeTheStop)
{
    const QByteArray bytes = faultyFile() + QByteArray(20'000'000, ' ');
    WatchedFile file(bytes, 1);
    const SnapshotPtr diary = snapshot();
    EXPECT_FAILS(format().read(file, {.snapshot = *diary, .stop = file.stop()}), "cancelled");
    EXPECT_LT(file.given(), 2 << 20);
}

TEST_P(CalledOffTest, AFileIsNotEvenBegun)
{
    const QString place = write("large", faultyFile());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FAILS(readFile(place, *snapshot(), stop.get_token()), "cancelled");
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, CalledOffTest,
                         testing::Range<size_t>(0, formatTable().size()),
                         [](const auto& row) { return std::string(formatTable()[row.param].id); });

TEST_F(ExchangeTest, RowsAreNotCheckedAfterTheStop)
{
    std::vector<PlacedRow> rows;
    RandomRows random(3, now);
    for (int i = 0; i < 1000; ++i)
        rows.push_back({random.note(), i});
    std::get<Note>(rows[500].row).id = QUuid();
    std::stop_source stop;
    const SnapshotPtr diary = snapshot();
    const ImportContext context{.snapshot = *diary, .stop = stop.get_token()};
    const auto place = [](const PlacedRow& row) { return QString::number(row.place); };
    ImportPlan plan;
    EXPECT_FAILS(takeRows(rows, context, place, plan), "500");
    stop.request_stop();
    EXPECT_FAILS(takeRows(rows, context, place, plan), "cancelled");
}

} // namespace

} // namespace myolog::test
