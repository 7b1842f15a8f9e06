// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stays when pages are made anew, and what must not.
#include "app/shell/main_window.h"
#include "app/today/factor_row.h"
#include "app/today/today_page.h"
#include "app/widgets/amount_edit.h"
#include "tests/support/rows.h"
#include "tests/support/test_context.h"

#include <QLineEdit>
#include <QPointer>

namespace myolog::test {

namespace {

class PageStackTest : public TestContext {};

TEST_F(PageStackTest, AFactorThatIsSwitchedOnStandsOnTodayAtOnce)
{
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_TRUE(send({episode}));
    MainWindow window(*context);
    window.show();
    const auto offered = [&](const char* factor) {
        const auto* row = window.findChild<FactorRow*>(QLatin1String(factor));
        return row && row->isVisibleTo(&window);
    };
    EXPECT_TRUE(offered(factor_id::alcohol));
    window.showPage(QStringLiteral("preferences"));
    FactorPreference hidden;
    hidden.change = {.factor = QLatin1String(factor_id::alcohol), .hidden = true};
    OwnFactor own;
    own.factor.id = QStringLiteral("own_zinc");
    own.factor.name = QStringLiteral("Zinc");
    own.factor.unit = findUnit(QStringLiteral("mg"));
    ASSERT_TRUE(send({hidden, own}));
    window.showPage(QStringLiteral("today"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(offered(factor_id::alcohol));
    EXPECT_TRUE(offered("own_zinc"));
}

TEST_F(PageStackTest, AChangeOfColoursLosesNeitherTypedTextNorThePlace)
{
    Episode episode;
    episode.start = momentOf(now);
    ASSERT_TRUE(send({episode}));
    MainWindow window(*context);
    window.show();
    window.showPage(QStringLiteral("history"));
    const auto search = [&] {
        for (QLineEdit* field : window.findChildren<QLineEdit*>())
            if (field->accessibleName() == QLatin1String("Search in the diary"))
                return field;
        return static_cast<QLineEdit*>(nullptr);
    };
    const QPointer<QLineEdit> before = search();
    before->setText(QStringLiteral("lip"));
    window.showPage(QStringLiteral("today"));
    window.findChild<TodayPage*>()->step(-3);
    const auto changeColours = [&] {
        QEvent change(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&window, &change);
        QTest::qWait(50);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const QPointer<TodayPage> page = window.findChild<TodayPage*>();
    changeColours();
    EXPECT_FALSE(page) << "made anew";
    EXPECT_EQ(window.findChild<TodayPage*>()->shownDay(), context->today().addDays(-3));
    FactorRow* caffeine = window.findChild<FactorRow*>(QLatin1String(factor_id::caffeine));
    caffeine->amount()->number()->setText(QStringLiteral("95"));
    changeColours();
    caffeine = window.findChild<FactorRow*>(QLatin1String(factor_id::caffeine));
    EXPECT_EQ(caffeine->typed().amount, QStringLiteral("95"));
    window.showPage(QStringLiteral("history"));
    EXPECT_FALSE(before);
    EXPECT_EQ(search()->text(), QStringLiteral("lip"));
}

} // namespace

} // namespace myolog::test
