// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheme.h"

#include "app/tone.h"

#include <gtest/gtest.h>

using namespace myolog;

namespace {

class SchemeTest : public testing::TestWithParam<Scheme> {};

TEST_P(SchemeTest, WordsOfAChartAreReadAndMarksAreSeenOnTheirGround)
{
    const ChartColours& seen = GetParam().chart;
    for (const QColor& words : {seen.text, seen.secondary})
        EXPECT_GE(tone::contrast(words, seen.background), GetParam().contrast ? 7 : 4.5)
            << words.name().toStdString();
    for (const QColor& mark :
         {seen.episodes, seen.factor, seen.threshold, seen.median, seen.accent})
        EXPECT_GE(tone::contrast(mark, seen.background), GetParam().contrast ? 4.5 : 3)
            << mark.name().toStdString();
}

TEST_P(SchemeTest, IsKnownByThePaletteMadeOfIt)
{
    EXPECT_STREQ(tone::scheme(paletteOf(GetParam())).id, GetParam().id);
}

TEST_P(SchemeTest, IsFoundByItsId)
{
    EXPECT_STREQ(findScheme(QLatin1String(GetParam().id))->id, GetParam().id);
    EXPECT_EQ(findScheme(QStringLiteral("system")), nullptr);
}

TEST_P(SchemeTest, StandsInForADesktopThatIsAsDarkAndAsContrasting)
{
    QPalette palette = paletteOf(GetParam());
    const QColor window = palette.color(QPalette::Window);
    palette.setColor(QPalette::Window, tone::mix(window, Qt::gray, 0.01));
    const Scheme& nearest = tone::scheme(palette);
    EXPECT_EQ(nearest.dark, GetParam().dark);
    EXPECT_EQ(nearest.contrast, GetParam().contrast);
}

INSTANTIATE_TEST_SUITE_P(EveryScheme, SchemeTest, testing::ValuesIn(schemeTable()),
                         [](const auto& scheme) {
                             return QString::fromLatin1(scheme.param.id).remove(u'-').toStdString();
                         });

} // namespace
