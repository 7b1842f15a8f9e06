// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each tier says.
#include "core/analysis/pattern_words.h"

#include "tests/support/expect.h"

namespace myolog::test {

namespace {

Pattern tested(Verdict verdict, const PatternTest& test = {})
{
    Pattern pattern;
    pattern.verdict = verdict;
    pattern.test = test;
    return pattern;
}

const Check at63{.closedDays = 63, .date = {2026, 5, 1}};

bool says(const QString& text, const char* words)
{
    return text.contains(QLatin1String(words));
}

TEST(TierWords, NoClearPatternSaysWhatCouldStillBeHidden)
{
    const Pattern pattern = tested(Verdict::NoClearPattern,
                                   {.ratio = 1.2, .hasInterval = true, .low = 0.9, .high = 1.6});
    const QString text = verdictText(pattern, at63);
    EXPECT_TRUE(says(text, "A difference smaller than 1.60 times the rate could still be hidden."))
        << text.toStdString();
    EXPECT_TRUE(says(text, "common by chance"));
}

TEST(TierWords, TheFartherEndOfTheIntervalIsWhatCouldBeHidden)
{
    EXPECT_TRUE(says(
        hiddenText(tested(Verdict::NoClearPattern, {.hasInterval = true, .low = 0.5, .high = 1.6})),
        "2.00"));
    EXPECT_TRUE(says(
        hiddenText(tested(Verdict::NoClearPattern, {.hasInterval = true, .low = {}, .high = 1.6})),
        "any size"));
    EXPECT_EQ(hiddenText(tested(Verdict::NoClearPattern, {.hasInterval = false})), QString());
}

TEST(TierWords, PossibleSaysWhenItIsCheckedAgain)
{
    EXPECT_TRUE(says(verdictText(tested(Verdict::Possible), at63), "checked again at 91 closed"));
    EXPECT_TRUE(says(verdictText(tested(Verdict::Pattern), at63), "checked again at 91 closed"));
    EXPECT_TRUE(says(verdictText(tested(Verdict::Possible), {}), "checked again with more days"));
}

TEST(TierWords, RepeatedGivesACautiousEstimateAndNoDirection)
{
    const QString text = verdictText(
        tested(Verdict::Repeated,
               {.hasInterval = true, .cautious = 1.5, .cautiousLow = 1.1, .cautiousHigh = 2.1}),
        at63);
    EXPECT_TRUE(says(text, "does not say which one leads to the other"));
    EXPECT_TRUE(says(text, "1.50 times the rate (90 % range 1.10 to 2.10)")) << text.toStdString();
    EXPECT_FALSE(says(text, "checked again"));
}

TEST(TierWords, NotEnoughDaysSaysHowManyMore)
{
    Pattern pattern;
    pattern.toNoticeDoubling = DayRange{21, 49};
    EXPECT_TRUE(says(verdictText(pattern, {}), "About 21 to 49 more closed day"));
}

} // namespace

} // namespace myolog::test
