// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tables hold in English is German where a German reads it.
#include "app/shell/language.h"
#include "core/analysis/act_now.h"
#include "core/base/citation.h"
#include "core/diary/question.h"
#include "core/factors/catalogue.h"
#include "tests/support/expect.h"

using namespace myolog;

namespace {

class GermanWordsTest : public testing::Test {
protected:
    GermanWordsTest() { language.apply(QStringLiteral("de")); }
    ~GermanWordsTest() override { language.apply(QStringLiteral("en")); }

    Language language;
};

TEST_F(GermanWordsTest, NoCitationSpeaksEnglishAroundItsTitles)
{
    QStringList shown{immediateSource()};
    for (const Question& question : questions())
        shown << citation(question.source);
    const Catalogue catalogue;
    for (const Factor& factor : catalogue.factors())
        shown << factor.thresholdSource();
    for (const QString& text : shown)
        for (const char* words : {"Myolog's", "The article", "own choice", "adequate intake",
                                  " hours", "seek ", "see a", "women"})
            EXPECT_FALSE(text.contains(QLatin1String(words))) << text.toStdString();
}

TEST_F(GermanWordsTest, TheTitleOfAPublicationStaysAsItIsPrinted)
{
    EXPECT_TRUE(citation(findQuestion(QStringLiteral("stiffness"))->source)
                    .contains(QStringLiteral("Twitching eyes and muscles")));
}

} // namespace
