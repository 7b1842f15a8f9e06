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
        EXPECT_EQ(run(options), 0) << err.toStdString();
        return pdfText(page()).value_or(QString());
    }
    int run(const QStringList& options)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runCli(QStringList{QStringLiteral("myolog"), QStringLiteral("report"),
                                  QStringLiteral("--diary"), path(), QStringLiteral("--out"),
                                  page()} +
                          options,
                      outStream, errStream, clock);
    }
    QString page() const { return folder.filePath(QStringLiteral("page.pdf")); }

    QString out;
    QString err;
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

TEST_F(ReportTest, APeriodWithoutADayIsRefusedAndANarrowedOneSaysSo)
{
    for (int back = 9; back >= 0; --back) {
        Episode episode;
        episode.start = momentOf(now.addDays(-back).addSecs(-60));
        ASSERT_OK(add({episode}));
    }
    const auto period = [this](const QStringList& options) {
        const int code = run(options);
        EXPECT_EQ(QFile::exists(page()), code == 0) << options.join(u' ').toStdString();
        QFile::remove(page());
        return code;
    };
    const QString from = QStringLiteral("--from");
    const QString to = QStringLiteral("--to");
    const QString last = now.date().toString(Qt::ISODate);
    const QString first = now.date().addDays(-9).toString(Qt::ISODate);
    EXPECT_EQ(period({from, now.date().addDays(1).toString(Qt::ISODate)}), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("after the last day there is"))) << err.toStdString();
    EXPECT_EQ(period({from, QStringLiteral("9999-01-01"), to, QStringLiteral("9999-02-01")}), 2);
    EXPECT_EQ(period({to, QStringLiteral("1900-01-01")}), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("before the first day there is"))) << err.toStdString();
    for (const QStringList& whole : {QStringList{}, {from, first, to, last}, {from, last}}) {
        EXPECT_EQ(period(whole), 0);
        EXPECT_EQ(err, QString());
    }
    for (const QStringList& wide : {QStringList{from, QStringLiteral("1900-01-01")},
                                    {to, now.date().addDays(1).toString(Qt::ISODate)}}) {
        EXPECT_EQ(period(wide), 0);
        EXPECT_TRUE(err.contains(QStringLiteral("only the days there are"))) << err.toStdString();
    }
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
