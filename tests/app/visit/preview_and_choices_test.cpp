// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visit/preview_and_choices.h"

#include "app/visit/page_preview.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

class PreviewAndChoicesTest : public testing::Test {
protected:
    PreviewAndChoicesTest()
    {
        auto* layout = new QVBoxLayout(choices);
        layout->setContentsMargins(0, 0, 0, 0);
        auto* card = new QWidget;
        card->setMinimumSize(300, 900);
        layout->addWidget(card);
        buttons->setMinimumHeight(30);
    }
    void showAt(int width)
    {
        both.resize(width, 600);
        both.show();
        // One layout asks the next one to follow, as often as they are nested.
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
    }
    QRect placeOf(const QWidget* widget) const
    {
        return {widget->mapTo(&both, QPoint()), widget->size()};
    }

    PagePreview* preview = new PagePreview;
    QWidget* choices = new QWidget;
    QWidget* buttons = new QWidget;
    PreviewAndChoices both{preview, choices, buttons};
    const int readable = both.fontMetrics().height() * 18;
};

TEST_F(PreviewAndChoicesTest, ThePreviewIsReadableAtEveryWidth)
{
    for (const int width : {1500, 700, 450, 1000, 500}) {
        showAt(width);
        EXPECT_GE(preview->width(), readable) << width;
        EXPECT_GE(preview->height(), 300) << width;
        EXPECT_GE(choices->width(), 300) << width;
        EXPECT_FALSE(placeOf(preview).intersects(placeOf(choices))) << width;
    }
}

TEST_F(PreviewAndChoicesTest, ItStandsBesideThemWhereThereIsRoomElseAbove)
{
    showAt(1500);
    EXPECT_LT(placeOf(preview).right(), placeOf(choices).left());
    showAt(500);
    EXPECT_LT(placeOf(preview).bottom(), placeOf(choices).top());
}

TEST_F(PreviewAndChoicesTest, AboveThemASheetNeedsNoScrollBarOfItsOwn)
{
    const Result<PaperSheets> sheets =
        PaperSheets::make({.title = QStringLiteral("Twitch diary")}, pageArea(Paper::A4));
    ASSERT_TRUE(sheets);
    preview->showSheets(*sheets, Paper::A4);
    for (const int width : {500, 450, 517}) {
        showAt(width);
        EXPECT_FALSE(preview->verticalScrollBar()->isVisible()) << width;
        EXPECT_FALSE(preview->horizontalScrollBar()->isVisible()) << width;
        preview->setZoom(2);
        // One layout asks the next one to follow, as often as they are nested.
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        EXPECT_TRUE(preview->verticalScrollBar()->isVisible()) << width;
        preview->setZoom(1);
    }
    showAt(1500);
    EXPECT_TRUE(preview->verticalScrollBar()->isVisible());
}

TEST_F(PreviewAndChoicesTest, TheButtonsEndWhereTheChoicesDo)
{
    for (const int width : {1500, 500}) {
        showAt(width);
        EXPECT_EQ(placeOf(buttons).right(), placeOf(choices).right()) << width;
    }
}

} // namespace
