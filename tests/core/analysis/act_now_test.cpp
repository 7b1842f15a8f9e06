// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/act_now.h"

#include "tests/support/diary_builder.h"

namespace myolog::test {

namespace {

Episode answered(const char* question, Answer answer)
{
    Episode episode;
    episode.start = momentOf(berlin("2026-11-20T21:05"));
    episode.answers.insert(QLatin1String(question), answer);
    return episode;
}

TEST(ActNow, NothingIsSaidAboutAnEpisodeWithoutAnswers)
{
    EXPECT_FALSE(actNow(Episode{}));
}

class ActNowOf : public testing::TestWithParam<const char*> {};

TEST_P(ActNowOf, OnlyAYesToAnImmediateSignOpensTheCard)
{
    const Question& question = *findQuestion(QLatin1String(GetParam()));
    const bool immediate = question.ifYes == Urgency::Immediate;
    EXPECT_EQ(actNow(answered(question.id, Answer::Yes)).has_value(), immediate);
    EXPECT_FALSE(actNow(answered(question.id, Answer::No)));
}

INSTANTIATE_TEST_SUITE_P(Questions, ActNowOf, testing::ValuesIn(questionIds()),
                         [](const auto& row) { return std::string(row.param); });

TEST(ActNow, TheCardNamesEverySignAndWhatToDo)
{
    Episode episode = answered("vision", Answer::Yes);
    episode.answers.insert(QStringLiteral("numbness"), Answer::Yes);
    const std::optional<Warning> card = actNow(episode);
    ASSERT_TRUE(card);
    EXPECT_EQ(card->level, Urgency::Immediate);
    EXPECT_TRUE(card->text.contains(QStringLiteral("numbness, changed vision")));
    EXPECT_TRUE(card->text.contains(QStringLiteral("Seek immediate medical care")));
    EXPECT_FALSE(card->source.isEmpty());
    EXPECT_EQ(card->since, QDate(2026, 11, 20));
}

TEST(ActNow, EverySignNamesTheNumberAndOnlyThoseOfAStrokeBeginWithIt)
{
    for (const char* sign : {"facial_droop", "weakness", "speech", "numbness", "vision"}) {
        const QString text = actNow(answered(sign, Answer::Yes))->text;
        EXPECT_TRUE(text.contains(QStringLiteral("emergency number"))) << sign;
        const bool ofStroke = QLatin1String(sign) != QLatin1String("numbness") &&
                              QLatin1String(sign) != QLatin1String("vision");
        EXPECT_EQ(text.startsWith(QStringLiteral("If this came on suddenly")), ofStroke) << sign;
        EXPECT_EQ(text.startsWith(QStringLiteral("Seek immediate")), !ofStroke) << sign;
    }
}

TEST(ActNow, SeveralCurrentSignsAreOneCardThatSaysWhatToDoOnceAndFirst)
{
    const QDate today(2026, 11, 27);
    DiaryBuilder diary(today);
    Episode& night = diary.twitch(today);
    night.start = momentOf(berlin("2026-11-27T02:10"));
    for (const char* sign : {"weakness", "numbness", "spread"})
        night.answers.insert(QLatin1String(sign), Answer::Yes);
    diary.twitchWith(today.addDays(-2), QStringLiteral("vision"));
    diary.twitchWith(today.addDays(-2), QStringLiteral("stiffness"));
    const std::vector<Warning> all = analyse(*diary.snapshot(), {}).warnings;
    ASSERT_EQ(all.size(), 5u);
    const std::vector<Warning> shown = asCards(all);
    ASSERT_EQ(shown.size(), 3u);
    EXPECT_EQ(shown[0].id, QStringLiteral("act_now"));
    EXPECT_EQ(shown[0].title, QStringLiteral("Please get medical help now"));
    const QString text = shown[0].text;
    EXPECT_TRUE(text.startsWith(immediateWords({QStringLiteral("weakness")})));
    EXPECT_TRUE(text.contains(QStringLiteral("weakness, numbness (on 27 Nov 2026, ")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("changed vision (on 25 Nov 2026, ")));
    EXPECT_EQ(text.count(QStringLiteral("Seek immediate")), 1);
    EXPECT_EQ(shown[0].times.size(), 3u);
    EXPECT_EQ(shown[0].days.size(), 2u);
    EXPECT_EQ(shown[1].id, QStringLiteral("spread")) << "a card of its own";
    EXPECT_TRUE(shown[1].text.endsWith(QStringLiteral("You also recorded: weakness, numbness, "
                                                      "changed vision.")))
        << "what to do stands above: " << shown[1].text.toStdString();
    EXPECT_EQ(shown[2].id, QStringLiteral("stiffness"));
    EXPECT_TRUE(asCards({}).empty());
}

TEST(ActNow, AStepIsNamedWithTheSignItTakesAway)
{
    const QString what = QStringLiteral("Log a twitch");
    EXPECT_EQ(namedWithSigns(what, answered("stiffness", Answer::Yes)), what);
    EXPECT_EQ(namedWithSigns(what, answered("weakness", Answer::No)), what);
    const QString named = namedWithSigns(what, answered("weakness", Answer::Yes));
    EXPECT_TRUE(named.startsWith(QStringLiteral("Log a twitch (weakness, 20 Nov 2026, ")));
}

} // namespace

} // namespace myolog::test
