// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/body_spot.h"

#include "core/diary/body_site.h"

#include <gtest/gtest.h>

namespace myolog::test {

namespace {

class EverySiteSpotTest : public testing::TestWithParam<const BodySite*> {
protected:
    std::vector<BodySpot> spots(const char* side) const
    {
        return bodySpots(QLatin1String(GetParam()->id), QLatin1String(side));
    }
};

TEST_P(EverySiteSpotTest, LiesOnItsPictureAndTheSidesMirrorEachOther)
{
    const BodySite& site = *GetParam();
    if (!site.drawn) {
        for (const char* side : {"left", "right", "both", ""})
            EXPECT_TRUE(spots(side).empty());
        return;
    }
    for (const char* side : {"left", "right", "both", ""})
        for (const BodySpot& spot : spots(side)) {
            EXPECT_EQ(spot.onFace, site.onFace());
            EXPECT_TRUE(spot.x >= 0 && spot.x <= 1 && spot.y >= 0 && spot.y <= 1);
        }
    if (!site.paired) {
        EXPECT_EQ(spots("left"), spots(""));
        EXPECT_EQ(spots("").at(0).x, 0.5);
        return;
    }
    EXPECT_LT(spots("left").at(0).x, 0.5) << "as in a mirror";
    EXPECT_DOUBLE_EQ(spots("left")[0].x + spots("right").at(0).x, 1);
    EXPECT_EQ(spots("both"), (std::vector{spots("left")[0], spots("right")[0]}));
    for (const BodySpot& spot : spots(""))
        EXPECT_EQ(spot.x, 0.5) << "which side is not answered";
}

std::vector<const BodySite*> allSites()
{
    std::vector<const BodySite*> sites;
    for (const BodySite& site : bodySites())
        sites.push_back(&site);
    return sites;
}

INSTANTIATE_TEST_SUITE_P(
    Sites, EverySiteSpotTest, testing::ValuesIn(allSites()), [](const auto& row) {
        return QString(QLatin1String(row.param->id)).remove(u'-').toStdString();
    });

TEST(BodySpotTest, APlaceOfOwnNameHasNone)
{
    EXPECT_TRUE(bodySpots(QStringLiteral("Scar"), QStringLiteral("left")).empty());
    EXPECT_TRUE(bodySpots({}, {}).empty());
}

} // namespace

} // namespace myolog::test
