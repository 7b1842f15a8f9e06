// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A diary may hold names from before there was a rule for them: one word of hundreds of letters. No
// page or dialog becomes wider for it, or scrolls sideways.
#include "app/findings/findings_page.h"
#include "app/history/history_list.h"
#include "app/shell/main_window.h"
#include "app/shell/paper_style.h"
#include "app/widgets/fold.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"
#include "tests/support/raw_database.h"
#include "tests/support/strange_diary.h"

#include <QScrollArea>
#include <QSet>
#include <QTableView>
#include <QToolButton>

using namespace myolog;
using namespace myolog::test;

namespace {

/// By how many times the usual size the letters are as large.
class LongNames : public PageTest, public testing::WithParamInterface<int> {
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
        QApplication::setStyle(new PaperStyle);
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * GetParam());
        QApplication::setFont(font);
    }
    void TearDown() override
    {
        QApplication::setFont(usual);
        PageTest::TearDown();
    }

    const QFont usual = QApplication::font();
};

/// One after the other, with those inside of them; `ask` sees each once it is open.
void openEveryFold(QWidget& window, const std::function<void()>& ask)
{
    QSet<QToolButton*> opened;
    for (bool more = true; more;) {
        more = false;
        for (QToolButton* toggle : window.findChildren<QToolButton*>())
            if (toggle->isCheckable() && toggle->isVisible() && !opened.contains(toggle)) {
                opened << toggle;
                more = true;
                if (!toggle->isChecked())
                    toggle->click();
            }
        ask();
    }
}

void expectNoSidewaysScrolling(const QWidget& window, const char* name)
{
    QTest::qWait(20);
    EXPECT_LE(window.minimumSizeHint().width(), 1024) << name;
    EXPECT_LE(window.width(), 1024) << name;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>())
        if (area->isVisible() && area->widget()) {
            EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
                << name << ", " << area->objectName().toStdString();
        }
}

/// A list may be wider than it is shown, but not for one name.
void expectRoomBesideNames(const HistoryList& list)
{
    const auto* table = list.findChild<QTableView*>();
    EXPECT_LT(table->columnWidth(HistoryModel::What), table->width() / 2);
}

TEST_P(LongNames, NoPageIsWiderThanItsWindow)
{
    ASSERT_EQ(context->snapshot()->rows.ownFactors.front().factor.name.size(), 300);
    onEveryPage(*context, [](QWidget& window, const char* name) {
        expectNoSidewaysScrolling(window, name);
        if (name == std::string_view("history"))
            expectRoomBesideNames(*window.findChild<HistoryList*>());
        if (name == std::string_view("findings"))
            openEveryFold(*window.findChild<FindingsPage*>(),
                          [&] { expectNoSidewaysScrolling(window, name); });
        for (Fold* fold : window.findChildren<Fold*>())
            fold->setOpen(true);
        expectNoSidewaysScrolling(window, name);
    });
}

TEST_P(LongNames, NoDialogIsWiderThanASmallScreen)
{
    inEveryDialog(*context, [](QWidget& dialog, const char* name) {
        expectNoSidewaysScrolling(dialog, name);
    });
}

INSTANTIATE_TEST_SUITE_P(FontSizes, LongNames, testing::Values(1, 2));

} // namespace
