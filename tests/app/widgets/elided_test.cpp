// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/elided.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QTest>
#include <gtest/gtest.h>

using namespace myolog;

namespace {

const QString longName = QString(80, u'W');

template <typename Button, typename Option>
class OpenElided : public Elided<Button, Option> {
public:
    using Elided<Button, Option>::Elided;
    QString shown() const
    {
        Option option;
        this->initStyleOption(&option);
        return option.text;
    }
};

template <typename T>
class ElidedTest : public testing::Test {
protected:
    T* button(const QString& text)
    {
        auto* made = new T;
        made->setText(text);
        auto* row = new QHBoxLayout(&window);
        row->addWidget(made);
        window.resize(100, 50);
        window.show();
        return made;
    }
    QWidget window;
};

using Kinds = testing::Types<OpenElided<QPushButton, QStyleOptionButton>,
                             OpenElided<QCheckBox, QStyleOptionButton>,
                             OpenElided<QToolButton, QStyleOptionToolButton>>;
TYPED_TEST_SUITE(ElidedTest, Kinds);

} // namespace

TYPED_TEST(ElidedTest, AShortTextIsShownWhole)
{
    EXPECT_EQ(this->button(QStringLiteral("Coffee"))->shown(), u"Coffee");
}

TYPED_TEST(ElidedTest, OfALongTextBeginningAndEndAreShownAndAllOfItIsSaid)
{
    auto* button = this->button(QStringLiteral("Before %1 after").arg(longName));
    EXPECT_LE(button->width(), button->fontMetrics().averageCharWidth() * 30);
    EXPECT_TRUE(button->shown().startsWith(u"Before "));
    EXPECT_TRUE(button->shown().contains(u'…'));
    EXPECT_TRUE(button->shown().endsWith(u" after"));
    EXPECT_LE(button->fontMetrics().horizontalAdvance(button->shown()), button->width());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name),
              button->text());
    QHelpEvent event(QEvent::ToolTip, QPoint(1, 1), button->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(button, &event);
    EXPECT_EQ(QToolTip::text(), button->text());
}
