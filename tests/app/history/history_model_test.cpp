// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_model.h"
#include "tests/support/page_test.h"
#include "tests/support/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace myolog::test {

class HistoryModelTest : public PageTest {
protected:
    void load()
    {
        const SnapshotPtr diary = context->snapshot();
        model.setRows(std::shared_ptr<const Rows>(diary, &diary->rows),
                      RowTeller(std::shared_ptr<const Catalogue>(diary, &diary->catalogue), 4),
                      eventKinds);
    }
    QString cell(int row, int column)
    {
        return model.data(model.index(row, column), Qt::DisplayRole).toString();
    }
    /// One row of every kind, on 20 November; typed but for the last.
    void putEveryKind()
    {
        Note note{.when = momentOf(berlin("2026-11-20T12:00")), .text = QStringLiteral("Windy")};
        note.origin = QStringLiteral("other.json");
        put({episodeAt("2026-11-20T08:00"), entryAt("2026-11-20T09:00", factor_id::caffeine, 95),
             closedOn(QDate(2026, 11, 20)),
             MedicineChange{.day = QDate(2026, 11, 20), .name = QStringLiteral("Lithium")},
             LabValue{.day = QDate(2026, 11, 20),
                      .analyte = QStringLiteral("Magnesium"),
                      .value = 0.8,
                      .unit = QStringLiteral("mmol/l")},
             note});
    }

    HistoryModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(HistoryModelTest, ListsEveryKindOfEvent)
{
    putEveryKind();
    load();
    ASSERT_EQ(model.rowCount(), int(eventKinds));
    for (RowKind kind = 0; kind < eventKinds; ++kind) {
        model.setFilter({.kind = kind});
        ASSERT_EQ(model.rowCount(), 1) << rowKindName(kind).toStdString();
        EXPECT_EQ(model.rowAt(0).index(), kind);
        EXPECT_FALSE(cell(0, HistoryModel::What).isEmpty());
        EXPECT_TRUE(cell(0, HistoryModel::When).contains(QStringLiteral("2026")));
    }
}

TEST_F(HistoryModelTest, TheNewestRowStandsOnTop)
{
    put({entryAt("2026-11-20T09:00", factor_id::caffeine, 95), episodeAt("2026-11-21T08:00"),
         episodeAt("2026-11-19T08:00")});
    load();
    EXPECT_TRUE(std::get<Episode>(model.rowAt(0)).start.local().date() == QDate(2026, 11, 21));
    EXPECT_TRUE(std::holds_alternative<Entry>(model.rowAt(1)));
}

TEST_F(HistoryModelTest, EveryWordOfASearchMustBeFoundInAnyColumn)
{
    putEveryKind();
    load();
    model.setFilter({.words = QStringLiteral("WIND")});
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({.words = QStringLiteral("caffeine 95")});
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({.words = QStringLiteral("other.json")});
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({.words = QStringLiteral("caffeine windy")});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(HistoryModelTest, ADayOfTheListRunsFromTheBoundaryHour)
{
    put({episodeAt("2026-11-21T02:00"), episodeAt("2026-11-21T05:00")});
    load();
    model.setFilter({.period = {QDate(2026, 11, 20), QDate(2026, 11, 20)}});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(std::get<Episode>(model.rowAt(0)).start.local().time(), QTime(2, 0));
}

TEST_F(HistoryModelTest, SleepIsListedOnTheDayOfWaking)
{
    put({entryAt("2026-11-21T02:00", factor_id::sleep, 300)});
    load();
    model.setFilter({.period = {QDate(2026, 11, 21), QDate(2026, 11, 21)}});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(HistoryModelTest, RowsOfOneFileAreToldFromTypedOnes)
{
    putEveryKind();
    load();
    EXPECT_EQ(model.origins(), QStringList{QStringLiteral("other.json")});
    model.setFilter({.origin = QStringLiteral("other.json")});
    EXPECT_EQ(model.rowCount(), 1);
    model.setFilter({.origin = QString()});
    EXPECT_EQ(model.rowCount(), int(eventKinds) - 1);
}

TEST_F(HistoryModelTest, MarkupInANoteIsShownAsItWasTyped)
{
    put({Note{.when = momentOf(berlin("2026-11-20T12:00")), .text = QStringLiteral("<b>x</b>")}});
    load();
    EXPECT_EQ(cell(0, HistoryModel::Details), QStringLiteral("<b>x</b>"));
    EXPECT_FALSE(model.data(model.index(0, HistoryModel::Details), Qt::ToolTipRole)
                     .toString()
                     .contains(QStringLiteral("<b>")));
}

TEST_F(HistoryModelTest, AnotherWordDuringALongSearchBeginsAnew)
{
    Rows rows;
    for (int i = 0; i < 20'000; ++i)
        rows.entries.push_back(
            entryAt("2016-11-21T12:00", i % 2 ? factor_id::caffeine : factor_id::sleep, 5));
    model.setRows(std::make_shared<const Rows>(std::move(rows)),
                  RowTeller(std::make_shared<const Catalogue>(), 4), eventKinds);
    QSignalSpy steps(&model, &HistoryModel::searched);
    model.setFilter({.words = QStringLiteral("caff")});
    ASSERT_TRUE(steps.wait());
    model.setFilter({.words = QStringLiteral("sleep")});
    while (model.isSearching())
        ASSERT_TRUE(steps.wait());
    ASSERT_EQ(model.rowCount(), 10'000);
    for (int row = 0; row < model.rowCount(); ++row)
        ASSERT_EQ(std::get<Entry>(model.rowAt(row)).factor, QLatin1String(factor_id::sleep));
}

TEST_F(HistoryModelTest, AHundredThousandRowsAreFilteredAndShownWithoutAStop)
{
    Rows rows;
    for (int i = 0; i < 100'000; ++i) {
        Entry entry = entryAt("2016-11-21T12:00", factor_id::caffeine, i % 300);
        entry.when.utcMs += qint64(i) * 3'000'000;
        rows.entries.push_back(entry);
    }
    const auto shared = std::make_shared<const Rows>(std::move(rows));
    model.setRows(shared, RowTeller(std::make_shared<const Catalogue>(), 4), eventKinds);
    for (int row = 0; row < 100'000; row += 2'000)
        EXPECT_FALSE(cell(row, HistoryModel::What).isEmpty());
    QSignalSpy steps(&model, &HistoryModel::searched);
    model.setFilter({.words = QStringLiteral("caff")});
    EXPECT_TRUE(model.isSearching());
    EXPECT_GT(model.rowCount(), 0) << "the newest are there at once";
    EXPECT_LT(model.rowCount(), 10'000) << "but whoever types does not wait for the rest";
    while (model.isSearching())
        ASSERT_TRUE(steps.wait());
    EXPECT_EQ(model.rowCount(), 100'000);
    // The texts are kept: another letter needs no steps.
    model.setFilter({.words = QStringLiteral("caffe")});
    EXPECT_FALSE(model.isSearching());
    EXPECT_EQ(model.rowCount(), 100'000);
}

} // namespace myolog::test
