// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/language.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace myolog::test {

TEST(LanguageTest, SetsHowNumbersAreWritten)
{
    Language language;
    language.apply(QStringLiteral("de"));
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral(","));
    language.apply(QStringLiteral("en"));
    EXPECT_EQ(QLocale().decimalPoint(), QStringLiteral("."));
}

} // namespace myolog::test
