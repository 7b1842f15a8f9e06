// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Warning signs, persistence, recurrence and second sites, as analyse() shows them.
#include "core/analysis/findings.h"

#include "core/analysis/act_now.h"
#include "core/base/date_text.h"
#include "tests/support/diary_builder.h"

#include <algorithm>

namespace myolog::test {

namespace {

const QDate today(2026, 11, 22);

const Warning* find(const Findings& findings, const char* id)
{
    const auto it = std::ranges::find(findings.warnings, QLatin1String(id), &Warning::id);
    return it == findings.warnings.end() ? nullptr : &*it;
}

class WarningSign : public testing::TestWithParam<const char*> {
protected:
    const Question& question = *findQuestion(QLatin1String(GetParam()));
    DiaryBuilder diary{today};
};

TEST_P(WarningSign, AYesIsShownWithItsDayAndSource)
{
    diary.twitchWith(today.addDays(-3), QLatin1String(question.id));
    const Findings findings = analyse(*diary.snapshot(), {});
    const Warning* warning = find(findings, question.id);
    ASSERT_EQ(warning != nullptr, question.ifYes != Urgency::None);
    if (!warning)
        return;
    EXPECT_EQ(warning->level, question.ifYes);
    EXPECT_EQ(warning->days, std::vector{today.addDays(-3)});
    EXPECT_EQ(warning->since, today.addDays(-3));
    EXPECT_TRUE(warning->current);
    EXPECT_FALSE(warning->source.isEmpty());
    EXPECT_FALSE(warning->text.isEmpty());
    EXPECT_FALSE(warning->title.isEmpty());
}

TEST_P(WarningSign, ANoOrNoAnswerIsNotShown)
{
    diary.twitch(today).answers.insert(QLatin1String(question.id), Answer::No);
    diary.twitch(today);
    EXPECT_FALSE(find(analyse(*diary.snapshot(), {}), question.id));
}

TEST_P(WarningSign, ALaterNoDoesNotTakeItBack)
{
    if (question.ifYes == Urgency::None)
        return;
    diary.twitchWith(today.addDays(-3), QLatin1String(question.id));
    diary.twitch(today).answers.insert(QLatin1String(question.id), Answer::No);
    EXPECT_TRUE(find(analyse(*diary.snapshot(), {}), question.id));
}

TEST_P(WarningSign, AnOldOneInThePeriodIsKeptAsPast)
{
    if (question.ifYes == Urgency::None)
        return;
    diary.twitchWith(today.addDays(-60), QLatin1String(question.id));
    const Findings findings = analyse(*diary.snapshot(), {});
    const Warning* warning = find(findings, question.id);
    ASSERT_TRUE(warning);
    EXPECT_FALSE(warning->current);
}

INSTANTIATE_TEST_SUITE_P(Questions, WarningSign, testing::ValuesIn(questionIds()),
                         [](const auto& row) { return std::string(row.param); });

TEST(WarningSigns, AnAnswerOlderThanThePeriodCountsWhileItsSpellIsActive)
{
    DiaryBuilder diary(today);
    diary.twitchWith(today.addDays(-30), QStringLiteral("numbness"));
    const Period lastWeek{today.addDays(-6), today};
    EXPECT_FALSE(find(analyse(*diary.snapshot(), lastWeek), "numbness"));
    for (int back = 27; back >= 0; back -= 3)
        diary.twitch(today.addDays(-back));
    const Findings findings = analyse(*diary.snapshot(), lastWeek);
    ASSERT_TRUE(find(findings, "numbness"));
    EXPECT_TRUE(find(findings, "numbness")->current);
}

TEST(WarningSigns, AnAnswerOfTheLastFortnightCountsEvenOutsideAShorterPeriod)
{
    DiaryBuilder diary(today);
    diary.twitchWith(today.addDays(-13), QStringLiteral("numbness"));
    EXPECT_TRUE(find(analyse(*diary.snapshot(), {today, today}), "numbness"));
}

TEST(WarningSigns, WhatComesAfterThePeriodIsNotShown)
{
    DiaryBuilder diary(today);
    diary.twitchWith(today, QStringLiteral("numbness"));
    EXPECT_FALSE(
        find(analyse(*diary.snapshot(), {today.addDays(-9), today.addDays(-1)}), "numbness"));
}

TEST(WarningSigns, TheMostUrgentComesFirst)
{
    DiaryBuilder diary(today);
    for (const char* id : {"stiffness", "wasting", "vision"})
        diary.twitchWith(today, QLatin1String(id));
    const Findings findings = analyse(*diary.snapshot(), {});
    ASSERT_EQ(findings.warnings.size(), 3u);
    EXPECT_EQ(findings.warnings[0].id, QStringLiteral("vision"));
    EXPECT_EQ(findings.warnings[1].id, QStringLiteral("wasting"));
    EXPECT_EQ(findings.warnings[2].id, QStringLiteral("stiffness"));
}

TEST(WarningSigns, SpreadAloneCallsForAProfessionalSoon)
{
    DiaryBuilder diary(today);
    diary.twitchWith(today, QStringLiteral("spread"));
    EXPECT_EQ(find(analyse(*diary.snapshot(), {}), "spread")->level, Urgency::Soon);
}

TEST(WarningSigns, SpreadTogetherWithAnImmediateSignIsImmediateOnItsOwnCard)
{
    DiaryBuilder diary(today);
    diary.twitchWith(today.addDays(-2), QStringLiteral("spread"));
    diary.twitchWith(today, QStringLiteral("weakness"));
    const Findings findings = analyse(*diary.snapshot(), {});
    ASSERT_TRUE(find(findings, "weakness"));
    ASSERT_TRUE(find(findings, "spread"));
    EXPECT_EQ(find(findings, "spread")->level, Urgency::Immediate);
    const QString text = fullText(*find(findings, "spread"));
    EXPECT_TRUE(text.contains(QStringLiteral("emergency number")));
    EXPECT_FALSE(text.contains(QStringLiteral("soon."))) << "two urgencies would contradict";
    EXPECT_EQ(find(findings, "spread")->title, QStringLiteral("You recorded: spread"));
}

TEST(WarningSigns, SpreadLongBeforeAnImmediateSignStaysApart)
{
    DiaryBuilder diary(today);
    diary.twitchWith(today.addDays(-80), QStringLiteral("spread"));
    diary.twitchWith(today, QStringLiteral("weakness"));
    EXPECT_EQ(find(analyse(*diary.snapshot(), {}), "spread")->level, Urgency::Soon);
}

TEST(WarningSigns, ASuspectedMedicineIsNeverToBeStoppedOnOnesOwn)
{
    DiaryBuilder diary(today);
    diary.twitchWith(today, QStringLiteral("medicine_suspected"));
    EXPECT_TRUE(find(analyse(*diary.snapshot(), {}), "medicine_suspected")
                    ->advice.contains(QStringLiteral("Do not stop a prescribed medicine")));
}

/// Twitches on each of the last `days` days.
DiaryBuilder everyDay(int days, const char* site = "")
{
    DiaryBuilder diary(today);
    for (int back = days - 1; back >= 0; --back)
        diary.twitch(today.addDays(-back), site);
    return diary;
}

TEST(Persistence, IsShownFromTheDayAfterTheLimit)
{
    EXPECT_FALSE(find(analyse(*everyDay(14).snapshot(), {}), "persistence"));
    const Findings findings = analyse(*everyDay(15).snapshot(), {});
    const Warning* warning = find(findings, "persistence");
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->level, Urgency::Discuss);
    EXPECT_EQ(warning->since, today.addDays(-14));
    EXPECT_EQ(warning->days.size(), 15u);
    EXPECT_TRUE(warning->source.contains(QStringLiteral("NHS")));
}

TEST(Persistence, FollowsThePersonsOwnLimit)
{
    EXPECT_TRUE(find(analyse(*everyDay(8).snapshot(7), {}), "persistence"));
    EXPECT_FALSE(find(analyse(*everyDay(20).snapshot(21), {}), "persistence"));
}

TEST(Persistence, EndsWithTheSpell)
{
    DiaryBuilder diary = everyDay(30);
    diary.now = diary.now.addDays(5);
    EXPECT_FALSE(find(analyse(*diary.snapshot(), {}), "persistence"));
}

TEST(Persistence, SeesASpellThatBeganBeforeThePeriod)
{
    EXPECT_TRUE(find(analyse(*everyDay(15).snapshot(), {today, today}), "persistence"));
}

TEST(Persistence, IsJudgedAsOfTheLastDayOfThePeriod)
{
    EXPECT_FALSE(
        find(analyse(*everyDay(15).snapshot(), {QDate(), today.addDays(-1)}), "persistence"));
}

TEST(Persistence, NamesTheSiteThatPersistsByItself)
{
    DiaryBuilder diary = everyDay(16, "upper-lip");
    diary.twitch(today, "cheek");
    const QString text = find(analyse(*diary.snapshot(), {}), "persistence")->text;
    EXPECT_TRUE(text.contains(QStringLiteral("Upper lip")));
    EXPECT_FALSE(text.contains(QStringLiteral("Cheek")));
}

TEST(Persistence, SaysWhatIsUsualAndWhatToDo)
{
    const QString text = find(analyse(*everyDay(15).snapshot(), {}), "persistence")->text;
    EXPECT_TRUE(text.contains(QStringLiteral("usually harmless"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("see a doctor"))) << text.toStdString();
}

TEST(Persistence, CallsNothingHarmlessBesideAnySign)
{
    for (const Question& question : questions()) {
        if (question.ifYes == Urgency::None)
            continue;
        DiaryBuilder diary = everyDay(15);
        diary.twitchWith(today, QLatin1String(question.id));
        const Findings findings = analyse(*diary.snapshot(), {});
        ASSERT_TRUE(find(findings, question.id)) << question.id;
        const QString text = find(findings, "persistence")->text;
        EXPECT_FALSE(text.contains(QStringLiteral("harmless"))) << question.id;
        EXPECT_TRUE(text.contains(QStringLiteral("see a doctor"))) << question.id;
    }
    DiaryBuilder places = everyDay(15, "upper-lip");
    places.twitch(today, "cheek");
    const Findings findings = analyse(*places.snapshot(), {});
    ASSERT_TRUE(find(findings, "second_site"));
    EXPECT_FALSE(find(findings, "persistence")->text.contains(QStringLiteral("harmless")));
}

/// Twitches on the given days back from today; all days of 120 closed.
DiaryBuilder closedDiary(const std::vector<int>& back)
{
    DiaryBuilder diary(today);
    for (int day = 119; day >= 0; --day)
        diary.close(today.addDays(-day));
    for (const int day : back)
        diary.twitch(today.addDays(-day));
    return diary;
}

TEST(Recurrence, IsThreeSpellsInNinetyDaysWithAWeekOfQuietBetween)
{
    const Findings findings = analyse(*closedDiary({50, 30, 10}).snapshot(), {});
    const Warning* warning = find(findings, "recurrence");
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->level, Urgency::Discuss);
    EXPECT_EQ(warning->days.size(), 3u);
    EXPECT_TRUE(warning->source.contains(QStringLiteral("own choice")));
}

TEST(Recurrence, TwoSpellsAreNotEnough)
{
    EXPECT_FALSE(find(analyse(*closedDiary({30, 10}).snapshot(), {}), "recurrence"));
}

TEST(Recurrence, ASpellThatEndedBeforeTheWindowDoesNotCount)
{
    EXPECT_FALSE(find(analyse(*closedDiary({90, 30, 10}).snapshot(), {}), "recurrence"));
    EXPECT_TRUE(find(analyse(*closedDiary({89, 30, 10}).snapshot(), {}), "recurrence"));
}

TEST(Recurrence, SpellsWithSixQuietDaysBetweenCountAsOne)
{
    EXPECT_FALSE(find(analyse(*closedDiary({24, 17, 10}).snapshot(), {}), "recurrence"));
    EXPECT_TRUE(find(analyse(*closedDiary({26, 18, 10}).snapshot(), {}), "recurrence"));
}

TEST(Recurrence, UnknownDaysAreNoQuietDays)
{
    DiaryBuilder diary(today);
    for (const int back : {50, 30, 10})
        diary.twitch(today.addDays(-back));
    EXPECT_FALSE(find(analyse(*diary.snapshot(), {}), "recurrence"));
}

TEST(Recurrence, IsTwitchingOnHalfOfTheLastThirtyClosedDays)
{
    std::vector<int> days;
    for (int back = 1; back <= 27; back += 2)
        days.push_back(back);
    ASSERT_EQ(days.size(), 14u);
    EXPECT_FALSE(find(analyse(*closedDiary(days).snapshot(), {}), "recurrence"));
    days.push_back(29);
    const Findings findings = analyse(*closedDiary(days).snapshot(), {});
    ASSERT_TRUE(find(findings, "recurrence"));
    EXPECT_TRUE(find(findings, "recurrence")->text.contains(QStringLiteral("15 of the last 30")));
}

TEST(Recurrence, TellsTheFirstDayOfItsEvidenceHoweverItWasRecognised)
{
    std::vector<int> halfOfTheDays;
    for (int back = 1; back <= 29; back += 2)
        halfOfTheDays.push_back(back);
    std::vector<int> both = halfOfTheDays;
    both.insert(both.end(), {80, 60, 45});
    for (const std::vector<int>& back : {halfOfTheDays, both, std::vector{50, 30, 10}}) {
        const Findings findings = analyse(*closedDiary(back).snapshot(), {});
        const Warning* warning = find(findings, "recurrence");
        ASSERT_TRUE(warning);
        EXPECT_EQ(warning->since, today.addDays(-std::ranges::max(back)));
        EXPECT_EQ(warning->since, warning->days.front()) << "as the page for the doctor tells it";
        EXPECT_TRUE(warning->text.contains(dateText(warning->since)))
            << warning->text.toStdString();
        EXPECT_EQ(warning->days.size(), back.size());
    }
}

TEST(SecondSite, InTheSameSpellCallsForAProfessionalSoon)
{
    DiaryBuilder diary(today);
    diary.twitch(today.addDays(-4), "upper-lip");
    diary.twitch(today.addDays(-2), "cheek");
    const Findings findings = analyse(*diary.snapshot(), {});
    const Warning* warning = find(findings, "second_site");
    ASSERT_TRUE(warning);
    EXPECT_EQ(warning->level, Urgency::Soon);
    EXPECT_EQ(warning->days, std::vector{today.addDays(-2)});
    EXPECT_TRUE(warning->text.contains(QStringLiteral("Cheek, Upper lip")));
}

TEST(SecondSite, AnotherSpellIsAnotherStory)
{
    DiaryBuilder diary(today);
    diary.twitch(today.addDays(-40), "upper-lip");
    diary.twitch(today.addDays(-2), "cheek");
    EXPECT_FALSE(find(analyse(*diary.snapshot(), {}), "second_site"));
}

TEST(SecondSite, AnEpisodeWithoutSiteIsNoSecondSite)
{
    DiaryBuilder diary(today);
    diary.twitch(today.addDays(-4), "upper-lip");
    diary.twitch(today.addDays(-2));
    EXPECT_FALSE(find(analyse(*diary.snapshot(), {}), "second_site"));
}

TEST(SecondSite, TogetherWithAnImmediateSignIsImmediate)
{
    DiaryBuilder diary(today);
    diary.twitch(today.addDays(-4), "upper-lip");
    diary.twitch(today.addDays(-2), "cheek").answers.insert(QStringLiteral("speech"), Answer::Yes);
    EXPECT_EQ(find(analyse(*diary.snapshot(), {}), "second_site")->level, Urgency::Immediate);
}

TEST(Persistence, CountsFromWhenThePersonNoticedItWhileItStillTwitches)
{
    DiaryBuilder diary(QDate(2026, 11, 20));
    diary.twitch(diary.today.addDays(-13));
    const auto warningsNoticed = [&](int daysAgo) {
        const SnapshotPtr snapshot =
            makeSnapshot(diary.rows, diary.now, {.firstNoticed = diary.today.addDays(-daysAgo)});
        return analyse(*snapshot, {}).warnings;
    };
    ASSERT_EQ(warningsNoticed(60).size(), 1u);
    EXPECT_EQ(warningsNoticed(60)[0].id, QStringLiteral("persistence"));
    EXPECT_EQ(warningsNoticed(60)[0].since, diary.today.addDays(-60));
    EXPECT_TRUE(warningsNoticed(60)[0].text.startsWith(QStringLiteral("As you noted")));
    EXPECT_TRUE(warningsNoticed(20).empty()) << "eight days up to the last twitch";
    diary.rows.episodes.clear();
    diary.twitch(diary.today.addDays(-14));
    EXPECT_TRUE(warningsNoticed(60).empty()) << "no twitch in the last 14 days";
}

} // namespace

} // namespace myolog::test
