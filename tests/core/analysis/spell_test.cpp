// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spell.h"

#include "tests/support/diary_builder.h"
#include "tests/support/golden.h"

#include <QJsonArray>

namespace myolog::test {

namespace {

using enum DayState;

const QDate octoberDay(2026, 10, 1);

/// One state for each letter: T twitched, q quiet, . not recorded.
std::vector<DayState> states(const char* letters)
{
    std::vector<DayState> days;
    for (const char* c = letters; *c; ++c)
        days.push_back(*c == 'T' ? Twitched : *c == 'q' ? None : NotLogged);
    return days;
}

class SpellOfReference : public testing::TestWithParam<int> {};

TEST_P(SpellOfReference, AgreesWithS17)
{
    const QJsonObject example =
        goldenCase("S17.json")[u"expected"].toArray()[GetParam()].toObject();
    std::vector<DayState> days(size_t(example[u"today"].toInt()) + 1, NotLogged);
    for (const QJsonValue day : example[u"quiet_days"].toArray())
        days[size_t(day.toInt())] = None;
    for (const QJsonValue day : example[u"twitch_days"].toArray())
        days[size_t(day.toInt())] = Twitched;

    const std::vector<Spell> spells = spellsIn(octoberDay, days);
    ASSERT_FALSE(spells.empty());
    const Spell& last = spells.back();
    EXPECT_EQ(last.active, example[u"active"].toBool());
    if (last.active) {
        EXPECT_EQ(octoberDay.daysTo(last.first), example[u"start"].toInt());
        EXPECT_EQ(last.length(), example[u"length"].toInt());
        EXPECT_EQ(last.length() > 14, example[u"advise_provider"].toBool());
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, SpellOfReference, testing::Range(0, 5));

TEST(Spells, NoTwitchDayIsNoSpell)
{
    EXPECT_TRUE(spellsIn(octoberDay, {}).empty());
    EXPECT_TRUE(spellsIn(octoberDay, states("qq..qq")).empty());
}

TEST(Spells, TwoQuietDaysAndFourUnknownOnesDoNotPartASpell)
{
    const std::vector<Spell> spells = spellsIn(octoberDay, states("Tqq....T"));
    ASSERT_EQ(spells.size(), 1u);
    EXPECT_EQ(spells[0].length(), 8);
}

TEST(Spells, AThirdQuietDayPartsThem)
{
    const std::vector<Spell> spells = spellsIn(octoberDay, states("Tq.q.qT"));
    ASSERT_EQ(spells.size(), 2u);
    EXPECT_FALSE(spells[0].active);
    EXPECT_TRUE(spells[1].active);
}

TEST(Spells, AFifthUnknownDayPartsThem)
{
    EXPECT_EQ(spellsIn(octoberDay, states("T.....T")).size(), 2u);
}

TEST(Spells, AreNoLongerActiveAfterTooLongAPause)
{
    EXPECT_TRUE(spellsIn(octoberDay, states("T....")).front().active);
    EXPECT_FALSE(spellsIn(octoberDay, states("T.....")).front().active);
    EXPECT_TRUE(spellsIn(octoberDay, states("Tqq")).front().active);
    EXPECT_FALSE(spellsIn(octoberDay, states("Tqqq")).front().active);
}

TEST(SpellStates, ADayIsQuietForASiteOnlyIfItWasClosed)
{
    DiaryBuilder diary(octoberDay.addDays(2));
    diary.twitch(octoberDay, "cheek");
    diary.twitch(octoberDay.addDays(1), "upper-lip");
    diary.twitch(octoberDay.addDays(2), "upper-lip");
    diary.close(octoberDay.addDays(2));
    const SnapshotPtr snapshot = diary.snapshot();
    EXPECT_EQ(spellStates(*snapshot, diary.today, QStringLiteral("cheek")),
              (std::vector{Twitched, NotLogged, None}));
    EXPECT_EQ(spellStates(*snapshot, diary.today), (std::vector{Twitched, Twitched, Twitched}));
}

TEST(SpellStates, AnEpisodeThatLastsForDaysMakesEachOfThemATwitchDay)
{
    DiaryBuilder diary(octoberDay.addDays(4));
    diary.twitch(octoberDay).durationSeconds = 2 * 86'400;
    EXPECT_EQ(spellStates(*diary.snapshot(), diary.today),
              (std::vector{Twitched, Twitched, Twitched, NotLogged, NotLogged}));
}

TEST(SpellStates, ARunningEpisodeReachesToThePresent)
{
    DiaryBuilder diary(octoberDay.addDays(2));
    diary.twitch(octoberDay).ongoing = true;
    EXPECT_EQ(spellStates(*diary.snapshot(), diary.today),
              (std::vector{Twitched, Twitched, Twitched}));
}

TEST(SpellStates, EndWithTheDayAskedFor)
{
    DiaryBuilder diary(octoberDay.addDays(9));
    diary.twitch(octoberDay);
    EXPECT_EQ(spellStates(*diary.snapshot(), octoberDay.addDays(3)).size(), 4u);
    EXPECT_EQ(spellStates(*diary.snapshot(), octoberDay.addDays(90)).size(), 10u);
    EXPECT_TRUE(spellStates(*diary.snapshot(), octoberDay.addDays(-1)).empty());
}

} // namespace

} // namespace myolog::test
