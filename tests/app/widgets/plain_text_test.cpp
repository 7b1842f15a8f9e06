// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plain_text.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

const QString longHabit = QStringLiteral("Zweiundachtzigbuchstabenlangesgewohnheitswort");

} // namespace

TEST(PlainText, BreaksAreWithinLongWordsOnlyAndLoseNothing)
{
    for (const QString& text : {QString(), QStringLiteral("a few short words"), longHabit,
                                QStringLiteral("before %1 after %1").arg(longHabit)})
        EXPECT_EQ(withoutBreaks(withBreaks(text)), text) << text.toStdString();
    EXPECT_EQ(withBreaks(QStringLiteral("a few short words")), u"a few short words");
    const QString parted = withBreaks(QStringLiteral("before %1 after").arg(longHabit));
    EXPECT_TRUE(parted.startsWith(QStringLiteral("before Zweiunda")));
    for (const QString& part : parted.split(QRegularExpression(QStringLiteral("[\\s\u200b]"))))
        EXPECT_LE(part.size(), 8) << part.toStdString();
    EXPECT_FALSE(parted.endsWith(QChar(u'\u200b')));
}

TEST(PlainText, BreaksNeverPartALetterFromItsMarks)
{
    const QString letter = QStringLiteral("e\u0301"); // an e with its accent as a sign of its own
    const QString face = QString::fromUcs4(U"\U0001F642");
    for (const QString& sign : {letter, face}) {
        const QString parted = withBreaks(sign.repeated(40));
        EXPECT_TRUE(parted.contains(sign.repeated(8) + QChar(u'\u200b') + sign));
    }
}

TEST(PlainText, AMenuTextIsReadAsTheNameItWasMadeOf)
{
    for (const QString& name : {QStringLiteral("R&D"), QStringLiteral("a && b"), longHabit})
        EXPECT_EQ(withoutMnemonics(asMenuText(name)), name);
    EXPECT_EQ(withoutMnemonics(QStringLiteral("&Save")), u"Save");
}
