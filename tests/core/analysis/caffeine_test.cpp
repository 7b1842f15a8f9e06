// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/caffeine.h"

#include "core/factors/factor_ids.h"
#include "tests/support/diary_builder.h"
#include "tests/support/golden.h"

namespace myolog::test {

namespace {

Entry coffee(const QDateTime& when, double mg, Precision precision = Precision::Exact)
{
    Entry entry;
    entry.when = momentOf(when, precision);
    entry.factor = QLatin1String(factor_id::caffeine);
    entry.value = mg;
    return entry;
}

TEST(Caffeine, AgreesWithTheReferenceS16)
{
    const QJsonObject golden = goldenCase("S16.json");
    const auto utc = [](const QString& iso) {
        const QDateTime local = QDateTime::fromString(iso, Qt::ISODate);
        return QDateTime(local.date(), local.time(), QTimeZone::utc()).toMSecsSinceEpoch();
    };
    std::vector<Dose> doses;
    for (const QStringList& row : goldenRows("S16.csv"))
        doses.push_back({.mg = row[1].toDouble(), .utcMs = utc(row[0])});
    ASSERT_EQ(doses.size(), 3u);
    const qint64 bedtime = utc(golden[u"spec"][u"bedtime"].toString());
    const QJsonObject expected = golden[u"expected"].toObject();
    const double tolerance = golden[u"tolerance"][u"abs"].toDouble();
    EXPECT_NEAR(caffeineRemaining(doses, bedtime, 5), expected[u"at_half_life_5"].toDouble(),
                tolerance);
    EXPECT_NEAR(caffeineRemaining(doses, bedtime, 2.5), expected[u"at_half_life_2_5"].toDouble(),
                tolerance);
    EXPECT_NEAR(caffeineRemaining(doses, bedtime, 10), expected[u"at_half_life_10"].toDouble(),
                tolerance);
}

TEST(Caffeine, ADoseTakenLaterDoesNotCountYet)
{
    const Dose doses[] = {{.mg = 100, .utcMs = 3'600'000}};
    EXPECT_EQ(caffeineRemaining(doses, 0, 5), 0);
    EXPECT_EQ(caffeineRemaining(doses, 3'600'000, 5), 100);
}

TEST(Caffeine, TheBandHoldsTheEstimate)
{
    const std::optional<CaffeineEstimate> estimate =
        caffeineEstimate({coffee(berlin("2026-11-20T08:00"), 90)}, berlin("2026-11-20T13:00"));
    ASSERT_TRUE(estimate);
    EXPECT_DOUBLE_EQ(estimate->mg, 45);
    EXPECT_LT(estimate->low, estimate->mg);
    EXPECT_GT(estimate->high, estimate->mg);
    EXPECT_EQ(estimate->doses, 1);
}

TEST(Caffeine, HoursAreRealHoursWhenTheClocksChange)
{
    // From 22:00 to 06:00 nine hours pass in the night summer time ends.
    const std::optional<CaffeineEstimate> estimate =
        caffeineEstimate({coffee(berlin("2026-10-24T22:00"), 100)}, berlin("2026-10-25T06:00"));
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->mg, 100 * std::exp2(-9 / 5.0), 1e-9);
}

TEST(Caffeine, NothingRecordedIsNoEstimateRatherThanNone)
{
    EXPECT_FALSE(caffeineEstimate({}, berlin("2026-11-20T13:00")));
    EXPECT_FALSE(
        caffeineEstimate({coffee(berlin("2026-11-10T08:00"), 90)}, berlin("2026-11-20T13:00")));
}

TEST(Caffeine, DosesOfUnknownTimeAreCountedButNotGuessed)
{
    const Entry known = coffee(berlin("2026-11-20T08:00"), 90);
    const Entry unknown = coffee(berlin("2026-11-20T12:00"), 200, Precision::Day);
    const QDateTime when = berlin("2026-11-20T13:00");
    EXPECT_FALSE(caffeineEstimate({unknown}, when));
    const std::optional<CaffeineEstimate> estimate = caffeineEstimate({known, unknown}, when);
    ASSERT_TRUE(estimate);
    EXPECT_DOUBLE_EQ(estimate->mg, 45);
    EXPECT_EQ(estimate->untimed, 1);
}

TEST(Caffeine, OtherFactorsAreNoCaffeine)
{
    Entry water = coffee(berlin("2026-11-20T08:00"), 500);
    water.factor = QLatin1String(factor_id::hydration);
    EXPECT_FALSE(caffeineEstimate({water}, berlin("2026-11-20T13:00")));
}

} // namespace

} // namespace myolog::test
