// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/when_edit.h"

#include "app/widgets/episode_dialog.h"
#include "tests/support/test_context.h"

#include <QDateTimeEdit>

namespace myolog::test {

namespace {

class WhenEditTest : public TestContext {};

TEST_F(WhenEditTest, WhoWritesATimeOnAPastDayKnowsTheTime)
{
    for (const bool written : {false, true}) {
        Episode episode = EpisodeDialog::newEpisode(*context);
        episode.start = momentOfDay(context->today().addDays(-1), now);
        EpisodeDialog past(*context, episode);
        QDateTimeEdit* time = past.findChild<WhenEdit*>()->timeEdit();
        time->setDate(context->today().addDays(-2));
        if (written)
            time->setTime(QTime(14, 0));
        past.accept();
        const Moment start = rows().episodes.back().start;
        EXPECT_EQ(start.precision, written ? Precision::Exact : Precision::Day);
        EXPECT_EQ(start.local().time(), written ? QTime(14, 0) : QTime(12, 0));
        Episode gone = rows().episodes.back();
        gone.deletedMs = 1;
        ASSERT_TRUE(context->send({.what = {}, .rows = {gone}}, nullptr));
    }
}

} // namespace

} // namespace myolog::test
