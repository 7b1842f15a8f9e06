// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie in the window of a twitch, with the card of an urgent sign and without.
#include "app/widgets/act_now_card.h"
#include "app/widgets/body_picture.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/episode_dialog.h"
#include "core/diary/question.h"
#include "tests/support/page_test.h"

#include <QSet>

using namespace myolog;
using namespace myolog::test;

namespace {

class EpisodeLayoutTest : public PageTest {
protected:
    void open(const QSize& size)
    {
        dialog = std::make_unique<EpisodeDialog>(*context, EpisodeDialog::newEpisode(*context));
        dialog->show();
        dialog->resize(size);
        QApplication::processEvents();
        picture = dialog->findChild<BodyPicture*>();
    }
    ChoiceBar* sign()
    {
        const QString asked = questionText(*findQuestion(QStringLiteral("weakness")));
        for (ChoiceBar* bar : dialog->findChildren<ChoiceBar*>())
            if (bar->accessibleName() == asked)
                return bar;
        return nullptr;
    }
    void pressYes()
    {
        sign()->button(QStringLiteral("yes"))->click();
        QApplication::processEvents();
    }
    /// Of the square in which it is drawn.
    int drawn() const { return std::min(picture->width(), picture->height()); }

    static constexpr QSize onSmallScreen{952, 665}; ///< of 1024 x 700
    std::unique_ptr<EpisodeDialog> dialog;
    BodyPicture* picture = nullptr;
};

TEST_F(EpisodeLayoutTest, TheActNowCardMovesNoAnswerAndNotTheWindow)
{
    open(onSmallScreen);
    const QPoint before = sign()->mapTo(dialog.get(), QPoint());
    pressYes();
    EXPECT_EQ(dialog->size(), onSmallScreen);
    EXPECT_EQ(sign()->mapTo(dialog.get(), QPoint()), before);
}

TEST_F(EpisodeLayoutTest, TheActNowCardLeavesThePictureItsSize)
{
    open(onSmallScreen);
    const int before = drawn();
    pressYes();
    const auto* card = dialog->findChild<ActNowCard*>();
    ASSERT_TRUE(card->isVisible());
    EXPECT_GE(card->width(), dialog->width() * 9 / 10) << "over the whole width";
    EXPECT_GE(drawn(), before * 4 / 5);
    pressYes();
    EXPECT_FALSE(card->isVisible());
    EXPECT_EQ(drawn(), before);
}

TEST_F(EpisodeLayoutTest, TheAnswersToTheSignsStandInColumns)
{
    open(onSmallScreen);
    QSet<int> lefts;
    int signs = 0;
    for (const Question& question : questions()) {
        if (question.ifYes != Urgency::Immediate)
            continue;
        for (ChoiceBar* bar : dialog->findChildren<ChoiceBar*>())
            if (bar->accessibleName() == questionText(question))
                lefts << bar->mapTo(dialog.get(), QPoint()).x();
        ++signs;
    }
    EXPECT_LE(lefts.size(), 3);
    EXPECT_GT(signs, 3);
}

TEST_F(EpisodeLayoutTest, NoGapLiesAroundThePicture)
{
    open({700, 780});
    EXPECT_LE(picture->height(), picture->width());
}

} // namespace
