// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/removal.h"

#include "tests/support/exchange_file.h"

namespace myolog::test {

namespace {

class RemovalTest : public ExchangeTest {
protected:
    void SetUp() override
    {
        ExchangeTest::SetUp();
        zinc.factor.id = QStringLiteral("own_zinc");
        zinc.factor.name = QStringLiteral("Zinc");
        zinc.factor.unit = findUnit(QStringLiteral("mg"));
        DayMark none;
        none.day = QDate(2026, 11, 20);
        none.mark = Mark::None;
        none.subject = zinc.factor.id;
        FactorPreference preference;
        preference.change.factor = zinc.factor.id;
        preference.change.hidden = true;
        Watch watch;
        watch.factor = zinc.factor.id;
        watch.since = none.day;
        ASSERT_OK(add({zinc, none, preference, watch}));
    }
    Result<Change> remove() { return removal(*snapshot(), zinc.factor.id); }

    OwnFactor zinc;
};

TEST_F(RemovalTest, NothingIsLeftThatSpeaksOfTheFactor)
{
    const Result<Change> change = remove();
    ASSERT_OK(change);
    const Result<Change> undo = store->apply(*change);
    ASSERT_OK(undo);
    EXPECT_OK(store->check());
    const QString file = write("export", exported("json"));
    const Rows after = *store->rows();
    EXPECT_TRUE(after.marks.empty() && after.preferences.empty() && after.watches.empty());
    ASSERT_OK(store->apply(*undo));
    EXPECT_EQ(store->rows()->marks.size(), 1u);
    EXPECT_OK(store->check());
    startAnotherDiary();
    EXPECT_OK(import(file));
}

TEST_F(RemovalTest, WhileEntriesSpeakOfItItStays)
{
    Entry entry;
    entry.when = momentOf(now);
    entry.factor = zinc.factor.id;
    ASSERT_OK(add({entry}));
    EXPECT_FAILS(remove(), "1 entry");
}

TEST_F(RemovalTest, WhileADrinkCarriesItItStays)
{
    OwnIntake tonic;
    tonic.intake.id = QStringLiteral("own_tonic");
    tonic.intake.name = QStringLiteral("Tonic");
    tonic.intake.portions = {{zinc.factor.id, 5}};
    ASSERT_OK(add({tonic}));
    EXPECT_FAILS(remove(), "Tonic");
}

} // namespace

} // namespace myolog::test
