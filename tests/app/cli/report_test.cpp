// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/visit/visit_options.h"
#include "tests/support/pdf_text.h"
#include "tests/support/test_diary.h"

namespace myolog::test {

namespace {

class ReportTest : public TestDiary {
protected:
    void SetUp() override
    {
        TestDiary::SetUp();
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            GTEST_SKIP() << "pdftotext is not installed";
        Settings settings = CliCall::settings(*store);
        ASSERT_OK(writeVisitOptions(settings, {.name = QStringLiteral("Anna Muster"),
                                               .birthDate = QStringLiteral("3 May 1980"),
                                               .without = {QStringLiteral("labs")}}));
    }
    /// The page's text.
    QString report(const QStringList& options = {})
    {
        const QString page = folder.filePath(QStringLiteral("page.pdf"));
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        EXPECT_EQ(
            runCli(QStringList{QStringLiteral("myolog"), QStringLiteral("report"),
                               QStringLiteral("--diary"), path(), QStringLiteral("--out"), page} +
                       options,
                   outStream, errStream, clock),
            0);
        return pdfText(page).value_or(QString());
    }
};

TEST_F(ReportTest, PrintsWhatThePersonChoseOnThePageForTheVisit)
{
    const QString page = report();
    EXPECT_TRUE(page.contains(QStringLiteral("Anna Muster, born 3 May 1980")));
    EXPECT_FALSE(page.contains(QStringLiteral("Anonymous")));
    const QString anonymous = report({QStringLiteral("--anonymous")});
    EXPECT_FALSE(anonymous.contains(QStringLiteral("Anna")));
    EXPECT_FALSE(anonymous.contains(QStringLiteral("1980")));
    const QString other = report({QStringLiteral("--name"), QStringLiteral("Ben")});
    EXPECT_TRUE(other.contains(QStringLiteral("Ben")));
    EXPECT_FALSE(other.contains(QStringLiteral("1980"))) << "the birth date of somebody else";
}

TEST_F(ReportTest, StaysAnonymousWhereThatWasChosen)
{
    Settings settings = CliCall::settings(*store);
    ASSERT_OK(
        writeVisitOptions(settings, {.anonymous = true, .name = QStringLiteral("Anna Muster")}));
    EXPECT_FALSE(report().contains(QStringLiteral("Anna")));
    EXPECT_TRUE(
        report({QStringLiteral("--name"), QStringLiteral("Ben")}).contains(QStringLiteral("Ben")));
}

TEST_F(ReportTest, FollowsThePersistenceSettingAsTheScreenDoes)
{
    for (int back = 9; back >= 0; --back) {
        Episode episode;
        episode.start = momentOf(now.addDays(-back).addSecs(-60));
        ASSERT_OK(add({episode}));
    }
    const QString before = report();
    ASSERT_OK(store->setSetting(QLatin1String(setting_id::persistenceDays), QStringLiteral("7")));
    const QString after = report();
    EXPECT_FALSE(before.contains(QStringLiteral("The twitching persists")));
    EXPECT_TRUE(after.contains(QStringLiteral("The twitching persists"))) << after.toStdString();
}

} // namespace

} // namespace myolog::test
