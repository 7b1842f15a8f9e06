// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog without a mouse and without eyes: what can be used is reached by Tab, in
// the order in which it is read, and has a name.
#include "core/exchange/sample.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"

#include <QAbstractButton>
#include <QAccessible>

using namespace myolog;
using namespace myolog::test;

namespace {

/// "QPushButton “Add”"
std::string described(const QWidget& widget)
{
    const QAccessibleInterface* seen =
        QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return QStringLiteral("%1 “%2” %3")
        .arg(QLatin1String(widget.metaObject()->className()),
             seen ? seen->text(QAccessible::Name) : QString(), widget.objectName())
        .toStdString();
}

bool isUsable(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy();
}

/// Of buttons that exclude each other Tab goes to the chosen one only; arrows go to the rest.
bool isReachedByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->autoExclusive() && !button->isChecked();
}

/// The fields of a window that Tab should reach, as Qt knows them.
std::vector<QWidget*> usableIn(const QWidget& window)
{
    std::vector<QWidget*> usable;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && isUsable(*widget) && !isReachedByArrows(*widget))
            usable.push_back(widget);
    return usable;
}

/// All that Tab reaches before it comes around. Within a date it goes from part to part first.
std::vector<QWidget*> reachedIn(QWidget& window)
{
    std::vector<QWidget*> reached;
    constexpr int mostParts = 8;
    for (int parts = 0; parts < mostParts;) {
        QWidget* now = QApplication::focusWidget();
        const bool same = !reached.empty() && now == reached.back();
        if (!same && std::ranges::find(reached, now) != reached.end())
            break;
        parts = same ? parts + 1 : 0;
        if (!same)
            reached.push_back(now);
        QTest::keyClick(now ? now : &window, Qt::Key_Tab);
    }
    return reached;
}

QPoint placeOf(const QWidget& widget, const QWidget& window)
{
    return widget.mapTo(&window, QPoint());
}

/// Tab must not jump back up within one column: what is next to the left edge of the one before and
/// above it comes before it.
bool jumpsBack(const QWidget& before, const QWidget& after, const QWidget& window)
{
    const QPoint from = placeOf(before, window);
    const QPoint to = placeOf(after, window);
    const bool sameColumn = to.x() < from.x() + before.width() && from.x() < to.x() + after.width();
    return sameColumn && to.y() + after.height() <= from.y();
}

void expectUsableByKeys(QWidget& window, const char* name)
{
    SCOPED_TRACE(name);
    QApplication::setActiveWindow(&window);
    QTest::qWait(20);
    const std::vector<QWidget*> usable = usableIn(window);
    ASSERT_FALSE(usable.empty());
    usable.front()->setFocus(Qt::TabFocusReason);
    const std::vector<QWidget*> reached = reachedIn(window);
    for (const QWidget* widget : usable) {
        EXPECT_TRUE(std::ranges::find(reached, widget) != reached.end())
            << "Tab never comes to " << described(*widget) << "; the last was "
            << described(*reached.back());
        const QAccessibleInterface* seen =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        EXPECT_TRUE(seen && !seen->text(QAccessible::Name).isEmpty())
            << "has no name: " << described(*widget);
    }
    int jumps = 0;
    for (size_t i = 1; i < reached.size(); ++i)
        if (jumpsBack(*reached[i - 1], *reached[i], window)) {
            ++jumps;
            EXPECT_LE(jumps, 1) << "Tab goes up from " << described(*reached[i - 1]) << " to "
                                << described(*reached[i]);
        }
}

class KeyboardTest : public PageTest {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        put(sampleRows({.days = 100, .now = now}));
    }
};

TEST_F(KeyboardTest, ReachesAndNamesEverythingOnEveryPage)
{
    onEveryPage(*context, expectUsableByKeys);
}

TEST_F(KeyboardTest, ReachesAndNamesEverythingInEveryDialog)
{
    inEveryDialog(*context, expectUsableByKeys);
}

} // namespace
