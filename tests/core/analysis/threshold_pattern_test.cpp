// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Episodes with and without: what is counted, and when nothing may be compared.
#include "core/analysis/pattern_words.h"
#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <set>

namespace myolog::test {

namespace {

const QDate julyFirst(2026, 7, 1);

const Pattern& patternOf(const Findings& findings, const QString& factor, int lag)
{
    return *std::ranges::find_if(findings.patterns, [&](const Pattern& pattern) {
        return pattern.factor == factor && pattern.lag == lag;
    });
}

/// `days` closed days; every third one with much caffeine, and a twitch on every second.
DiaryBuilder regularDiary(int days)
{
    DiaryBuilder diary(julyFirst.addDays(days - 1));
    for (int i = 0; i < days; ++i) {
        const QDate day = julyFirst.addDays(i);
        diary.close(day);
        diary.value(caffeine, day, i % 3 ? 100 : 500);
        if (i % 2)
            diary.twitch(day);
    }
    return diary;
}

TEST(Patterns, AreCountedFromTwentyEightDaysOn)
{
    const Findings before = analyse(*regularDiary(27).snapshot(), {});
    EXPECT_EQ(patternOf(before, caffeine, 0).verdict, Verdict::NotEnoughDays);
    EXPECT_EQ(patternOf(before, caffeine, 0).gates, QStringList{QStringLiteral("days")});
    EXPECT_TRUE(patternText(patternOf(before, caffeine, 0))
                    .startsWith(QStringLiteral("Not enough days yet to compare: 27 of")));

    const Findings after = analyse(*regularDiary(28).snapshot(), {});
    EXPECT_TRUE(patternOf(after, caffeine, 0).compared());
    EXPECT_TRUE(patternOf(after, caffeine, 0).gates.isEmpty());
    EXPECT_TRUE(patternText(patternOf(after, caffeine, 0)).contains(QStringLiteral("Without it:")));
    // The day before the first is not known.
    EXPECT_EQ(patternOf(after, caffeine, 1).verdict, Verdict::NotEnoughDays);
}

TEST(Patterns, ExistForEveryFactorWithAThresholdAtEachLag)
{
    const Findings findings = analyse(*regularDiary(28).snapshot(), {});
    std::vector<std::pair<QString, int>> expected;
    const Catalogue catalogue;
    for (const Factor& factor : catalogue.factors())
        for (int lag = 0; !factor.hidden && factor.threshold && lag <= 3; ++lag)
            expected.emplace_back(factor.id, lag);
    std::vector<std::pair<QString, int>> found;
    std::set<QString> ids;
    for (const Pattern& pattern : findings.patterns) {
        if (pattern.against != Against::Limit)
            continue;
        found.emplace_back(pattern.factor, pattern.lag);
        ids.insert(pattern.id);
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(ids.size(), expected.size());
    EXPECT_EQ(patternOf(findings, caffeine, 1).id, QStringLiteral("caffeine>400@1"));
}

TEST(Patterns, FollowThePersonsOwnThreshold)
{
    DiaryBuilder diary = regularDiary(28);
    FactorPreference preference;
    preference.change = {.factor = caffeine, .limit = 90};
    diary.rows.preferences.push_back(preference);
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_EQ(patternOf(findings, caffeine, 0).exposed.days.size(), 28u);
    EXPECT_EQ(patternOf(findings, caffeine, 0).id, QStringLiteral("caffeine>90@0"));
}

TEST(Patterns, OfAHiddenFactorAreNotShown)
{
    DiaryBuilder diary = regularDiary(28);
    FactorPreference preference;
    preference.change = {.factor = caffeine, .hidden = true};
    diary.rows.preferences.push_back(preference);
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_TRUE(std::ranges::none_of(findings.patterns,
                                     [](const Pattern& p) { return p.factor == caffeine; }));
    EXPECT_TRUE(findings.flags.empty());
}

TEST(Patterns, TheDayBeforeIsTheDayBeforeInTheCalendar)
{
    DiaryBuilder diary(julyFirst.addDays(10));
    diary.value(caffeine, julyFirst, 500);
    diary.close(julyFirst.addDays(5)); // the next recorded day, but five days later
    diary.close(julyFirst.addDays(1));
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_EQ(patternOf(findings, caffeine, 1).exposed.days, std::vector{julyFirst.addDays(1)});
    EXPECT_TRUE(patternOf(findings, caffeine, 1).unexposed.days.empty());
}

TEST(Patterns, ReachBackBeforeThePeriodForTheDayBefore)
{
    DiaryBuilder diary(julyFirst.addDays(1));
    diary.value(caffeine, julyFirst, 500);
    diary.close(julyFirst.addDays(1));
    const Findings findings =
        analyse(*diary.snapshot(), {julyFirst.addDays(1), julyFirst.addDays(1)});
    EXPECT_EQ(patternOf(findings, caffeine, 1).exposed.days, std::vector{julyFirst.addDays(1)});
}

TEST(Patterns, OnTheSameDayEitherCouldComeFirstButANightCameFirst)
{
    const Findings findings = analyse(*regularDiary(28).snapshot(), {});
    EXPECT_EQ(patternOf(findings, caffeine, 0).notes.size(), 1u);
    EXPECT_EQ(patternOf(findings, caffeine, 0).notes[0].kind, NoteKind::SameDay);
    EXPECT_TRUE(patternOf(findings, caffeine, 1).notes.empty());
    EXPECT_TRUE(patternOf(findings, QLatin1String(factor_id::sleep), 0).notes.empty());
}

} // namespace

} // namespace myolog::test
