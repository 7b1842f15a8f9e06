// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/close_days_dialog.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/page_table.h"
#include "app/shell/paper_style.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/close_day_dialog.h"
#include "app/widgets/day_checklist.h"
#include "app/widgets/episode_dialog.h"
#include "app/widgets/fold.h"
#include "core/exchange/sample.h"
#include "tests/support/every_window.h"
#include "tests/support/page_test.h"

#include <QLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>

using namespace myolog;
using namespace myolog::test;

namespace {

class LargeTextTest : public PageTest, public testing::WithParamInterface<const char*> {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        put(sampleRows({.days = 100, .now = now}));
        QApplication::setStyle(new PaperStyle);
        language.apply(QLatin1String(GetParam()));
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
    }
    void TearDown() override
    {
        QApplication::setFont(usual);
        language.apply(QStringLiteral("en"));
        PageTest::TearDown();
    }

    const QFont usual = QApplication::font();
    Language language;
};

TEST_P(LargeTextTest, AtTwiceTheSizeEveryPageFitsASmallScreen)
{
    MainWindow window(*context);
    window.show();
    for (const PageKind& kind : pageTable()) {
        window.showPage(QLatin1String(kind.id));
        window.resize(1024, 700);
        QTest::qWait(20);
        EXPECT_LE(window.minimumSizeHint().width(), 1024) << kind.id;
        EXPECT_LE(window.minimumSizeHint().height(), 700) << kind.id;
        EXPECT_LE(window.width(), 1024) << kind.id;
        // A list may be wider than it is shown; a page of cards is read downwards only.
        for (const auto* scroll : window.findChildren<QScrollArea*>())
            if (scroll->isVisible()) {
                EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << kind.id;
            }
    }
}

TEST_P(LargeTextTest, AtTwiceTheSizeTheLogDialogFitsASmallScreen)
{
    EpisodeDialog dialog(*context, EpisodeDialog::newEpisode(*context));
    EXPECT_LE(dialog.minimumSizeHint().width(), 1024);
    EXPECT_LE(dialog.minimumSizeHint().height(), 700);
    EXPECT_EQ(dialog.findChildren<QScrollArea*>().size(), 1) << "one inside of another hides more";
}

TEST_P(LargeTextTest, AtTwiceTheSizeTheDialogOfPastDaysFitsASmallScreen)
{
    CloseDaysDialog dialog(*context);
    EXPECT_LE(dialog.minimumSizeHint().width(), 1024);
    EXPECT_LE(dialog.minimumSizeHint().height(), 700);
}

TEST_P(LargeTextTest, AtTwiceTheSizeTheClosingDialogFitsASmallScreenWithAllItsDays)
{
    CloseDayDialog dialog(*context, context->today());
    dialog.show();
    dialog.findChild<Fold*>()->setOpen(true);
    QTest::qWait(20);
    EXPECT_LE(dialog.width(), 1024);
    EXPECT_LE(dialog.height(), 700);
    const DayChecklist& days = *dialog.pastDays();
    for (const QPushButton* button : days.findChildren<QPushButton*>()) {
        EXPECT_FALSE(button->geometry().intersects(dialog.pastDays()->list()->geometry()));
        EXPECT_LE(button->geometry().bottom(), days.height());
    }
}

TEST_P(LargeTextTest, AtTwiceTheSizeManyOwnHabitsLeaveTheClosingDialogItsSize)
{
    std::vector<Row> habits;
    for (int i = 0; i < 8; ++i) {
        OwnFactor own;
        own.factor.id = QStringLiteral("own_habit_%1").arg(i);
        own.factor.name = QStringLiteral("Habit %1").arg(i);
        own.factor.unit = findUnit(QStringLiteral("min"));
        habits.push_back(own);
    }
    put(habits);
    CloseDayDialog dialog(*context, context->today().addDays(1));
    dialog.show();
    EXPECT_TRUE(dialog.question(QStringLiteral("own_habit_7")));
    EXPECT_LE(dialog.width(), 1024);
    EXPECT_LE(dialog.layout()->totalMinimumHeightForWidth(dialog.width()), 700 * 95 / 100);
    for (const ChoiceBar* bar : dialog.findChildren<ChoiceBar*>())
        EXPECT_GE(bar->height(), bar->minimumSizeHint().height());
}

TEST_P(LargeTextTest, AtTwiceTheSizeEveryDialogFitsAndIsAsHighAsItsTextsNeed)
{
    inEveryDialog(*context, [](QWidget& dialog, const char* name) {
        EXPECT_LE(dialog.width(), 1024) << name;
        const int screen = dialog.screen()->availableGeometry().height();
        EXPECT_LE(dialog.height(), screen) << name;
        const int room = screen * 95 / 100; // the frame needs the rest
        EXPECT_GE(dialog.height(),
                  std::min(room, dialog.layout()->totalHeightForWidth(dialog.width())))
            << name;
    });
}

INSTANTIATE_TEST_SUITE_P(Languages, LargeTextTest, testing::Values("en", "de", "es", "fr"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace
