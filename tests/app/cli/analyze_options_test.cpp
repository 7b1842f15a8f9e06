// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Options of `myolog analyze` are heard, or refused in words; none goes unheard.
#include "app/cli/command.h"
#include "core/diary/record.h"
#include "core/factors/factor_ids.h"
#include "tests/support/test_diary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace myolog::test {

namespace {

class AnalyzeOptionsTest : public TestDiary {
protected:
    /// So many closed days up to yesterday, the first `late` of them written down today.
    void fill(int days, int late = 0)
    {
        const QDateTime today = now;
        for (int back = days; back >= 1; --back) {
            const QDateTime noon(today.date().addDays(-back), QTime(12, 0), today.timeZone());
            Episode episode;
            episode.start = momentOf(noon);
            DayMark closed;
            closed.day = noon.date();
            now = back > days - late ? today : noon.addSecs(60);
            ASSERT_OK(add({episode, closed}));
        }
        now = today;
    }
    int run(const QString& words)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runCli(QStringList{QStringLiteral("myolog"), QStringLiteral("analyze")} +
                          words.split(u' '),
                      outStream, errStream, clock);
    }
    /// Of the diary.
    int look(const QString& words)
    {
        return run(QStringLiteral("--diary ") + path() + u' ' + words);
    }
    QString table(int days)
    {
        const QString name = folder.filePath(QStringLiteral("t%1.csv").arg(days));
        QFile file(name);
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        file.write("date,episodes,caffeine_mg\n");
        for (int i = 0; i < days; ++i)
            file.write(QStringLiteral("%1,%2,%3\n")
                           .arg(QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate))
                           .arg(i % 3)
                           .arg(i % 2 ? 500 : 100)
                           .toLatin1());
        return name;
    }
    void watch(const char* factor)
    {
        Watch watch;
        watch.factor = QLatin1String(factor);
        watch.since = now.date();
        ASSERT_OK(add({watch}));
    }

    QString out;
    QString err;
};

TEST_F(AnalyzeOptionsTest, ThatDoNotGoTogetherAreWrongUsage)
{
    const QString daily = QStringLiteral("--daily ") + table(30);
    for (const QString& words :
         {QStringLiteral("--checkpoints --from 2026-01-01"),
          QStringLiteral("--checkpoints --to 2026-01-20"), QStringLiteral("--without-late"),
          QStringLiteral("--diary ") + path()}) {
        EXPECT_EQ(run(daily + u' ' + words), 2) << words.toStdString();
        EXPECT_TRUE(err.contains(QStringLiteral("do not go together"))) << err.toStdString();
        EXPECT_EQ(out, QString());
    }
    EXPECT_EQ(run(daily + QStringLiteral(" --from 2026-01-05")), 0) << err.toStdString();
}

TEST_F(AnalyzeOptionsTest, APeriodInWhichNoDayCanLieIsWrongUsage)
{
    fill(3);
    EXPECT_EQ(look(QStringLiteral("--from 2026-11-23")), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("after the last day"))) << err.toStdString();
    EXPECT_EQ(look(QStringLiteral("--from 2026-11-22")), 0) << err.toStdString();
    EXPECT_EQ(look(QStringLiteral("--to 2026-11-18")), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("before the first day"))) << err.toStdString();
    EXPECT_EQ(look(QStringLiteral("--to 2026-11-19")), 0) << err.toStdString();
    EXPECT_EQ(run(QStringLiteral("--from 2026-01-31 --daily ") + table(30)), 2);
    EXPECT_TRUE(err.contains(QStringLiteral("after the last day"))) << err.toStdString();
}

TEST_F(AnalyzeOptionsTest, BeforeTheFirstCheckItIsSaidHowManyDaysThereAreAndAreNeeded)
{
    fill(12);
    EXPECT_EQ(look(QStringLiteral("--checkpoints")), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("12 closed day(s) so far. The first check needs 28")))
        << out.toStdString();
    EXPECT_EQ(
        run(QStringLiteral("--checkpoints --format csv --daily %1 %2").arg(table(27), table(28))),
        0);
    EXPECT_TRUE(out.startsWith(QStringLiteral("sim,")));
    EXPECT_TRUE(out.section(u'\n', 0, 0).trimmed().endsWith(QStringLiteral(",closed_days")));
    EXPECT_TRUE(err.contains(QStringLiteral("t27: 27 closed day(s)"))) << err.toStdString();
    EXPECT_FALSE(err.contains(QStringLiteral("t28"))) << err.toStdString();
    EXPECT_EQ(run(QStringLiteral("--checkpoints --format csv --daily ") + table(27)), 0);
    EXPECT_TRUE(out.trimmed().endsWith(QStringLiteral(",closed_days"))) << "nothing but the header";
    EXPECT_EQ(run(QStringLiteral("--checkpoints --format json --daily ") + table(27)), 0);
    EXPECT_TRUE(QJsonDocument::fromJson(out.toUtf8()).isArray());
}

TEST_F(AnalyzeOptionsTest, WatchedOnesAreNamedOnceHoweverOftenTheyAreGiven)
{
    const QString daily = QStringLiteral(" --format json --daily ") + table(40);
    ASSERT_EQ(
        run(QStringLiteral("--watch caffeine,sleep --watch caffeine_mg,stress,caffeine") + daily),
        0)
        << err.toStdString();
    QSet<QString> watched;
    const QJsonObject analysis = QJsonDocument::fromJson(out.toUtf8()).object();
    for (const QJsonValue test : analysis[u"tests"].toArray())
        if (test[u"watched"].toBool())
            watched << test[u"factor"].toString();
    EXPECT_EQ(watched, (QSet<QString>{QStringLiteral("caffeine_mg"), QStringLiteral("sleep_h"),
                                      QStringLiteral("stress")}));
    EXPECT_EQ(run(QStringLiteral("--watch caffeine --watch sleep,stress --watch alcohol") + daily),
              2);
    EXPECT_TRUE(err.contains(tooManyWatchedText())) << err.toStdString();
}

TEST_F(AnalyzeOptionsTest, ThoseTheDiaryWatchesCountAsWell)
{
    fill(3);
    watch(factor_id::caffeine);
    watch(factor_id::sleep);
    EXPECT_EQ(look(QStringLiteral("--watch caffeine,stress")), 0) << err.toStdString();
    EXPECT_EQ(look(QStringLiteral("--watch stress,alcohol")), 2);
    EXPECT_TRUE(err.contains(tooManyWatchedText())) << err.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("The diary itself watches: Caffeine, Sleep")))
        << err.toStdString();
}

TEST_F(AnalyzeOptionsTest, WithoutLateSaysHowManyDaysAreLeftOutAndAdvisesNothingAboutThem)
{
    fill(10, 4);
    EXPECT_EQ(look(QStringLiteral("--format text")), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("written down more than two days later")));
    EXPECT_EQ(look(QStringLiteral("--without-late")), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("4 day(s) left out, on which something was written "
                                            "down more than two days later")))
        << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("0 of 6 entries were written down")));
    EXPECT_TRUE(out.contains(QStringLiteral("6 of 6 day(s) closed")));
    EXPECT_FALSE(out.contains(QStringLiteral("read every rate with care")));
    EXPECT_FALSE(out.contains(QStringLiteral("not closed")));
    EXPECT_EQ(look(QStringLiteral("--without-late --from 2026-11-20")), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("No day is left out"))) << out.toStdString();
}

} // namespace

} // namespace myolog::test
