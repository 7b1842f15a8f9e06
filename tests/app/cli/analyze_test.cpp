// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/factors/factor_ids.h"
#include "core/settings/setting.h"
#include "tests/support/test_diary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace myolog::test {

namespace {

const QDate today(2026, 11, 22);

class AnalyzeTest : public TestDiary {
protected:
    /// Forty closed days; every third one with 500 mg of caffeine, every second one with twitches.
    void fill()
    {
        std::vector<Row> rows;
        for (int back = 40; back >= 1; --back) {
            const QDate day = today.addDays(-back);
            const QDateTime noon(day, QTime(12, 0), now.timeZone());
            Entry coffee;
            coffee.when = momentOf(noon);
            coffee.factor = QLatin1String(factor_id::caffeine);
            coffee.value = back % 3 ? 100 : 500;
            rows.push_back(coffee);
            Episode episode;
            episode.start = momentOf(noon);
            episode.count = 3;
            if (back % 2)
                rows.push_back(episode);
            DayMark closed;
            closed.day = day;
            rows.push_back(closed);
        }
        ASSERT_OK(add(rows));
    }
    void twitchWith(const char* question)
    {
        Episode episode;
        episode.start = momentOf(now.addSecs(-3600));
        episode.answers.insert(QLatin1String(question), Answer::Yes);
        ASSERT_OK(add({episode}));
    }
    /// The exit code; what was printed is in `out` and `err`.
    int run(const QStringList& options = {})
    {
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runCli(QStringList{QStringLiteral("myolog"), QStringLiteral("analyze"),
                                  QStringLiteral("--diary"), path()} +
                          options,
                      outStream, errStream, clock);
    }
    QJsonObject json(QStringList options = {})
    {
        options << QStringLiteral("--format") << QStringLiteral("json");
        EXPECT_EQ(run(options), 0) << err.toStdString();
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
    static QJsonObject test(const QJsonObject& analysis, const char* factor, int lag)
    {
        for (const QJsonValue test : analysis[u"tests"].toArray())
            if (test[u"factor"].toString() == QLatin1String(factor) && test[u"lag"].toInt() == lag)
                return test.toObject();
        ADD_FAILURE() << factor << " is missing";
        return {};
    }

    QString out;
    QString err;
};

TEST_F(AnalyzeTest, PrintsCountsWithTheirDenominators)
{
    fill();
    EXPECT_EQ(run(), 0);
    EXPECT_TRUE(out.contains(QStringLiteral("40 of 41 days logged"))) << out.toStdString();
    EXPECT_TRUE(
        out.contains(QStringLiteral("40 of 41 days closed, 20 of these without twitching")));
    EXPECT_TRUE(out.contains(QStringLiteral("60 twitches on closed days, 1.5 for each of them")));
    EXPECT_TRUE(out.contains(QStringLiteral("Caffeine over 400")));
    EXPECT_TRUE(out.contains(QStringLiteral("Not enough days yet to compare")));
    EXPECT_EQ(err, QString());
}

TEST_F(AnalyzeTest, PrintsWarningSignsBeforeEverythingElse)
{
    fill();
    twitchWith("numbness");
    EXPECT_EQ(run(), 0);
    EXPECT_LT(out.indexOf(QStringLiteral("numbness")), out.indexOf(QStringLiteral("days logged")));
    EXPECT_GE(out.indexOf(QStringLiteral("numbness")), 0);
}

TEST_F(AnalyzeTest, JsonHasTheShapeOfItsFormat)
{
    fill();
    twitchWith("facial_droop");
    const QJsonObject analysis = json();
    EXPECT_EQ(analysis[u"format"].toString(), QStringLiteral("myolog-analysis/1"));
    EXPECT_EQ(analysis[u"period"][u"from"].toString(), QStringLiteral("2026-10-13"));
    EXPECT_EQ(analysis[u"period"][u"to"].toString(), QStringLiteral("2026-11-22"));
    EXPECT_EQ(analysis[u"period"][u"days"].toInt(), 41);
    EXPECT_EQ(analysis[u"period"][u"recorded_days"].toInt(), 41);
    EXPECT_EQ(analysis[u"period"][u"closed_days"].toInt(), 40);
    EXPECT_EQ(analysis[u"outcome"][u"id"].toString(), QStringLiteral("episodes"));
    EXPECT_EQ(analysis[u"outcome"][u"per_closed_day"].toDouble(), 1.5);
    EXPECT_EQ(analysis[u"outcome"][u"twitch_days"].toInt(), 21);
    const QJsonValue warning = analysis[u"warnings"][0];
    EXPECT_EQ(warning[u"id"].toString(), QStringLiteral("facial_droop"));
    EXPECT_EQ(warning[u"level"].toString(), QStringLiteral("immediate"));
    EXPECT_EQ(warning[u"since"].toString(), QStringLiteral("2026-11-22"));
    EXPECT_FALSE(warning[u"source"].toString().isEmpty());
}

TEST_F(AnalyzeTest, JsonTestsCarryCountsAndRatesInTheUnitOfTheColumn)
{
    fill();
    const QJsonObject analysis = json();
    const QJsonObject counted = test(analysis, "caffeine_mg", 0);
    EXPECT_EQ(counted[u"direction"].toString(), QStringLiteral(">"));
    EXPECT_EQ(counted[u"threshold"].toDouble(), 400);
    EXPECT_EQ(counted[u"n"].toInt(), 40);
    EXPECT_EQ(counted[u"n_exposed"].toInt(), 13);
    EXPECT_EQ(counted[u"tier"].toString(), QStringLiteral("counted"));
    EXPECT_TRUE(counted[u"gate"].toArray().isEmpty());
    EXPECT_DOUBLE_EQ(counted[u"rate_exposed"].toDouble(), 21 / 13.0);
    EXPECT_DOUBLE_EQ(counted[u"rate_unexposed"].toDouble(), 39 / 27.0);

    const QJsonObject unknown = test(analysis, "sleep_h", 1);
    EXPECT_EQ(unknown[u"threshold"].toDouble(), 7);
    EXPECT_EQ(unknown[u"direction"].toString(), QStringLiteral("<"));
    EXPECT_EQ(unknown[u"tier"].toString(), QStringLiteral("not_enough_data"));
    EXPECT_TRUE(unknown[u"rate_exposed"].isNull());
    EXPECT_FALSE(unknown[u"gate"].toArray().isEmpty());
}

TEST_F(AnalyzeTest, LooksAtThePeriodAskedFor)
{
    fill();
    const QJsonObject analysis = json({QStringLiteral("--from"), QStringLiteral("2026-11-01"),
                                       QStringLiteral("--to"), QStringLiteral("2026-11-10")});
    EXPECT_EQ(analysis[u"period"][u"days"].toInt(), 10);
    EXPECT_EQ(analysis[u"period"][u"closed_days"].toInt(), 10);
}

TEST_F(AnalyzeTest, FollowsThePersistenceSettingOfTheDiary)
{
    for (int back = 9; back >= 0; --back) {
        Episode episode;
        episode.start = momentOf(now.addDays(-back).addSecs(-60));
        ASSERT_OK(add({episode}));
    }
    EXPECT_TRUE(json()[u"warnings"].toArray().isEmpty());
    ASSERT_OK(store->setSetting(QLatin1String(setting_id::persistenceDays), QStringLiteral("7")));
    out.clear();
    EXPECT_EQ(json()[u"warnings"][0][u"id"].toString(), QStringLiteral("persistence"));
}

TEST_F(AnalyzeTest, AnEmptyDiaryIsAnalysedWithoutRates)
{
    const QJsonObject analysis = json();
    EXPECT_TRUE(analysis[u"outcome"][u"per_closed_day"].isNull());
    EXPECT_TRUE(analysis[u"warnings"].toArray().isEmpty());
}

TEST_F(AnalyzeTest, AnUnknownFormatIsWrongUsage)
{
    EXPECT_EQ(run({QStringLiteral("--format"), QStringLiteral("xml")}), 2);
    EXPECT_EQ(out, QString());
}

TEST_F(AnalyzeTest, APeriodThatEndsBeforeItBeginsIsWrongUsage)
{
    EXPECT_EQ(run({QStringLiteral("--from"), QStringLiteral("2026-11-10"), QStringLiteral("--to"),
                   QStringLiteral("2026-11-01")}),
              2);
}

} // namespace

} // namespace myolog::test
