// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/clock.h"
#include "tests/support/expect.h"
#include "tests/support/test_diary.h"

#include <cmath>
#include <limits>
#include <random>

namespace myolog::test {

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

struct Written {
    const char* text;
    const QLocale& locale;
    double value;
};

TEST(CleanText, MarksThatTurnTheDirectionAreDropped)
{
    EXPECT_EQ(cleanText(QStringLiteral("a\u202Eb\u2066c\u2069\u202Dd")), QStringLiteral("abcd"));
    const QString hebrew = QStringLiteral("\u05E9\u05DC\u05D5\u05DD \u200F!");
    EXPECT_EQ(cleanText(hebrew), hebrew);
}

TEST(ParseNumberTest, ReadsWhatPeopleWrite)
{
    const Written cases[] = {
        {"95", english, 95},         {"1.5", english, 1.5},        {"1,5", english, 1.5},
        {"1,5", german, 1.5},        {"1.5", german, 1.5},         {" 7 ", german, 7},
        {"1.234,5", german, 1234.5}, {"1,234.5", english, 1234.5}, {"0,125", english, 0.125},
        {"-3", english, -3},         {"1e3", english, 1000},       {"1.125", english, 1.125},
        {"1,125", german, 1.125},
    };
    for (const Written& written : cases) {
        const Result<double> number = parseNumber(QString::fromUtf8(written.text), written.locale);
        ASSERT_TRUE(number.has_value()) << written.text;
        EXPECT_DOUBLE_EQ(*number, written.value) << written.text;
    }
}

TEST(ParseNumberTest, RefusesWhatIsNoNumberInWords)
{
    for (const char* text : {"", " ", "abc", "12a", "1.2.3", "nan", "inf", "-inf", "1e999", "1;5",
                             "0x10", "--1", "1 000 x"})
        EXPECT_FAILS(parseNumber(QString::fromUtf8(text), english), "is not a number");
}

TEST(ParseNumberTest, AsksAgainWhenASeparatorCouldMeanThousands)
{
    EXPECT_FAILS(parseNumber(QStringLiteral("1,234"), english), "two ways");
    EXPECT_FAILS(parseNumber(QStringLiteral("1.234"), german), "two ways");
}

TEST(ParseNumberTest, DoesNotRepeatAWholeBookInItsError)
{
    const Result<double> number = parseNumber(QString(100'000, u'x'), english);
    ASSERT_FALSE(number.has_value());
    EXPECT_LT(number.error().text.size(), 100);
}

TEST(ExactNumberTest, ReadsBackAsTheSameNumber)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 2000; ++i) {
        double value = 0;
        const quint64 bits = random();
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value))
            continue;
        const QString text = exactNumber(value);
        EXPECT_EQ(QLocale::c().toDouble(text), value) << text.toStdString();
        EXPECT_FALSE(text.contains(u','));
    }
    EXPECT_EQ(exactNumber(0.1), QStringLiteral("0.1"));
    EXPECT_EQ(exactNumber(95), QStringLiteral("95"));
}

TEST(CleanTextTest, KeepsWordsLineEndsAndTabsAndDropsOtherControlCharacters)
{
    EXPECT_EQ(cleanText(QStringLiteral("  a\r\nb\rc\td\n ")), QStringLiteral("a\nb\nc\td"));
    EXPECT_EQ(cleanText(QString(u'a') + QChar(0) + QChar(0x1b) + QChar(0x7f) + QChar(0x85) + u'b'),
              QStringLiteral("ab"));
}

TEST(CleanTextTest, LeavesEveryScriptAndSignAsItIs)
{
    const QString text = QString::fromUtf8(
        "Łukasz, ß € µ ±; 頭痛 يوم 😀 \"quoted\" 'single' <b>&amp; -- ; DROP TABLE");
    EXPECT_EQ(cleanText(text), text);
}

TEST(CleanTextTest, CleaningTwiceChangesNothingMore)
{
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        QString raw;
        for (int k = 0; k < 20; ++k)
            raw += QChar(ushort(random() % 0x180));
        const QString once = cleanText(raw);
        EXPECT_EQ(cleanText(once), once);
    }
}

TEST(ClockTest, ShowsTheTimeItWasSetTo)
{
    Clock clock;
    EXPECT_LE(std::abs(clock.now().secsTo(QDateTime::currentDateTime())), 2);
    clock.set([] { return berlin("2026-03-29T03:00"); });
    EXPECT_EQ(clock.now(), berlin("2026-03-29T03:00"));
}

TEST(ResultTest, AFailureCarriesWordsForThePersonAndDetailForTheLog)
{
    const Result<int> result = failure(QStringLiteral("words"), QStringLiteral("detail"));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().text, QStringLiteral("words"));
    EXPECT_EQ(result.error().detail, QStringLiteral("detail"));
}

} // namespace

} // namespace myolog::test
