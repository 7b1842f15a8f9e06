// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The diary is looked at on fixed days only, and "repeated" needs two of them.
#include "core/analysis/checkpoint.h"
#include "core/analysis/pattern_words.h"
#include "tests/support/diary_builder.h"

#include <algorithm>
#include <random>
#include <ranges>

namespace myolog::test {

namespace {

const QDate mayFirst(2026, 5, 1);

/// Closed days; caffeine by the toss of a coin, and `more` twitches the day it is much.
DiaryBuilder tossedDiary(int days, int more, unsigned seed = 3)
{
    DiaryBuilder diary(mayFirst.addDays(days - 1));
    std::mt19937 random(seed);
    for (int i = 0; i < days; ++i) {
        const QDate day = mayFirst.addDays(i);
        const bool much = random() % 3 == 0;
        diary.close(day);
        diary.value(caffeine, day, much ? 500 : 100);
        if (const int count = int(random() % 4) + (much ? more : 0))
            diary.twitch(day, "", count);
    }
    return diary;
}

const Pattern& sameDay(const Findings& findings)
{
    return *std::ranges::find_if(findings.patterns, [](const Pattern& pattern) {
        return pattern.factor == caffeine && pattern.lag == 0;
    });
}

TEST(Checkpoints, AreTheFrozenOnesThenEveryNinetyOneDays)
{
    std::vector<int> days;
    for (int closed = 0; closed < 500; closed = days.back())
        days.push_back(nextCheckpoint(closed));
    EXPECT_EQ(days, (std::vector{28, 42, 63, 91, 133, 182, 273, 364, 455, 546}));
    EXPECT_TRUE(
        std::ranges::equal(firstCheckpoints(), days | std::views::take(firstCheckpoints().size())));
}

TEST(Checkpoints, AreReachedByClosedDaysAndNotByTheCalendar)
{
    DiaryBuilder diary = tossedDiary(60, 0);
    std::erase_if(diary.rows.marks,
                  [](const DayMark& mark) { return mark.day == mayFirst.addDays(3); });
    const std::vector<Check> checks = checksReached(diary.snapshot()->days, diary.today);
    ASSERT_EQ(checks.size(), 2u);
    EXPECT_EQ(checks[0].closedDays, 28);
    EXPECT_EQ(checks[0].date, mayFirst.addDays(28));
}

TEST(Checkpoints, BetweenThemTheLastResultStands)
{
    const Findings at = analyseAtCheckpoint(*tossedDiary(42, 6).snapshot());
    const Findings later = analyseAtCheckpoint(*tossedDiary(60, 6).snapshot());
    ASSERT_TRUE(at.check && later.check);
    EXPECT_EQ(at.check->date, later.check->date);
    EXPECT_EQ(sameDay(at).test->q, sameDay(later).test->q);
    EXPECT_EQ(sameDay(later).evidence.days, 42);
    EXPECT_EQ(later.closedDays, 60) << "what is counted is of today";
}

TEST(Checkpoints, BeforeTheFirstNothingIsCompared)
{
    const Findings findings = analyseAtCheckpoint(*tossedDiary(27, 6).snapshot());
    EXPECT_FALSE(findings.check);
    EXPECT_TRUE(std::ranges::none_of(findings.patterns, &Pattern::compared));
}

TEST(Checkpoints, APatternIsRepeatedOnlyAtTheSecondOfTwo)
{
    const std::vector<Findings> shown = replayCheckpoints(*tossedDiary(63, 6).snapshot());
    ASSERT_EQ(shown.size(), 3u);
    EXPECT_EQ(sameDay(shown[0]).verdict, Verdict::Pattern);
    EXPECT_EQ(sameDay(shown[1]).verdict, Verdict::Repeated);
    EXPECT_EQ(sameDay(shown[2]).verdict, Verdict::Repeated);
}

TEST(Checkpoints, TheStoredResultOfTheOneBeforeCounts)
{
    DiaryBuilder diary = tossedDiary(42, 6);
    EXPECT_EQ(sameDay(analyseAtCheckpoint(*diary.snapshot())).verdict, Verdict::Repeated);
    CheckResult check;
    check.day = mayFirst.addDays(27);
    check.closedDays = 28;
    check.test = sameDay(analyseAtCheckpoint(*diary.snapshot())).id;
    check.rateRatio = 1.1;
    check.tier = QStringLiteral("no_clear_pattern");
    diary.rows.checks.push_back(check);
    EXPECT_EQ(sameDay(analyseAtCheckpoint(*diary.snapshot())).verdict, Verdict::Pattern);
    diary.rows.checks[0].tier = QStringLiteral("pattern");
    EXPECT_EQ(sameDay(analyseAtCheckpoint(*diary.snapshot())).verdict, Verdict::Repeated);
    diary.rows.checks[0].rateRatio = 0.5;
    EXPECT_EQ(sameDay(analyseAtCheckpoint(*diary.snapshot())).verdict, Verdict::Pattern)
        << "it must go the same way";
}

const QString nicotine = QLatin1String(factor_id::nicotine);

/// Closed days; a habit without a limit, and more twitches (or fewer) the more there is of it.
DiaryBuilder doseDiary(int days, bool more = true)
{
    DiaryBuilder diary(mayFirst.addDays(days - 1));
    std::mt19937 random(7);
    for (int i = 0; i < days; ++i) {
        const QDate day = mayFirst.addDays(i);
        const int amount = int(random() % 9);
        diary.close(day);
        diary.value(nicotine, day, amount);
        if (const int count = int(random() % 2) + (more ? amount : 8 - amount))
            diary.twitch(day, "", count);
    }
    return diary;
}

const DosePattern& sameDayDose(const Findings& findings)
{
    return *std::ranges::find_if(findings.doses, [](const DosePattern& dose) {
        return dose.factor == nicotine && dose.lag == 0;
    });
}

TEST(Checkpoints, AHabitWithoutALimitIsRepeatedAtTheSecondOfTwo)
{
    const std::vector<Findings> shown = replayCheckpoints(*doseDiary(91).snapshot());
    ASSERT_EQ(shown.size(), 4u);
    EXPECT_EQ(sameDayDose(shown[2]).verdict, Verdict::Pattern);
    EXPECT_EQ(sameDayDose(shown[3]).verdict, Verdict::Repeated);
    EXPECT_EQ(sameDayDose(analyseAtCheckpoint(*doseDiary(91).snapshot())).verdict,
              Verdict::Repeated);
}

TEST(Checkpoints, AHabitWithoutALimitIsKeptWithItsDirection)
{
    for (const bool more : {true, false}) {
        DiaryBuilder diary = doseDiary(91, more);
        const DiaryBuilder before = doseDiary(63, more);
        for (const Row& row :
             resultsToKeep(*before.snapshot(), analyseAtCheckpoint(*before.snapshot())))
            diary.rows.checks.push_back(std::get<CheckResult>(row));
        const auto kept = std::ranges::find(diary.rows.checks, nicotine + QStringLiteral("~@0"),
                                            &CheckResult::test);
        ASSERT_NE(kept, diary.rows.checks.end());
        EXPECT_EQ(kept->rho > 0, more);
        EXPECT_EQ(sameDayDose(analyseAtCheckpoint(*diary.snapshot())).verdict, Verdict::Repeated);
        kept->rho = -*kept->rho;
        EXPECT_EQ(sameDayDose(analyseAtCheckpoint(*diary.snapshot())).verdict, Verdict::Pattern)
            << "it must go the same way";
    }
}

TEST(Checkpoints, AHabitWithoutALimitHasTheNotesOfTheOthers)
{
    const Findings findings = analyseAtCheckpoint(*doseDiary(63).snapshot());
    EXPECT_EQ(sameDayDose(findings).notes, (std::vector{PatternNote{NoteKind::SameDay, {}}}));
    // Today's twitching goes with what is smoked tomorrow.
    DiaryBuilder led = doseDiary(63);
    for (Episode& episode : led.rows.episodes)
        episode.start = momentOf(episode.start.local().addDays(-1));
    const Findings leading = analyseAtCheckpoint(*led.snapshot());
    for (const DosePattern& dose : leading.doses)
        if (dose.factor == nicotine && verdictKind(dose.verdict).stands) {
            EXPECT_TRUE(std::ranges::count(dose.notes, PatternNote{NoteKind::TwitchingFirst, {}}))
                << dose.id.toStdString();
        }
}

/// Twitching on days with much caffeine only, or on all days but these.
DiaryBuilder oneSidedDiary(int days, bool withIt)
{
    DiaryBuilder diary(mayFirst.addDays(days - 1));
    std::mt19937 random(5);
    for (int i = 0; i < days; ++i) {
        const QDate day = mayFirst.addDays(i);
        const bool much = random() % 3 == 0;
        diary.close(day);
        diary.value(caffeine, day, much ? 500 : 100);
        if (much == withIt)
            diary.twitch(day, "", 2 + int(random() % 3));
    }
    return diary;
}

TEST(Checkpoints, APatternWithoutARatioIsRepeatedFromWhatIsKeptAsWell)
{
    for (const bool withIt : {false, true}) {
        DiaryBuilder diary = oneSidedDiary(63, withIt);
        DiaryBuilder before = oneSidedDiary(42, withIt);
        for (const Row& row :
             resultsToKeep(*before.snapshot(), analyseAtCheckpoint(*before.snapshot())))
            diary.rows.checks.push_back(std::get<CheckResult>(row));
        ASSERT_FALSE(diary.rows.checks.empty());
        const Pattern pattern = sameDay(analyseAtCheckpoint(*diary.snapshot()));
        EXPECT_EQ(pattern.verdict, Verdict::Repeated);
        EXPECT_TRUE(ratioText(pattern).startsWith(
            withIt ? QStringLiteral("No twitching on the days without it: at least")
                   : QStringLiteral("No twitching on the days with it: at most")))
            << ratioText(pattern).toStdString();
    }
}

TEST(Checkpoints, ResultsAreKeptOnce)
{
    DiaryBuilder diary = tossedDiary(30, 6);
    const Findings findings = analyseAtCheckpoint(*diary.snapshot());
    const std::vector<Row> rows = resultsToKeep(*diary.snapshot(), findings);
    ASSERT_FALSE(rows.empty());
    for (const Row& row : rows)
        diary.rows.checks.push_back(std::get<CheckResult>(row));
    EXPECT_EQ(diary.rows.checks[0].day, mayFirst.addDays(27));
    EXPECT_TRUE(resultsToKeep(*diary.snapshot(), findings).empty());
}

TEST(Checkpoints, OnlyWhatAnAnalysisReadsMakesItAnother)
{
    DiaryBuilder diary = tossedDiary(30, 0);
    const SnapshotPtr before = diary.snapshot();
    diary.rows.dismissals.push_back({});
    diary.rows.notes.push_back({});
    EXPECT_TRUE(analysedAlike(*before, *diary.snapshot()));
    diary.twitch(mayFirst);
    EXPECT_FALSE(analysedAlike(*before, *diary.snapshot()));
}

TEST(Analysis, AllTwitchesOnOneSideAreToldWithABoundAndNoRatio)
{
    DiaryBuilder diary = tossedDiary(60, 6);
    std::erase_if(diary.rows.episodes, [](const Episode& episode) { return episode.count < 6; });
    const Pattern pattern = sameDay(analyse(*diary.snapshot(), {}));
    ASSERT_TRUE(pattern.test);
    EXPECT_EQ(pattern.state, QStringLiteral("no_unexposed_episodes"));
    EXPECT_FALSE(pattern.test->high);
    EXPECT_GT(pattern.test->low.value_or(0), 1);
    EXPECT_EQ(pattern.verdict, Verdict::Pattern);
}

TEST(Analysis, ThatWasCalledOffSaysSo)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(analyse(*tossedDiary(60, 0).snapshot(), {}, {.stop = stop.get_token()}).stopped);
}

} // namespace

} // namespace myolog::test
