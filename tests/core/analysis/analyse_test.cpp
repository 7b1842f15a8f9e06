// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How complete the diary is, and what holds for any diary whatever: missing is never zero.
#include "core/analysis/pattern_words.h"
#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace myolog::test {

namespace {

const QDate firstDay(2026, 7, 1);

TEST(Completeness, WithoutQuietDaysAndWithOpenDaysRatesAreBlocked)
{
    DiaryBuilder diary(firstDay.addDays(60));
    for (int i = 0; i <= 60; ++i) {
        diary.value(caffeine, firstDay.addDays(i), i % 3 ? 100 : 500);
        if (i % 4 == 0)
            continue;
        diary.twitch(firstDay.addDays(i));
        diary.close(firstDay.addDays(i));
    }
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_TRUE(findings.ratesBlocked);
    EXPECT_FALSE(findings.notes.isEmpty());
    for (const Pattern& pattern : findings.patterns) {
        EXPECT_EQ(pattern.verdict, Verdict::NotEnoughDays);
        EXPECT_TRUE(pattern.gates.contains(QStringLiteral("quiet_days")));
    }
}

TEST(Completeness, OneQuietDayLiftsTheBlock)
{
    DiaryBuilder diary(firstDay.addDays(9));
    diary.close(firstDay);
    diary.twitch(firstDay.addDays(1));
    EXPECT_FALSE(analyse(*diary.snapshot(), {}).ratesBlocked);
}

TEST(Completeness, ADiaryThatTwitchesEveryDayIsNotBlockedWhileItsDaysAreClosed)
{
    DiaryBuilder diary(firstDay.addDays(9));
    for (int i = 0; i < 9; ++i) {
        diary.twitch(firstDay.addDays(i));
        diary.close(firstDay.addDays(i));
    }
    const Findings findings = analyse(*diary.snapshot(), {});
    EXPECT_FALSE(findings.ratesBlocked);
    // Today is not over: its being open is nothing to remark on.
    EXPECT_FALSE(findings.notes.join(u' ').contains(QStringLiteral("are closed")));
}

TEST(Completeness, TheBannerAppearsBelowSeventyPercent)
{
    const auto banner = [](int closed) {
        DiaryBuilder diary(firstDay.addDays(10));
        diary.twitch(firstDay);
        for (int i = 0; i < closed; ++i)
            diary.close(firstDay.addDays(i));
        return analyse(*diary.snapshot(), {})
            .notes.join(u' ')
            .contains(QStringLiteral("are closed"));
    };
    EXPECT_FALSE(banner(7));
    EXPECT_TRUE(banner(6));
}

TEST(Completeness, DaysBeforeTheFirstEntryDoNotCountAsForgotten)
{
    DiaryBuilder diary(firstDay.addDays(27));
    for (int i = 0; i < 28; ++i)
        diary.close(firstDay.addDays(i));
    const Findings findings = analyse(*diary.snapshot(), {firstDay.addDays(-300), {}});
    EXPECT_EQ(findings.days, 328);
    EXPECT_FALSE(findings.notes.join(u' ').contains(QStringLiteral("are closed")));
}

TEST(Completeness, AnEmptyDiaryHasNothingToSay)
{
    const Findings findings = analyse(*DiaryBuilder(firstDay).snapshot(), {});
    EXPECT_EQ(findings.loggedDays, 0);
    EXPECT_TRUE(findings.notes.isEmpty());
    EXPECT_TRUE(findings.warnings.empty());
    EXPECT_TRUE(findings.flags.empty());
}

TEST(Completeness, ThePeriodEndsTodayAtTheLatest)
{
    DiaryBuilder diary(firstDay.addDays(27));
    diary.close(firstDay);
    const Findings findings = analyse(*diary.snapshot(), {firstDay, firstDay.addDays(1000)});
    EXPECT_EQ(findings.period.to, firstDay.addDays(27));
    EXPECT_EQ(findings.days, 28);
}

TEST(DayFlags, AreTheDaysBeyondTheThresholdClosedOrNot)
{
    DiaryBuilder diary(firstDay.addDays(3));
    diary.value(caffeine, firstDay, 400);
    diary.value(caffeine, firstDay.addDays(1), 401);
    diary.value(QLatin1String(factor_id::sleep), firstDay.addDays(1), 419);
    diary.value(QLatin1String(factor_id::stress), firstDay.addDays(2), 7);
    const Findings findings = analyse(*diary.snapshot(), {});
    ASSERT_EQ(findings.flags.size(), 3u);
    EXPECT_EQ(findings.flags[0].factor, caffeine);
    EXPECT_EQ(findings.flags[0].day, firstDay.addDays(1));
    EXPECT_EQ(findings.flags[0].value, 401);
    EXPECT_EQ(findings.flags[1].factor, QLatin1String(factor_id::sleep));
    EXPECT_EQ(findings.flags[2].day, firstDay.addDays(2));
}

class RandomDiary : public testing::TestWithParam<unsigned> {
protected:
    DiaryBuilder diary{firstDay.addDays(199)};
    std::set<QDate> closed;
    std::map<QDate, int> twitches;
    std::map<QString, std::map<QDate, double>> values;

    void SetUp() override
    {
        std::mt19937 random(GetParam());
        const Catalogue catalogue;
        const auto chance = [&](int percent) { return int(random() % 100) < percent; };
        diary.value(caffeine, firstDay, 0); // the first day of the table
        values[caffeine][firstDay] = 0;
        for (int i = 1; i < 200; ++i) {
            const QDate day = firstDay.addDays(i);
            if (chance(70)) {
                diary.close(day);
                closed.insert(day);
            }
            if (chance(50)) {
                twitches[day] = int(random() % 6) + 1;
                diary.twitch(day, "", twitches[day]);
            }
            for (const Factor& factor : catalogue.factors())
                if (factor.threshold && chance(60)) {
                    const double value =
                        std::round(factor.threshold->limit * double(random() % 200) / 100);
                    diary.value(factor.id, day, value);
                    values[factor.id][day] = value;
                }
        }
    }
};

TEST_P(RandomDiary, EveryRateIsWhatANaiveCountFinds)
{
    const Findings findings = analyse(*diary.snapshot(), {});
    for (const Pattern& pattern : findings.patterns) {
        if (pattern.against != Against::Limit)
            continue;
        RateGroup exposed;
        RateGroup unexposed;
        for (const QDate day : closed) {
            const auto value = values[pattern.factor].find(day.addDays(-pattern.lag));
            if (value == values[pattern.factor].end())
                continue;
            RateGroup& group = pattern.threshold.passedBy(value->second) ? exposed : unexposed;
            group.days.push_back(day);
            group.episodes += twitches.contains(day) ? twitches[day] : 0;
        }
        EXPECT_EQ(pattern.exposed.days, exposed.days) << pattern.id.toStdString();
        EXPECT_EQ(pattern.unexposed.days, unexposed.days) << pattern.id.toStdString();
        EXPECT_EQ(pattern.exposed.episodes, exposed.episodes) << pattern.id.toStdString();
        EXPECT_EQ(pattern.unexposed.episodes, unexposed.episodes) << pattern.id.toStdString();
        EXPECT_EQ(pattern.exposed.rate(), exposed.rate()) << pattern.id.toStdString();
    }
}

TEST_P(RandomDiary, DaysNotLoggedChangeNoRate)
{
    const Findings before = analyse(*diary.snapshot(), {});
    diary.now = diary.now.addDays(90);
    const Findings after = analyse(*diary.snapshot(), {firstDay.addDays(-90), QDate()});
    ASSERT_EQ(before.patterns.size(), after.patterns.size());
    for (size_t i = 0; i < before.patterns.size(); ++i) {
        EXPECT_EQ(before.patterns[i].exposed.days, after.patterns[i].exposed.days);
        EXPECT_EQ(before.patterns[i].unexposed.days, after.patterns[i].unexposed.days);
        EXPECT_EQ(before.patterns[i].exposed.rate(), after.patterns[i].exposed.rate());
        EXPECT_EQ(before.patterns[i].unexposed.rate(), after.patterns[i].unexposed.rate());
    }
    EXPECT_EQ(before.closedDays, after.closedDays);
    EXPECT_EQ(before.loggedDays, after.loggedDays);
    EXPECT_EQ(before.days + 180, after.days);
}

TEST_P(RandomDiary, AClosedDayWithoutEpisodesCountsAsZero)
{
    const SnapshotPtr snapshot = diary.snapshot();
    const Findings findings = analyse(*snapshot, {});
    const auto quiet =
        std::ranges::count_if(closed, [&](QDate day) { return !twitches.contains(day); });
    double episodes = 0;
    for (const QDate day : closed)
        episodes += twitches.contains(day) ? twitches[day] : 0;
    EXPECT_EQ(findings.closedDays, int(closed.size()));
    EXPECT_EQ(findings.quietDays, int(quiet));
    EXPECT_EQ(findings.episodesOnClosedDays, episodes);
    EXPECT_EQ(findings.twitchDays, int(twitches.size()));
}

TEST_P(RandomDiary, NoFindingSpeaksOfCauses)
{
    for (const Question& question : questions())
        diary.twitchWith(diary.today, QLatin1String(question.id));
    const Findings findings = analyse(*diary.snapshot(), {});
    QStringList texts = findings.notes;
    for (const Pattern& pattern : findings.patterns) {
        const Catalogue catalogue;
        texts << patternTitle(pattern, *catalogue.factor(pattern.factor)) << patternText(pattern)
              << verdictText(pattern, findings.check) << ratioText(pattern)
              << noteTexts(pattern.notes, catalogue);
    }
    for (const VerdictKind& kind : verdictTable())
        texts << QLatin1String(kind.heading) << QLatin1String(kind.brief)
              << QLatin1String(kind.words);
    for (const Warning& warning : findings.warnings)
        texts << warning.title << warning.text;
    ASSERT_GT(texts.size(), 50);
    for (const QString& text : texts)
        for (const char* word : {"cause", "trigger", "because", "due to", "prevent", "safe", "!"})
            EXPECT_FALSE(text.contains(QLatin1String(word), Qt::CaseInsensitive))
                << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomDiary, testing::Range(1u, 9u));

} // namespace

} // namespace myolog::test
