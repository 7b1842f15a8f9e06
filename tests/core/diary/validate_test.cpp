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
    Result<void> check(const Row& row) { return validate(row, {catalogue, now, lasting}); }

    Entry caffeine(double value)
    {
        Entry entry;
        entry.when = momentOf(now);
        entry.factor = QLatin1String(factor_id::caffeine);
        entry.value = value;
        return entry;
    }

    const Catalogue catalogue;
    Rows lasting;
    const QDateTime now = berlin("2026-11-22T20:00");
};

TEST_F(ValidateTest, EverythingAPersonCanMeanIsAccepted)
{
    RandomRows random(5, now);
    for (int i = 0; i < 200; ++i)
        for (const Row& row : random.oneOfEach())
            EXPECT_OK(check(row));
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
    mark.day = QDate(1, 1, 1);
    EXPECT_FAILS(check(mark), "too long ago");
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

TEST_F(ValidateTest, ADayThatHasNotComeCannotBeRecordedEitherWithoutAnHour)
{
    Entry entry = caffeine(95);
    entry.when = momentOfDay(QDate(2099, 1, 1), now);
    EXPECT_FAILS(check(entry), "in the future");
    entry.when = momentOfDay(now.date().addDays(1), now);
    EXPECT_FAILS(check(entry), "in the future");
    entry.when = momentOfDay(now.date(), now);
    EXPECT_OK(check(entry));
    // In Auckland it is the next day already.
    entry.when = momentOfDay(now.date().addDays(1), now.toTimeZone(QTimeZone("Pacific/Auckland")));
    EXPECT_OK(check(entry));
}

TEST_F(ValidateTest, AClosedDayHasNoSubject)
{
    DayMark mark;
    mark.day = now.date();
    EXPECT_OK(check(mark));
    mark.subject = QLatin1String(factor_id::caffeine);
    EXPECT_FAILS(check(mark), "closed as a whole");
    mark.mark = Mark::None;
    EXPECT_OK(check(mark));
}

TEST_F(ValidateTest, TwoOwnFactorsCannotShareAnId)
{
    const OwnFactor first = RandomRows(10, now).ownFactor();
    lasting.ownFactors = {first};
    EXPECT_OK(check(first));
    OwnFactor second = RandomRows(11, now).ownFactor();
    EXPECT_OK(check(second));
    second.factor.id = first.factor.id;
    EXPECT_FAILS(check(second), "tracked already");
}

TEST_F(ValidateTest, AnOwnDrinkHasAnIdThatNothingElseHas)
{
    const OwnIntake first = RandomRows(10, now).ownIntake();
    lasting.ownIntakes = {first};
    EXPECT_OK(check(first));
    OwnIntake second = RandomRows(11, now).ownIntake();
    EXPECT_OK(check(second));
    second.intake.id = first.intake.id;
    EXPECT_FAILS(check(second), "already");
    second.intake.id = QLatin1String(builtInIntakes().front().id);
    EXPECT_FAILS(check(second), "already");
}

TEST_F(ValidateTest, AtMostThreeFactorsAreWatchedEachOnce)
{
    const auto watch = [&](const char* factor) {
        Watch row;
        row.factor = QLatin1String(factor);
        row.since = now.date();
        return row;
    };
    lasting.watches = {watch(factor_id::caffeine), watch(factor_id::sleep)};
    EXPECT_FAILS(check(watch(factor_id::sleep)), "watched already");
    EXPECT_OK(check(watch(factor_id::stress)));
    lasting.watches.push_back(watch(factor_id::stress));
    EXPECT_FAILS(check(watch(factor_id::alcohol)), "At most 3");
    EXPECT_OK(check(lasting.watches.front()));
    lasting.watches.clear();
    EXPECT_FAILS(check(watch("no_such_factor")), "not known");
    Watch early = watch(factor_id::caffeine);
    early.since = now.date().addDays(5);
    EXPECT_FAILS(check(early), "in the future");
}

TEST_F(ValidateTest, AResultOfACheckHoldsProbabilities)
{
    CheckResult result = RandomRows(12, now).checkResult();
    EXPECT_OK(check(result));
    for (auto p : {&CheckResult::pPhase, &CheckResult::pShift, &CheckResult::q}) {
        CheckResult wrong = result;
        wrong.*p = 1.01;
        EXPECT_FAILS(check(wrong), "cannot be right");
    }
    result.closedDays = 0;
    EXPECT_FAILS(check(result), "cannot be right");
    Dismissal aimless = RandomRows(12, now).dismissal();
    aimless.finding.clear();
    EXPECT_FAILS(check(aimless), "which finding");
}

} // namespace

} // namespace myolog::test
