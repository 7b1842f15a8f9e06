// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A diary may hold names from before there was a rule for them: one word of hundreds of letters. No
// page becomes wider for it.
#include "app/shell/main_window.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"
#include "tests/support/raw_database.h"
#include "tests/support/strange_diary.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace myolog;
using namespace myolog::test;

namespace {

class LongNames : public PageTest {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        put(strangeDiary(now));
        // Past the store, which would shorten them.
        runEverywhere("UPDATE own_factor SET name = replace(hex(zeroblob(150)), '00', 'WM')");
        runEverywhere("UPDATE own_intake SET name = replace(hex(zeroblob(150)), '00', 'WM'), "
                      "serving = name");
        runEverywhere("UPDATE medicine SET name = replace(hex(zeroblob(150)), '00', 'WM')");
        runEverywhere("UPDATE lab SET analyte = replace(hex(zeroblob(150)), '00', 'WM')");
        Result<std::unique_ptr<DiaryStore>> again = DiaryStore::open(path(), clock);
        ASSERT_OK(again);
        context->setStore(std::move(*again));
    }
};

TEST_F(LongNames, NoPageIsWiderThanItsWindow)
{
    ASSERT_EQ(context->snapshot()->rows.ownFactors.front().factor.name.size(), 300);
    onEveryPage(*context, [](QWidget& window, const char* name) {
        QTest::qWait(20);
        EXPECT_LE(window.minimumSizeHint().width(), 1024) << name;
        EXPECT_LE(window.width(), 1024) << name;
        // The cards of Findings write a whole sentence about the habit into one button.
        if (name == std::string_view("findings"))
            return;
        for (const QScrollArea* area : window.findChildren<QScrollArea*>())
            if (area->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0)
                    << name << ", " << area->objectName().toStdString();
            }
    });
}

TEST_F(LongNames, NoDialogIsWiderThanASmallScreen)
{
    inEveryDialog(*context, [](QWidget& dialog, const char* name) {
        EXPECT_LE(dialog.minimumSizeHint().width(), 1024) << name;
        EXPECT_LE(dialog.width(), 1024) << name;
    });
}

} // namespace
