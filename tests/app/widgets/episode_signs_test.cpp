// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sign for immediate care in the window of a twitch: when its card comes into sight, and what
// undoing says of it.
#include "app/widgets/act_now_card.h"

#include "app/widgets/choice_bar.h"
#include "app/widgets/episode_dialog.h"
#include "core/diary/question.h"
#include "tests/support/test_context.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace myolog;
using namespace myolog::test;

namespace {

class EpisodeSignsTest : public TestContext {
protected:
    void SetUp() override
    {
        TestContext::SetUp();
        dialog = std::make_unique<EpisodeDialog>(*context, EpisodeDialog::newEpisode(*context));
        dialog->show();
    }
    void answer(const char* question, const char* word)
    {
        const QString text = questionText(*findQuestion(QLatin1String(question)));
        for (ChoiceBar* bar : dialog->findChildren<ChoiceBar*>())
            if (bar->accessibleName() == text)
                bar->button(QLatin1String(word))->click();
    }

    std::unique_ptr<EpisodeDialog> dialog;
};

TEST_F(EpisodeSignsTest, IsScrolledToOnlyWhenItAsksForMore)
{
    dialog->resize(dialog->minimumSizeHint().width(), 200);
    QApplication::processEvents();
    QScrollBar* bar = dialog->findChild<QScrollArea*>()->verticalScrollBar();
    const auto comesIntoSight = [&](const char* question, const char* reply) {
        bar->setValue(bar->maximum());
        EXPECT_GT(bar->value(), 0);
        answer(question, reply);
        return bar->value() == 0;
    };
    EXPECT_TRUE(comesIntoSight("numbness", "yes"));
    QApplication::processEvents();
    EXPECT_FALSE(comesIntoSight("vision", "yes")) << "the same is asked for";
    EXPECT_FALSE(comesIntoSight("speech", "no"));
    EXPECT_TRUE(comesIntoSight("weakness", "yes")) << "more urgent";
    QApplication::processEvents();
    EXPECT_FALSE(comesIntoSight("weakness", "yes")) << "taken back";
}

TEST_F(EpisodeSignsTest, UndoNamesTheSignThatGoes)
{
    answer("weakness", "yes");
    dialog->accept();
    EXPECT_TRUE(context->undoStack().undoText().startsWith(u"Log a twitch (weakness, "));
}

} // namespace
