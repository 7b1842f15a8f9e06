// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An effect of the hours before that was put into a diary is found; a diary without one stays
// quiet.
#include "core/analysis/case_crossover.h"
#include "core/analysis/case_crossover_words.h"
#include "core/analysis/checkpoint.h"
#include "tests/core/analysis/hour_diary.h"

#include <random>

namespace myolog::test {

namespace {

/// A rate that is high for some days, then low for some days.
class Spells {
public:
    explicit Spells(bool wanted) : m_wanted(wanted) {}
    double today(double chance)
    {
        if (m_wanted && chance < 0.2)
            m_high = !m_high;
        return !m_wanted ? 1 : m_high ? 1.8 : 0.2;
    }

private:
    bool m_wanted;
    bool m_high = false;
};

struct Lived {
    double oddsRatio = 1;
    bool spells = false; ///< of the habit and of twitching, not connected
    int days = 120;
};

/// Every hour from 7 to 23 may bring a coffee, or a twitch that is likelier after a coffee.
HourDiary livedDiary(const Lived& lived, unsigned seed)
{
    HourDiary diary;
    std::mt19937 random(seed);
    const auto chance = [&] { return double(random() % 10'000) / 1e4; };
    Spells coffees(lived.spells);
    Spells twitches(lived.spells);
    for (int i = lived.days; i >= 1; --i) {
        const QDate day = diary.today.addDays(-i);
        diary.complete(day);
        const double coffeeRate = 0.08 * coffees.today(chance());
        const double twitchRate = 0.03 * twitches.today(chance());
        int since = 24;
        for (int hour = 7; hour <= 23; ++hour) {
            const double odds = twitchRate * (since <= 4 ? lived.oddsRatio : 1);
            if (chance() < odds / (1 + odds))
                diary.twitchAt(diary.at(day, hour).addSecs(1800));
            ++since;
            if (chance() < coffeeRate) {
                diary.coffee(diary.at(day, hour).addSecs(2700));
                since = 1;
            }
        }
    }
    return diary;
}

TEST(LivedHours, FindAnEffectThatWasPutIntoTheDiary)
{
    int held = 0;
    for (const unsigned seed : {1u, 2u, 3u, 4u, 5u, 6u}) {
        const HoursBefore hours = livedDiary({.oddsRatio = 4, .days = 180}, seed).hours();
        ASSERT_TRUE(hours.test);
        EXPECT_LE(hours.test->p, 0.05) << seed;
        EXPECT_GT(hours.test->ratio.value(), 1.5);
        held += *hours.test->low <= 4 && 4 <= *hours.test->high;
        EXPECT_FALSE(hoursReading(hours).contains(QStringLiteral("common by chance")));
    }
    EXPECT_GE(held, 4);
}

TEST(LivedHours, StayQuietWhereNothingIsToBeFound)
{
    constexpr int diaries = 60;
    for (const bool spells : {false, true}) {
        int striking = 0;
        for (unsigned seed = 100; seed < 100 + diaries; ++seed) {
            const HoursBefore hours = livedDiary({.spells = spells}, seed).hours();
            ASSERT_TRUE(hours.test);
            striking += hours.test->p <= 0.05;
        }
        // Three standard errors above a share of 0.05 among 60.
        EXPECT_LE(striking, 8) << spells;
    }
}

TEST(LivedHours, AreThoseOfTheLastCheckpoint)
{
    HourDiary diary = livedDiary({.oddsRatio = 2, .days = 70}, 7);
    const Findings now = analyseAtCheckpoint(*diary.snapshot());
    ASSERT_TRUE(now.check);
    EXPECT_EQ(now.check->closedDays, 63);
    const HoursBefore before = diary.hours({{}, now.check->date});
    ASSERT_EQ(now.hoursBefore.size(), 1u);
    EXPECT_EQ(now.hoursBefore[0].sets, before.sets);
    ASSERT_TRUE(now.hoursBefore[0].test && before.test);
    EXPECT_EQ(now.hoursBefore[0].test->p, before.test->p);
    EXPECT_NE(before.sets, diary.sets()) << "the last week brought more";
}

TEST(LivedHours, AreToldWithoutSayingWhatLeadsToWhat)
{
    QStringList texts{hoursHeading(), hoursNeededText(), hoursCaution()};
    texts << hoursMethod();
    HourDiary striking = pairs(12);
    striking.twitchAt(striking.clock(monday, "09:00"), Precision::About);
    striking.coffee(striking.clock(monday, "09:00"), Precision::About);
    for (const HoursBefore& hours : {striking.hours(), pairs(5).hours(), livedDiary({}, 3).hours()})
        texts << hoursTitle(hours, *Catalogue().factor(caffeine)) << hoursText(hours)
              << hoursReading(hours) << hoursFigures(hours) << hoursLeftOut(hours);
    for (const QString& text : texts)
        for (const char* word : {"cause", "trigger", "because", "due to", "prevent", "safe", "!"})
            EXPECT_FALSE(text.contains(QLatin1String(word), Qt::CaseInsensitive))
                << text.toStdString();
}

} // namespace

} // namespace myolog::test
