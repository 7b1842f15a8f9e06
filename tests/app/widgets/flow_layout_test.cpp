// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flow_layout.h"

#include <QWidget>
#include <gtest/gtest.h>

namespace myolog::test {

namespace {

/// How many items stand in each line, at that width.
std::vector<int> lines(FlowLayout& layout, int width)
{
    layout.setGeometry(QRect(0, 0, width, layout.heightForWidth(width)));
    std::map<int, int> found;
    for (int i = 0; i < layout.count(); ++i)
        ++found[layout.itemAt(i)->geometry().y()];
    std::vector<int> counts;
    for (const auto& [y, count] : found)
        counts.push_back(count);
    return counts;
}

class FlowLayoutTest : public testing::Test {
protected:
    void SetUp() override
    {
        for (int i = 0; i < 5; ++i) {
            auto* item = new QWidget;
            item->setFixedSize(40, 20);
            layout->addWidget(item);
        }
        window.show();
    }

    QWidget window;
    FlowLayout* layout = new FlowLayout(&window, 10);
};

TEST_F(FlowLayoutTest, EvenLinesLeaveNoItemAlone)
{
    EXPECT_EQ(lines(*layout, 195), (std::vector<int>{4, 1}));
    layout->setEven(true);
    EXPECT_EQ(lines(*layout, 195), (std::vector<int>{3, 2}));
}

TEST_F(FlowLayoutTest, EvenLinesAreNotMore)
{
    for (int width = 40; width <= 300; width += 7) {
        layout->setEven(false);
        const size_t needed = lines(*layout, width).size();
        layout->setEven(true);
        EXPECT_EQ(lines(*layout, width).size(), needed) << width;
    }
}

QWidget* block(int width, QSizePolicy::Policy policy)
{
    class Block : public QWidget {
    public:
        QSize sizeHint() const override { return {hint, 20}; }
        int hint = 0;
    };
    auto* made = new Block;
    made->hint = width;
    made->setSizePolicy(policy, QSizePolicy::Fixed);
    return made;
}

TEST(FlowLayout, OnlyWhatMayGrowTakesWhatItsLineLeaves)
{
    QWidget window;
    auto* layout = new FlowLayout(&window, 10);
    QWidget* fixed = block(100, QSizePolicy::Preferred);
    QWidget* growing = block(100, QSizePolicy::Expanding);
    QWidget* next = block(180, QSizePolicy::Preferred);
    for (QWidget* each : {growing, fixed, next})
        layout->addWidget(each);
    window.resize(300, 100);
    window.show();
    EXPECT_EQ(growing->geometry(), QRect(0, 0, 190, 20));
    EXPECT_EQ(fixed->geometry(), QRect(200, 0, 100, 20));
    EXPECT_EQ(next->geometry(), QRect(0, 30, 180, 20));
}

} // namespace

} // namespace myolog::test
