// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hours before twitches as the command line prints them.
#include "app/cli/hours_text.h"

#include "app/cli/analysis_json.h"
#include "core/analysis/case_crossover_words.h"
#include "tests/support/noon_diary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <set>

namespace myolog::test {

namespace {

QJsonObject hoursJsonOf(const SnapshotPtr& snapshot)
{
    return analysisJson(*snapshot, analyse(*snapshot, {}))[u"case_crossover"][0].toObject();
}

QString printed(const SnapshotPtr& snapshot)
{
    QString text;
    QTextStream out(&text);
    cli::printHours(out, snapshot->catalogue, analyse(*snapshot, {}));
    return text;
}

TEST(HoursText, JsonCarriesBothDenominatorsAndTheTest)
{
    const QJsonObject hours = hoursJsonOf(noonTwitches(12).snapshot());
    EXPECT_EQ(hours[u"factor"].toString(), QStringLiteral("caffeine_mg"));
    EXPECT_EQ(hours[u"hours"].toInt(), 4);
    EXPECT_EQ(hours[u"n"].toInt(), 12);
    EXPECT_EQ(hours[u"n_exposed"].toInt(), 12);
    EXPECT_EQ(hours[u"n_referents"].toInt(), 12);
    EXPECT_EQ(hours[u"n_referents_exposed"].toInt(), 0);
    EXPECT_EQ(hours[u"n_telling"].toInt(), 12);
    EXPECT_TRUE(hours[u"or"].isNull()) << "no end is made up";
    EXPECT_GT(hours[u"or_lo"].toDouble(), 1);
    EXPECT_TRUE(hours[u"or_hi"].isNull());
    EXPECT_LT(hours[u"p"].toDouble(1), 0.05);
    EXPECT_EQ(hours[u"q"].toDouble(), hours[u"p"].toDouble());
}

TEST(HoursText, JsonOfTooFewTwitchesHasNoTest)
{
    const QJsonObject hours = hoursJsonOf(noonTwitches(3).snapshot());
    EXPECT_EQ(hours[u"gate"].toArray(), QJsonArray{QStringLiteral("telling_twitches")});
    for (const char* key : {"or", "or_lo", "or_hi", "p", "q"})
        EXPECT_TRUE(hours[QLatin1String(key)].isNull()) << key;
}

TEST(HoursText, JsonHasTheKeysOfItsSchema)
{
    QFile file(QStringLiteral(":/schema/myolog-analysis-1.schema.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonValue schema =
        QJsonDocument::fromJson(file.readAll())[u"properties"][u"case_crossover"][u"items"];
    std::set<QString> required;
    for (const QJsonValue key : schema[u"required"].toArray())
        required.insert(key.toString());
    const QStringList keys = hoursJsonOf(noonTwitches(12).snapshot()).keys();
    EXPECT_EQ(required, std::set<QString>(keys.begin(), keys.end()));
}

TEST(HoursText, PrintsEachHabitWithItsCaution)
{
    const QString text = printed(noonTwitches(12).snapshot());
    EXPECT_TRUE(text.contains(hoursHeading()));
    EXPECT_TRUE(text.contains(hoursCaution()));
    EXPECT_TRUE(text.contains(QStringLiteral("12 of 12 twitches (100 %)")));
    EXPECT_TRUE(text.contains(QStringLiteral("95 % interval")));
    EXPECT_TRUE(printed(DiaryBuilder(QDate(2026, 11, 22)).snapshot()).isEmpty());
}

} // namespace

} // namespace myolog::test
