// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wheel_guard.h"

#include "app/preferences/preferences_page.h"
#include "tests/support/page_test.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QSpinBox>
#include <QWheelEvent>

using namespace myolog;
using namespace myolog::test;

namespace {

class WheelGuardTest : public PageTest {};

void turn(QWidget& field)
{
    const QPointF at = field.rect().center();
    QWheelEvent event(at, field.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&field, &event);
}

TEST_F(WheelGuardTest, TheWheelOverPreferencesChangesNothing)
{
    WheelGuard guard(qApp);
    PreferencesPage page(*context);
    page.refresh();
    page.show();
    QStringList before;
    for (const Setting& setting : settingTable())
        before << context->settings().text(setting.id);
    for (QComboBox* box : page.findChildren<QComboBox*>()) {
        box->clearFocus();
        turn(*box);
        EXPECT_NE(box->focusPolicy(), Qt::WheelFocus);
    }
    for (QAbstractSpinBox* box : page.findChildren<QAbstractSpinBox*>()) {
        box->clearFocus();
        turn(*box);
        EXPECT_NE(box->focusPolicy(), Qt::WheelFocus);
    }
    QStringList after;
    for (const Setting& setting : settingTable())
        after << context->settings().text(setting.id);
    EXPECT_EQ(before, after);
}

TEST_F(WheelGuardTest, AFieldThatWasClickedTurns)
{
    WheelGuard guard(qApp);
    QSpinBox box;
    box.setValue(50);
    box.show();
    box.activateWindow();
    box.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&box));
    turn(box);
    EXPECT_EQ(box.value(), 49);
}

} // namespace
