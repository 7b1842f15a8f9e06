// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icon.h"

#include "app/scheme.h"
#include "app/shell/page_table.h"

#include <gtest/gtest.h>

using namespace myolog;

namespace {

bool hasColour(const QImage& image, const QColor& wanted)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == wanted)
                return true;
    return false;
}

TEST(IconTest, EveryPageHasItsOwnDrawing)
{
    for (const PageKind& kind : pageTable())
        EXPECT_FALSE(
            tintedIcon(QLatin1String(kind.icon), paletteOf(schemeTable().front())).isNull())
            << kind.icon;
}

TEST(IconTest, TakesTheColourItIsGiven)
{
    const QImage image = tintedPixmap(QStringLiteral("add"), Qt::red, 48).toImage();
    EXPECT_TRUE(hasColour(image, Qt::red));
    EXPECT_FALSE(hasColour(image, Qt::black));
}

TEST(IconTest, IsNullWithoutADrawing)
{
    EXPECT_TRUE(
        tintedIcon(QStringLiteral("no-such-drawing"), paletteOf(schemeTable().front())).isNull());
}

} // namespace
