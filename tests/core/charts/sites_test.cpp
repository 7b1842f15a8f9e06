// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/builders.h"
#include "core/charts/chart_csv.h"
#include "core/diary/body_site.h"
#include "tests/support/diary_builder.h"

namespace myolog::test {

namespace {

class SitesTest : public testing::Test {
protected:
    SitesTest() { QLocale::setDefault(QLocale::c()); }
    void twitch(const char* site, const char* side, int count)
    {
        diary.twitch(diary.today, site, count).side = QLatin1String(side);
    }
    ChartData chart() const { return charts::sites(*diary.snapshot(), {}); }
    static const ChartPlace* find(const ChartData& chart, const char* name)
    {
        const auto it = std::ranges::find(chart.places, QLatin1String(name), &ChartPlace::name);
        return it == chart.places.end() ? nullptr : &*it;
    }

    DiaryBuilder diary{QDate(2026, 11, 22)};
};

TEST_F(SitesTest, EachSideHasItsSpotAndBothSidesCountOnEach)
{
    twitch("cheek", "left", 20);
    twitch("cheek", "right", 5);
    twitch("cheek", "both", 3);
    const ChartData data = chart();
    ASSERT_EQ(data.places.size(), 2u);
    EXPECT_EQ(data.places[0].label,
              QStringLiteral("Cheek, left: 23 of 28 twitch(es); 3 of them on both sides"));
    EXPECT_EQ(data.places[1].label,
              QStringLiteral("Cheek, right: 8 of 28 twitch(es); 3 of them on both sides"));
    ASSERT_TRUE(data.places[0].spot && data.places[1].spot);
    EXPECT_LT(data.places[0].spot->x, data.places[1].spot->x);
    EXPECT_EQ(data.sentence, QStringLiteral("Most often Cheek: 28 of 28 twitch(es)."));
}

TEST_F(SitesTest, WhatThePictureDoesNotHaveStandsBesideItWithItsCount)
{
    twitch("Scar on the <b>shin</b>", "left", 4);
    twitch("elsewhere", "", 3);
    twitch("cheek", "", 2);
    twitch("", "", 9);
    twitch("calf", "left", 1);
    const ChartData data = chart();
    ASSERT_EQ(data.places.size(), 5u);
    EXPECT_TRUE(data.places[0].spot.has_value()) << "the picture comes first";
    EXPECT_EQ(data.places[1].name, QStringLiteral("Scar on the <b>shin</b>"));
    EXPECT_EQ(data.places[2].label, QStringLiteral("Somewhere else: 3 of 19 twitch(es)"));
    EXPECT_EQ(data.places[3].name, QStringLiteral("Cheek, side not answered"));
    EXPECT_EQ(data.places[4].role, Role::None);
    EXPECT_EQ(data.places[4].count, 9);
    for (size_t i = 1; i < data.places.size(); ++i)
        EXPECT_FALSE(data.places[i].spot.has_value()) << i;
}

TEST_F(SitesTest, NoTwitchIsLostAmongManyPlaces)
{
    int all = 0;
    for (const BodySite& site : bodySites())
        for (const char* side : {"left", "right", ""})
            twitch(site.id, side, ++all);
    for (int i = 0; i < 30; ++i)
        twitch(qPrintable(QStringLiteral("own %1").arg(i)), "", 2);
    const ChartData data = chart();
    int shown = 0;
    int beside = 0;
    for (const ChartPlace& place : data.places) {
        shown += place.count;
        beside += !place.spot.has_value();
    }
    int counted = 0;
    for (const Episode& episode : diary.rows.episodes)
        counted += episode.count;
    EXPECT_EQ(shown, counted);
    EXPECT_LE(beside, 8);
    EXPECT_NE(find(data, "Other places"), nullptr);
}

TEST_F(SitesTest, CsvHasALineForEachMarkAndEachLineBeside)
{
    twitch("cheek", "left", 20);
    twitch("calf", "right", 2);
    twitch("Scar, old", "", 1);
    const QString csv = QString::fromUtf8(chartCsv(chart()));
    EXPECT_EQ(csv.count(QStringLiteral("\r\n")), 4);
    EXPECT_TRUE(csv.contains(
        QStringLiteral("\r\nface,,\"Cheek, left\",20,,\"Cheek, left: 20 of 23 twitch(es)\"\r\n")));
    EXPECT_TRUE(csv.contains(QStringLiteral("\r\nbody,,\"Calf, right\",2,,")));
    EXPECT_TRUE(csv.contains(QStringLiteral("\r\nbeside,,\"Scar, old\",1,,")));
}

} // namespace

} // namespace myolog::test
