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

TEST(ActNow, FaceArmAndSpeechBringTheEmergencyNumberVisionDoesNot)
{
    const QString number = QStringLiteral("emergency number");
    for (const char* sign : {"facial_droop", "weakness", "speech"})
        EXPECT_TRUE(actNow(answered(sign, Answer::Yes))->text.contains(number)) << sign;
    EXPECT_FALSE(actNow(answered("vision", Answer::Yes))->text.contains(number));
}

} // namespace

} // namespace myolog::test
