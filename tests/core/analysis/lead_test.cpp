// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is noted beside a finding: that twitching came first, or that two habits share their days.
#include "core/analysis/findings.h"
#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <random>

namespace myolog::test {

namespace {

constexpr int tossedDays = 90;
const QString wine = QLatin1String(factor_id::alcohol);
const QDate tossBegin(2026, 5, 1);

/// Closed days; on each, by the toss of a coin, much twitching or little.
struct Tossed {
    explicit Tossed(unsigned seed) : diary(tossBegin.addDays(tossedDays - 1)), random(seed)
    {
        for (int i = 0; i < tossedDays; ++i) {
            diary.close(day(i));
            much.push_back(random() % 3 == 0);
            diary.twitch(day(i), "", int(random() % 3) + (much.back() ? 6 : 1));
        }
    }
    static QDate day(int i) { return tossBegin.addDays(i); }
    /// Much of the factor so many days after much twitching, negative: before it.
    void follow(const QString& factor, int after, double limit)
    {
        for (int i = 0; i < tossedDays; ++i) {
            const int from = i - after;
            const bool exposed = from >= 0 && from < tossedDays ? bool(much[size_t(from)]) : false;
            diary.value(factor, day(i), exposed ? 1.25 * limit : 0.25 * limit);
        }
    }

    DiaryBuilder diary;
    std::mt19937 random;
    std::vector<bool> much;
};

const Pattern& at(const Findings& findings, const QString& factor, int lag)
{
    return *std::ranges::find_if(findings.patterns, [&](const Pattern& pattern) {
        return pattern.factor == factor && pattern.lag == lag && pattern.against == Against::Limit;
    });
}

bool notes(const Pattern& pattern, NoteKind kind)
{
    return std::ranges::find(pattern.notes, kind, &PatternNote::kind) != pattern.notes.end();
}

TEST(Lead, AHabitThatFollowsTheTwitchingIsSaidToFollow)
{
    Tossed tossed(1);
    tossed.follow(caffeine, 1, 400);
    const Findings findings = analyse(*tossed.diary.snapshot(), {});
    const Pattern& sameDay = at(findings, caffeine, 0);
    ASSERT_TRUE(sameDay.test && sameDay.test->leadP);
    EXPECT_LT(*sameDay.test->leadP, 0.001);
    for (const Pattern& pattern : findings.patterns)
        if (pattern.factor == caffeine && verdictKind(pattern.verdict).stands) {
            EXPECT_TRUE(notes(pattern, NoteKind::TwitchingFirst)) << pattern.id.toStdString();
        }
}

TEST(Lead, AHabitThatComesBeforeTheTwitchingIsNot)
{
    Tossed tossed(1);
    tossed.follow(caffeine, -1, 400);
    const Pattern nextDay = at(analyse(*tossed.diary.snapshot(), {}), caffeine, 1);
    ASSERT_TRUE(nextDay.test && nextDay.test->leadP);
    EXPECT_EQ(nextDay.verdict, Verdict::Pattern);
    EXPECT_LT(nextDay.test->phaseP, 0.001);
    EXPECT_GT(*nextDay.test->leadP, nextDay.test->phaseP);
    EXPECT_FALSE(notes(nextDay, NoteKind::TwitchingFirst));
}

TEST(Lead, ATieBetweenTheDayBeforeAndTheDayAfterIsNotedOnTheWeakerSideOnly)
{
    // Both the day before and the day after: only where the lead is at least as clear.
    Tossed tossed(2);
    tossed.follow(caffeine, 0, 400);
    const Pattern sameDay = at(analyse(*tossed.diary.snapshot(), {}), caffeine, 0);
    ASSERT_TRUE(sameDay.test && sameDay.test->leadP);
    EXPECT_LT(sameDay.test->phaseP, *sameDay.test->leadP);
    EXPECT_FALSE(notes(sameDay, NoteKind::TwitchingFirst));
}

TEST(Lead, TheDayAfterThePeriodIsNotLookedAt)
{
    Tossed tossed(1);
    tossed.follow(caffeine, 1, 400);
    const SnapshotPtr snapshot = tossed.diary.snapshot();
    const Period period{{}, tossBegin.addDays(59)};
    const auto before = at(analyse(*snapshot, period), caffeine, 0).test->leadP;
    for (Entry& entry : tossed.diary.rows.entries)
        if (entry.when.utcMs > momentOf(tossed.diary.at(period.to, 23)).utcMs)
            entry.value = 0;
    EXPECT_EQ(at(analyse(*tossed.diary.snapshot(), period), caffeine, 0).test->leadP, before);
}

TEST(Overlap, HabitsOfTheSameDaysNameEachOther)
{
    Tossed tossed(1);
    tossed.follow(caffeine, -1, 400);
    tossed.follow(wine, -1, 16);
    const Findings findings = analyse(*tossed.diary.snapshot(), {});
    const PatternNote byAlcohol{NoteKind::SameDays, wine};
    const PatternNote byCaffeine{NoteKind::SameDays, caffeine};
    EXPECT_TRUE(std::ranges::count(at(findings, caffeine, 1).notes, byAlcohol));
    EXPECT_TRUE(std::ranges::count(at(findings, wine, 1).notes, byCaffeine));
}

TEST(Overlap, HabitsOfOtherDaysDoNot)
{
    Tossed tossed(1);
    tossed.follow(caffeine, -1, 400);
    for (int i = 0; i < tossedDays; ++i)
        tossed.diary.value(wine, Tossed::day(i), tossed.random() % 3 ? 0 : 40);
    const Pattern nextDay = at(analyse(*tossed.diary.snapshot(), {}), caffeine, 1);
    EXPECT_TRUE(verdictKind(nextDay.verdict).stands);
    EXPECT_FALSE(notes(nextDay, NoteKind::SameDays));
}

} // namespace

} // namespace myolog::test
