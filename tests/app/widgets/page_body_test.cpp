// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/page_body.h"

#include "app/widgets/card.h"

#include <QApplication>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

class PageBodyTest : public testing::Test {
protected:
    PageBodyTest()
    {
        body->addLeft(left);
        body->addRight(right);
        page.show();
    }
    void widen(int pixels)
    {
        page.resize(pixels, 700);
        QApplication::processEvents();
    }

    QWidget page;
    PageBody* body = new PageBody(&page);
    Card* left = new Card(QStringLiteral("Left"));
    Card* right = new Card(QStringLiteral("Right"));
};

TEST_F(PageBodyTest, HasTwoColumnsWhereThereIsRoom)
{
    widen(900);
    EXPECT_TRUE(body->hasTwoColumns());
    EXPECT_EQ(left->y(), right->y());
    widen(500);
    EXPECT_FALSE(body->hasTwoColumns());
    EXPECT_GT(right->y(), left->geometry().bottom());
}

TEST_F(PageBodyTest, StaysReadableAndCentredOnALargeScreen)
{
    widen(2400);
    const int from = left->mapTo(&page, QPoint(0, 0)).x();
    const int to = right->mapTo(&page, QPoint(right->width(), 0)).x();
    EXPECT_LE(to - from, 1300);
    EXPECT_NEAR(from, page.width() - to, 24);
}

} // namespace
