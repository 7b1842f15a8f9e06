// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/page_blocks.h"

#include "app/drawing/page_font.h"
#include "tests/support/expect.h"

#include <QImage>

using namespace myolog;

namespace {

constexpr int width = 2000;

QImage drawn(const QString& words, Qt::Alignment alignment = Qt::AlignLeft)
{
    const Result<QFont> font = pageFont(9);
    EXPECT_OK(font);
    QImage image(width, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PageBlocks(*font, &painter).text({0, 0}, width, words, *font, alignment);
    return image;
}

/// The columns of the image from the first to the last that has ink.
std::pair<int, int> inked(const QImage& image)
{
    std::pair<int, int> ends{width, -1};
    for (int x = 0; x < width; ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 128) {
                ends = {std::min(ends.first, x), x};
                break;
            }
    return ends;
}

TEST(PageBlocks, AQuestionInHebrewEndsAtTheLeft)
{
    const QImage mark = drawn(QStringLiteral("?"));
    const QRect first(0, 0, inked(mark).second + 1, mark.height());
    EXPECT_EQ(drawn(QStringLiteral("למה העפעף קופץ?")).copy(first), mark.copy(first));
    EXPECT_NE(drawn(QStringLiteral("Why does the lid jump?")).copy(first), mark.copy(first));
}

TEST(PageBlocks, EveryScriptBeginsWhereItsColumnDoes)
{
    for (const char* words : {"Magnesium", "למה?", "أسبرين", "Vitamin ויטמין"}) {
        EXPECT_LT(inked(drawn(QString::fromUtf8(words))).first, 60) << words;
        EXPECT_GT(inked(drawn(QString::fromUtf8(words), Qt::AlignRight)).second, width - 60)
            << words;
    }
}

} // namespace
