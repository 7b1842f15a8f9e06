// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"

#include "tests/support/expect.h"

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

} // namespace

} // namespace myolog::test
