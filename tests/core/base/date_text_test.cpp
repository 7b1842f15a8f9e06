// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"

#include "tests/support/test_diary.h"

#include <QLocale>

namespace myolog::test {

namespace {

TEST(DateText, NamesTheMonthSoThatNoCountryReadsAnotherDay)
{
    const QLocale before;
    for (const QLocale::Territory territory : {QLocale::UnitedStates, QLocale::UnitedKingdom}) {
        QLocale::setDefault(QLocale(QLocale::English, territory));
        EXPECT_EQ(dateText(QDate(2026, 8, 7)), QStringLiteral("7 Aug 2026"));
        EXPECT_EQ(dayMonthText(QDate(2026, 8, 7)), QStringLiteral("7 Aug"));
    }
    QLocale::setDefault(before);
}

TEST(DateText, TellsHowLongAgoTheWayPeopleDo)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDateTime now = berlin("2026-11-22T20:00");
    const auto ago = [&](const char* then) { return agoText(berlin(then), now); };
    EXPECT_EQ(ago("2026-11-22T19:59:40"), QStringLiteral("just now"));
    EXPECT_EQ(ago("2026-11-22T16:40"), QStringLiteral("3 h 20 min ago"));
    EXPECT_EQ(ago("2026-11-22T08:12"), QStringLiteral("today, 08:12"));
    EXPECT_EQ(ago("2026-11-21T21:05"), QStringLiteral("yesterday, 21:05"));
    EXPECT_EQ(ago("2026-11-21T19:07"), QStringLiteral("yesterday, 19:07"));
    EXPECT_TRUE(ago("2026-11-18T21:05").startsWith(u'4'));
    EXPECT_EQ(ago("2026-11-15T21:05"), QStringLiteral("15 Nov 2026"));
    EXPECT_EQ(agoText(berlin("2026-11-22T12:00"), now, true), QStringLiteral("today"));
    EXPECT_EQ(agoText(berlin("2026-11-21T12:00"), now, true), QStringLiteral("yesterday"));
    QLocale::setDefault(before);
}

TEST(DateText, AJourneyMakesNoDayOfMoreThanADay)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDateTime then = berlin("2026-11-22T00:10");
    const QDateTime newYork =
        then.addSecs(24 * 3600 + 53 * 60)
            .toTimeZone(QTimeZone("America/New_York")); // still the 22nd there
    EXPECT_EQ(agoText(then, newYork), QStringLiteral("yesterday, 00:10"));
    QLocale::setDefault(before);
}

} // namespace

} // namespace myolog::test
