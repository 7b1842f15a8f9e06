// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/validate.h"

#include "core/factors/factor_ids.h"
#include "tests/support/random_rows.h"
#include "tests/support/test_diary.h"

#include <cmath>
#include <limits>

namespace myolog::test {

namespace {

class ValidateTest : public testing::Test {
protected:
    Result<void> check(const Row& row) { return validate(row, {catalogue, now}); }

    Entry caffeine(double value)
    {
        Entry entry;
        entry.when = momentOf(now);
        entry.factor = QLatin1String(factor_id::caffeine);
        entry.value = value;
        return entry;
    }

    const Catalogue catalogue;
    const QDateTime now = berlin("2026-11-22T20:00");
};

TEST_F(ValidateTest, EverythingAPersonCanMeanIsAccepted)
{
    RandomRows random(5, now);
    for (int i = 0; i < 200; ++i)
        for (const Row& row : random.oneOfEach())
            EXPECT_OK(check(row));
}

TEST_F(ValidateTest, CleaningLeavesCleanRowsAsTheyAre)
{
    RandomRows random(6, now);
    for (int i = 0; i < 100; ++i)
        for (const Row& row : random.oneOfEach())
            EXPECT_TRUE(cleaned(row) == row);
}

TEST_F(ValidateTest, RefusesAmountsNoOneCanHave)
{
    for (const double value : {1e308, -1.0, 5000.1})
        EXPECT_FAILS(check(caffeine(value)), "must lie between 0 and");
    for (const double value : {std::nan(""), std::numeric_limits<double>::infinity()})
        EXPECT_FAILS(check(caffeine(value)), "not a usable value");
    EXPECT_OK(check(caffeine(0)));
    EXPECT_OK(check(caffeine(5000)));
}

TEST_F(ValidateTest, RefusesTheFutureButNotAClockThatIsAMinuteFast)
{
    Entry entry = caffeine(90);
    entry.when = momentOf(now.addSecs(60));
    EXPECT_OK(check(entry));
    entry.when = momentOf(now.addSecs(600));
    EXPECT_FAILS(check(entry), "in the future");
    DayMark mark;
    mark.day = now.date().addDays(3);
    EXPECT_FAILS(check(mark), "in the future");
    Episode episode;
    episode.start = momentOf(berlin("1700-01-01T00:00"));
    EXPECT_FAILS(check(episode), "too long ago");
}

TEST_F(ValidateTest, RefusesWhatNoTableKnows)
{
    Episode episode;
    episode.start = momentOf(now);
    episode.site = QStringLiteral("<b>tail</b>");
    EXPECT_FAILS(check(episode), "<b>tail</b>");
    episode.site.clear();
    episode.side = QStringLiteral("inside");
    EXPECT_FAILS(check(episode), "inside");
    episode.side.clear();
    episode.answers.insert(QStringLiteral("mood"), Answer::Yes);
    EXPECT_FAILS(check(episode), "mood");
    Entry entry = caffeine(1);
    entry.factor = QStringLiteral("'; DROP TABLE entry; --");
    EXPECT_FAILS(check(entry), "not known");
}

TEST_F(ValidateTest, AnOwnFactorCannotTakeThePlaceOfABuiltInOne)
{
    OwnFactor own = RandomRows(8, now).ownFactor();
    EXPECT_OK(check(own));
    own.factor.id = QLatin1String(factor_id::caffeine);
    EXPECT_FAILS(check(own), "tracked already");
}

TEST_F(ValidateTest, AnOwnFactorWithoutUnitIsRefusedAndNotFollowed)
{
    OwnFactor own = RandomRows(9, now).ownFactor();
    own.factor.unit = nullptr;
    EXPECT_FALSE(check(own).has_value());
    own.deletedMs = 1;
    EXPECT_FALSE(check(own).has_value());
}

TEST_F(ValidateTest, KeepsALongNoteAndRefusesAnEndlessOne)
{
    Entry entry = caffeine(90);
    entry.note = QString(100'000, u'x');
    EXPECT_OK(check(entry));
    entry.note = QString(1'000'001, u'x');
    EXPECT_FAILS(check(entry), "too long");
}

TEST_F(ValidateTest, ADeletedRowMayBeAnythingThatCanBeReadAgain)
{
    Entry entry = caffeine(90);
    entry.factor = QStringLiteral("a factor that is gone");
    entry.deletedMs = 1;
    EXPECT_OK(check(entry));
    entry.value = std::numeric_limits<double>::infinity();
    EXPECT_FALSE(check(entry).has_value()) << "the whole bin would become unreadable";
    DayMark mark;
    mark.deletedMs = 1;
    EXPECT_FALSE(check(mark).has_value()) << "it has no date";
}

TEST_F(ValidateTest, ARowWithoutIdIsRefused)
{
    Entry entry = caffeine(90);
    entry.id = QUuid();
    EXPECT_FAILS(check(entry), "id");
}

} // namespace

} // namespace myolog::test
