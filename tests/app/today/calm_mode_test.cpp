// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calm mode leaves out what only reminds of the twitching, never what a doctor should see soon.
#include "app/today/today_page.h"
#include "app/today/warnings_card.h"
#include "app/today/worth_knowing_card.h"
#include "core/exchange/sample.h"
#include "tests/support/page_test.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace myolog;
using namespace myolog::test;

namespace {

class CalmModeTest : public PageTest {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        // A night too short is worth knowing, and the twitching goes on for months.
        std::vector<Row> rows = sampleRows({.days = 100, .now = now});
        Entry sleep;
        sleep.factor = QStringLiteral("sleep");
        sleep.value = 200;
        sleep.when = momentOf(now);
        rows.emplace_back(sleep);
        put(std::move(rows));
    }
    void show(bool calm)
    {
        ASSERT_OK(context->setSetting(setting_id::calm,
                                      calm ? QStringLiteral("1") : QStringLiteral("0")));
        page = std::make_unique<TodayPage>(*context);
        page->resize(1024, 700);
        page->show();
        page->refresh();
        // The warnings are computed a moment after the page has been painted; then the card holds
        // a list of them above its button, if only an empty one.
        const QVBoxLayout& card = *page->findChild<WarningsCard*>()->body();
        ASSERT_TRUE(QTest::qWaitFor([&] { return card.count() == 2; }, 20'000));
    }
    QString said() const
    {
        QString all;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }

    std::unique_ptr<TodayPage> page;
};

TEST_F(CalmModeTest, LeavesOutWhatOnlyReminds)
{
    show(false);
    EXPECT_TRUE(page->findChild<WarningsCard*>()->isVisible());
    EXPECT_TRUE(page->findChild<WorthKnowingCard*>()->isVisible());
    EXPECT_TRUE(said().contains(QStringLiteral("Last: ")));
    show(true);
    EXPECT_FALSE(page->findChild<WarningsCard*>()->isVisible());
    EXPECT_FALSE(page->findChild<WorthKnowingCard*>()->isVisible());
    EXPECT_FALSE(said().contains(QStringLiteral("Last: ")));
}

TEST_F(CalmModeTest, KeepsWhatPresses)
{
    Episode weak;
    weak.start = momentOf(now);
    weak.answers[QStringLiteral("weakness")] = Answer::Yes;
    put({weak});
    show(true);
    EXPECT_TRUE(said().contains(QStringLiteral("Please get medical help now")))
        << said().toStdString();
}

} // namespace
