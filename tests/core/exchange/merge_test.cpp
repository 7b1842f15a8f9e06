// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_ids.h"
#include "tests/support/exchange_file.h"

namespace myolog::test {

namespace {

class MergeTest : public ExchangeTest {
protected:
    void SetUp() override
    {
        ExchangeTest::SetUp();
        Entry entry;
        entry.when = momentOf(now.addSecs(-3600));
        entry.factor = QLatin1String(factor_id::caffeine);
        entry.value = 90;
        ASSERT_OK(add({entry}));
        for (const char* format : {"json", "csv"})
            write(format, exported(format));
        now = now.addSecs(60);
    }
    void deleteAll()
    {
        Rows rows = *store->rows();
        rows.entries[0].deletedMs = now.toMSecsSinceEpoch();
        ASSERT_OK(add({rows.entries[0]}));
        now = now.addSecs(60);
    }
    Result<ImportEffect> effect(const char* file)
    {
        const Result<ImportPlan> plan = readFile(folder.filePath(QLatin1String(file)), *snapshot());
        if (!plan)
            return std::unexpected(plan.error());
        return effectOf(*plan, *store->rows(), *store->bin(), now);
    }
};

TEST_F(MergeTest, WhatWasDeletedHereIsToldApartFromWhatIsHere)
{
    EXPECT_EQ(effect("json")->unchanged, 1);
    deleteAll();
    const Result<ImportEffect> deleted = effect("json");
    ASSERT_OK(deleted);
    EXPECT_EQ(deleted->deleted.size(), 1u);
    EXPECT_EQ(deleted->kept + deleted->unchanged + deleted->added + deleted->replaced, 0);
    EXPECT_TRUE(deleted->change.rows.empty());
}

TEST_F(MergeTest, DeletedRowsComeBackWhenAskedForAndStay)
{
    deleteAll();
    const Rows bin = *store->bin();
    Result<ImportEffect> back = effect("csv");
    ASSERT_OK(back);
    restoreDeleted(*back, now);
    EXPECT_TRUE(back->deleted.empty());
    ASSERT_OK(store->apply(back->change, Stamps::Keep));
    ASSERT_EQ(store->rows()->entries.size(), 1u);
    EXPECT_EQ(store->rows()->entries[0].value, 90);
    EXPECT_TRUE(store->bin()->entries.empty());
    // A copy of the diary in which it is deleted still does not delete it again.
    EXPECT_GT(store->rows()->entries[0].updatedMs, bin.entries[0].updatedMs);
}

TEST_F(MergeTest, AnEmptyDiaryTakesOverWhenADayBegins)
{
    Snapshot early = *snapshot();
    early.boundaryHour = 6;
    for (const char* format : {"json", "csv"}) {
        QBuffer buffer;
        buffer.open(QBuffer::WriteOnly);
        ASSERT_OK(findFormat(QLatin1String(format))->write(buffer, early));
        const Result<ImportPlan> here = read("early", buffer.data());
        ASSERT_OK(here);
        EXPECT_FALSE(here->boundaryHour) << format;
        EXPECT_EQ(here->remarks.size(), 1) << format;
        const QString file = write("early", buffer.data());
        const SnapshotPtr empty = makeSnapshot({}, now, {});
        const Result<ImportPlan> plan = readFile(file, *empty);
        ASSERT_OK(plan);
        EXPECT_EQ(plan->boundaryHour, 6) << format;
        EXPECT_TRUE(plan->remarks.isEmpty()) << format;
        EXPECT_EQ(plan->rows.size(), 1u) << format;
    }
}

} // namespace

} // namespace myolog::test
