// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>
#include <random>

namespace myolog {

namespace {

TEST(CleanNameTest, LeavesTheNamesThatPeopleGiveAsTheyAre)
{
    for (const char* name :
         {"Coffee", "50 mg twice a day", "Kräutertee", "頭痛", "نیم‌فاصله", "☕", "❤️",
          "👩‍🔬", "Vitamin B₁₂ & <b>", "μg/l", "नमस्ते", "%"})
        EXPECT_EQ(cleanName(QString::fromUtf8(name)), QString::fromUtf8(name)) << name;
    const QString longest(maxNameLength, u'x');
    EXPECT_EQ(cleanName(longest), longest);
}

TEST(CleanNameTest, StandsOnOneLine)
{
    EXPECT_EQ(cleanName(QStringLiteral(" a\r\nb\tc\u2028d\u00a0 e\n")),
              QStringLiteral("a b c d e"));
}

TEST(CleanNameTest, HoldsNothingThatCannotBeSeen)
{
    EXPECT_EQ(cleanName(QStringLiteral("Te\u200ba\u202e\u2060\u00ad\ufeff\u2800\u3164")),
              QStringLiteral("Tea"));
    const char32_t tags[] = U"Tea\U000E0041\U000E0042";
    EXPECT_EQ(cleanName(QString::fromUcs4(tags)), QStringLiteral("Tea"));
    for (const char32_t* nothing :
         {U"", U" \n", U"\u200b", U"\u200d\u200d", U"\u2800", U"\u3164\u115f", U"\u0301\u0302",
          U"\ufe0f", U"\u202e", U"\u200f", U"\x1b\x07", U"\U000E0041"})
        EXPECT_EQ(cleanName(QString::fromUcs4(nothing)), QString());
}

TEST(CleanNameTest, HoldsNothingThatTurnsWhatFollows)
{
    for (const ushort sign : {0x200e, 0x200f, 0x61c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066,
                              0x2067, 0x2068, 0x2069})
        EXPECT_EQ(cleanName(QStringLiteral("Te") + QChar(sign) + u'a' + QChar(sign)),
                  QStringLiteral("Tea"))
            << sign;
}

TEST(CleanNameTest, OnlyANameFromRightToLeftIsIsolatedFromTheAmountAfterIt)
{
    for (const char* name : {"Coffee", "Kräutertee 2", "頭痛", "☕", ""})
        EXPECT_EQ(isolated(QString::fromUtf8(name)), QString::fromUtf8(name));
    for (const char* name : {"קפה 2", "شاي", "B12 ויטמין"})
        EXPECT_EQ(isolated(QString::fromUtf8(name)),
                  u'\u2068' + QString::fromUtf8(name) + u'\u2069');
}

TEST(CleanNameTest, IsCutBetweenTwoCharactersAndSaysSo)
{
    const QString cut = cleanName(QString(300, u'x'));
    EXPECT_EQ(cut.size(), maxNameLength);
    EXPECT_TRUE(cut.endsWith(u'…'));
    const QString family = QString::fromUtf8("👩‍👩‍👧‍👦");
    const QString families = cleanName(family.repeated(30));
    EXPECT_LE(families.size(), maxNameLength);
    EXPECT_EQ(families, family.repeated((families.size() - 1) / family.size()) + u'…');
}

TEST(CleanNameTest, CleaningTwiceChangesNothingMore)
{
    std::mt19937 random(13);
    for (int i = 0; i < 500; ++i) {
        QString raw;
        for (int k = 0; k < 120; ++k)
            raw += QChar(ushort(random() % (k % 2 ? 0x80 : 0x10000)));
        const QString once = cleanName(raw);
        EXPECT_EQ(cleanName(once), once) << raw.toUtf8().toHex().constData();
        EXPECT_LE(once.size(), maxNameLength);
    }
}

} // namespace

} // namespace myolog
