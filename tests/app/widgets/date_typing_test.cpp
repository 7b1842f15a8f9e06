// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/date_typing.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

class DateTypingTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLatin1String(GetParam()))); }
    void TearDown() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

TEST_P(DateTypingTest, ADateIsWhatIsTypedWithOrWithoutItsSeparators)
{
    const QDate day(2026, 11, 13);
    const QString written = QLocale().toString(day, longYearFormat());
    QString digits = written;
    digits.removeIf([](QChar letter) { return !letter.isDigit(); });
    for (const QString& typed : {written, digits}) {
        QDateEdit edit(QDate(2025, 1, 31));
        edit.setDisplayFormat(longYearFormat());
        new DateTyping(edit);
        edit.show();
        QApplication::setActiveWindow(&edit);
        edit.setFocus();
        ASSERT_TRUE(edit.hasFocus());
        edit.setSelectedSection(edit.sectionAt(0));
        for (const QChar letter : typed) {
            QTest::keyClick(&edit, letter.toLatin1());
            QCoreApplication::processEvents();
        }
        edit.interpretText();
        EXPECT_EQ(edit.date(), day) << typed.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Locales, DateTypingTest,
                         testing::Values("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "sv_SE"));

} // namespace
