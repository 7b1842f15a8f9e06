// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/colours.h"

#include "app/tone.h"

#include <gtest/gtest.h>

using namespace myolog;

namespace {

class ColourTableTest : public testing::TestWithParam<Ink> {};

TEST_P(ColourTableTest, WordsAreReadAndMarksAreSeenOnTheirGround)
{
    const Ink ink = GetParam();
    const Colours& seen = colours(ink);
    const bool high = ink == Ink::ContrastLight || ink == Ink::ContrastDark || ink == Ink::Paper;
    for (const QColor& words : {seen.text, seen.secondary})
        EXPECT_GE(tone::contrast(words, seen.background), high ? 7 : 4.5)
            << words.name().toStdString();
    for (const QColor& mark :
         {seen.episodes, seen.factor, seen.threshold, seen.median, seen.accent})
        EXPECT_GE(tone::contrast(mark, seen.background), high ? 4.5 : 3)
            << mark.name().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Inks, ColourTableTest,
                         testing::Values(Ink::Light, Ink::Dark, Ink::ContrastLight,
                                         Ink::ContrastDark, Ink::Paper));

} // namespace
