// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What `myolog analyze` prints besides its tests: all habits together, caffeine, how the diary is
// kept.
#include "app/cli/command.h"
#include "core/factors/factor_ids.h"
#include "tests/support/json_schema.h"
#include "tests/support/rows.h"
#include "tests/support/test_diary.h"

#include <random>

namespace myolog::test {

namespace {

class AnalysisPartsTest : public TestDiary {
protected:
    /// Sixty closed days of coffee, sleep and a twitch in the afternoon, written down in time but
    /// for the first `late` days.
    void fillHabits(int late = 0)
    {
        std::mt19937 random(4);
        std::vector<Row> rows;
        for (int back = 60; back >= 1; --back) {
            const QDate day = now.date().addDays(-back);
            const QByteArray iso = day.toString(Qt::ISODate).toLatin1();
            rows.push_back(closedOn(day));
            rows.push_back(entryAt(iso + "T09:00", factor_id::caffeine, random() % 3 ? 200 : 500));
            rows.push_back(entryAt(iso + "T07:00", factor_id::sleep, random() % 2 ? 360 : 480));
            Episode episode = episodeAt(iso + "T14:00");
            episode.count = int(random() % 4) + 1;
            rows.push_back(episode);
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            const QDateTime written =
                now.addDays(-60 + int(i / 4) + (i / 4 < size_t(late) ? 4 : 1));
            recordOf(rows[i]).createdMs = recordOf(rows[i]).updatedMs = written.toMSecsSinceEpoch();
        }
        ASSERT_OK(store->apply({.rows = std::move(rows)}, Stamps::Keep));
    }
    QString analyze(QStringList options = {})
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        EXPECT_EQ(runCli(QStringList{QStringLiteral("myolog"), QStringLiteral("analyze"),
                                     QStringLiteral("--diary"), path()} +
                             options,
                         outStream, errStream, clock),
                  0)
            << err.toStdString();
        return out;
    }
    QJsonObject analysis(const QStringList& options = {})
    {
        return QJsonDocument::fromJson(analyze(options + QStringList{QStringLiteral("--format"),
                                                                     QStringLiteral("json")})
                                           .toUtf8())
            .object();
    }
};

TEST_F(AnalysisPartsTest, KeepTheSchemaWhenTheySpeakAndWhenTheyAreSilent)
{
    EXPECT_TRUE(analysis()[u"joint"].isNull());
    EXPECT_TRUE(analysis()[u"caffeine"].isNull());
    EXPECT_EQ(breaches(analysis(), analysisSchema(), QString()), QStringList());
    fillHabits();
    EXPECT_TRUE(analysis()[u"joint"].isObject());
    EXPECT_TRUE(analysis()[u"caffeine"].isObject());
    EXPECT_EQ(breaches(analysis(), analysisSchema(), QString()), QStringList());
}

TEST_F(AnalysisPartsTest, HabitsStandSideBySideWithTheirDays)
{
    fillHabits();
    const QJsonObject joint = analysis()[u"joint"].toObject();
    // As of the checkpoint at 42 closed days; of the first the day before is not known.
    EXPECT_EQ(joint[u"n"].toInt(), 41);
    EXPECT_EQ(joint[u"factors"].toArray().size(), 2);
    for (const QJsonValue factor : joint[u"factors"].toArray()) {
        EXPECT_TRUE(factor[u"dropped"].isNull());
        EXPECT_LT(factor[u"rr_lo"].toDouble(), factor[u"rr"].toDouble());
        EXPECT_GT(factor[u"rr_hi"].toDouble(), factor[u"rr"].toDouble());
    }
    EXPECT_TRUE(analyze().contains(QStringLiteral("All habits together")));
}

TEST_F(AnalysisPartsTest, CaffeineComesWithItsDenominatorsAndItsHalfLife)
{
    fillHabits();
    QJsonObject caffeineFigures = analysis()[u"caffeine"].toObject();
    EXPECT_EQ(caffeineFigures[u"n"].toInt(), 60);
    EXPECT_EQ(caffeineFigures[u"usual_mg"].toDouble(), 200);
    EXPECT_EQ(caffeineFigures[u"limit_mg"].toDouble(), 400);
    EXPECT_EQ(caffeineFigures[u"half_life_h"].toDouble(), 5);
    EXPECT_EQ(caffeineFigures[u"remaining_at_onset"][u"n"].toInt(), 59);
    EXPECT_EQ(caffeineFigures[u"much_less_than_usual"].toArray().size(), 2);
    const double usual = caffeineFigures[u"remaining_at_onset"][u"mg"].toDouble();
    ASSERT_OK(store->setSetting(QStringLiteral("caffeine_half_life"), QStringLiteral("8.3")));
    caffeineFigures = analysis()[u"caffeine"].toObject();
    EXPECT_EQ(caffeineFigures[u"half_life_h"].toDouble(), 8.3);
    EXPECT_GT(caffeineFigures[u"remaining_at_onset"][u"mg"].toDouble(), usual);
    EXPECT_TRUE(analyze().contains(QStringLiteral("Caffeine in figures")));
}

TEST_F(AnalysisPartsTest, TheTableForTheScorerHoldsEveryFactorAndLagOnce)
{
    fillHabits();
    QStringList seen;
    const QStringList lines = analyze({QStringLiteral("--format"), QStringLiteral("csv")})
                                  .split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1))
        seen << line.section(u',', 1, 2);
    EXPECT_FALSE(seen.isEmpty());
    EXPECT_EQ(seen.removeDuplicates(), 0);
}

TEST_F(AnalysisPartsTest, DaysThatWereWrittenDownLateCanBeLeftOut)
{
    fillHabits(20);
    const QJsonObject all = analysis();
    EXPECT_EQ(all[u"quality"][u"entries"].toInt(), 180);
    EXPECT_EQ(all[u"quality"][u"late_entries"].toInt(), 60);
    EXPECT_EQ(all[u"period"][u"closed_days"].toInt(), 60);
    const QJsonObject rest = analysis({QStringLiteral("--without-late")});
    EXPECT_EQ(rest[u"period"][u"closed_days"].toInt(), 40);
    EXPECT_EQ(rest[u"checkpoint"][u"days"].toInt(), 28);
}

} // namespace

} // namespace myolog::test
