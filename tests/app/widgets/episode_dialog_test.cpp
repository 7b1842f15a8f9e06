// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/episode_dialog.h"

#include "app/widgets/act_now_card.h"
#include "app/widgets/body_picture.h"
#include "app/widgets/choice_bar.h"
#include "app/widgets/duration_edit.h"
#include "app/widgets/site_picker.h"
#include "app/widgets/when_edit.h"
#include "core/diary/choice.h"
#include "core/diary/question.h"
#include "tests/support/test_context.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace myolog;
using namespace myolog::test;

namespace {

class EpisodeDialogTest : public TestContext {
protected:
    EpisodeDialog& open(const Episode& episode)
    {
        dialog = std::make_unique<EpisodeDialog>(*context, episode);
        dialog->show();
        return *dialog;
    }
    EpisodeDialog& open() { return open(EpisodeDialog::newEpisode(*context)); }
    template <typename T>
    T* part(const QString& name = {})
    {
        return dialog->findChild<T*>(name);
    }
    ChoiceBar* bar(const QString& question)
    {
        for (ChoiceBar* found : dialog->findChildren<ChoiceBar*>())
            if (found->accessibleName() == question)
                return found;
        return nullptr;
    }
    void answer(const char* question, const char* word)
    {
        const QString id = QLatin1String(question);
        bar(questionText(*findQuestion(id)))->button(QLatin1String(word))->click();
    }
    void enter() { QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); }
    void escape() { QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape); }

    std::unique_ptr<EpisodeDialog> dialog;
};

TEST_F(EpisodeDialogTest, EnterAtOnceSavesATwitchNow)
{
    open();
    enter();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    const Rows saved = rows();
    ASSERT_EQ(saved.episodes.size(), 1);
    EXPECT_EQ(saved.episodes[0].start.utcMs, now.toMSecsSinceEpoch());
    EXPECT_EQ(saved.episodes[0].start.precision, Precision::Exact);
}

TEST_F(EpisodeDialogTest, NothingIsAnsweredThatThePersonDidNotAnswer)
{
    open();
    enter();
    const Episode saved = rows().episodes.at(0);
    for (const Choice& choice : choices())
        EXPECT_EQ(saved.*choice.answer, QString()) << choice.id;
    EXPECT_TRUE(saved.answers.isEmpty());
    EXPECT_FALSE(saved.durationSeconds);
}

TEST_F(EpisodeDialogTest, ATypedPlaceThatFitsSeveralOrNoneIsAskedAbout)
{
    open();
    for (const char* typed : {"eyelid", "elephant"}) {
        part<SitePicker>()->list()->setEditText(QLatin1String(typed));
        QTest::keyClick(part<SitePicker>()->list()->lineEdit(), Qt::Key_Return);
        EXPECT_TRUE(dialog->isVisible()) << typed;
        EXPECT_TRUE(rows().episodes.empty()) << typed;
        EXPECT_EQ(part<SitePicker>()->list()->currentText(), QLatin1String(typed)) << "kept";
    }
    part<SitePicker>()->list()->setEditText(QStringLiteral("lower eyelid"));
    QTest::keyClick(part<SitePicker>()->list()->lineEdit(), Qt::Key_Return);
    ASSERT_EQ(rows().episodes.size(), 1U);
    EXPECT_EQ(rows().episodes[0].site, QStringLiteral("lower-lid"));
}

class LastPlaceTest : public EpisodeDialogTest {
protected:
    void SetUp() override
    {
        EpisodeDialogTest::SetUp();
        Episode last;
        last.start = momentOf(now.addSecs(-3600));
        last.site = QStringLiteral("upper-lip");
        last.side = QStringLiteral("left");
        ASSERT_TRUE(send({last}));
        open();
        // Shortcuts work in the active window only.
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    }
    Episode saved() { return rows().episodes.back(); }
};

TEST_F(LastPlaceTest, EnterStoresNoPlaceThatNobodyGave)
{
    enter();
    ASSERT_EQ(rows().episodes.size(), 2);
    EXPECT_EQ(saved().site, QString());
    EXPECT_EQ(saved().side, QString());
}

TEST_F(LastPlaceTest, IsOfferedInWordsAndSavedByItsButton)
{
    EXPECT_TRUE(dialog->lastPlaceButton()->isVisible());
    EXPECT_TRUE(dialog->lastPlaceButton()->text().contains(QStringLiteral("Upper lip, left")));
    dialog->lastPlaceButton()->click();
    EXPECT_EQ(saved().site, QStringLiteral("upper-lip"));
    EXPECT_EQ(saved().side, QStringLiteral("left"));
}

TEST_F(LastPlaceTest, CtrlEnterSavesThereToo)
{
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(saved().site, QStringLiteral("upper-lip"));
}

TEST_F(LastPlaceTest, NeverReplacesAPlaceThatWasChosen)
{
    for (SiteDot* dot : part<SitePicker>()->face()->dots())
        if (dot->objectName() == QStringLiteral("chin"))
            QTest::mouseClick(dot, Qt::LeftButton);
    EXPECT_FALSE(dialog->lastPlaceButton()->isEnabled());
    dialog->acceptAtLastPlace();
    EXPECT_EQ(saved().site, QStringLiteral("chin"));
}

TEST_F(LastPlaceTest, CtrlEnterInTheNoteSavesWhatStandsThere)
{
    part<QPlainTextEdit>()->setFocus();
    QTest::keyClick(part<QPlainTextEdit>(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(saved().site, QString());
}

TEST_F(LastPlaceTest, AnOldTwitchIsNotMovedThere)
{
    Episode other;
    other.start = momentOf(now.addSecs(-7200));
    ASSERT_TRUE(send({other}));
    open(rows().episodes.front());
    EXPECT_FALSE(dialog->lastPlaceButton());
}

TEST_F(EpisodeDialogTest, ADurationOfAnyLengthIsWrittenSoThatItCanBeSavedAgain)
{
    for (const char* name : {"en_GB", "de_DE", "fr_CH", "hi_IN"}) {
        QLocale::setDefault(QLocale(QLatin1String(name)));
        for (const double seconds : {1.5, 59.0, 1234.0, 5400.0, 123457.0, 36'000'000.0}) {
            DurationEdit edit;
            edit.setSeconds(seconds);
            const Result<std::optional<double>> read = edit.seconds();
            ASSERT_OK(read);
            EXPECT_EQ(*read, seconds) << name;
        }
    }
}

TEST_F(EpisodeDialogTest, AFutureTimeIsRefusedInWordsAndStaysOnTheScreen)
{
    open();
    part<QPlainTextEdit>()->setPlainText(QStringLiteral("kept"));
    QDateTimeEdit* time = part<WhenEdit>()->timeEdit();
    time->setDateTime(time->dateTime().addDays(2));
    const QDateTime typed = time->dateTime();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    ASSERT_EQ(prompt.errors.size(), 1);
    EXPECT_TRUE(prompt.errors[0].contains(QStringLiteral("future")));
    EXPECT_EQ(time->dateTime(), typed);
    EXPECT_EQ(part<QPlainTextEdit>()->toPlainText(), QStringLiteral("kept"));
    EXPECT_TRUE(rows().episodes.empty());
}

TEST_F(EpisodeDialogTest, AnHourAgoIsAnHourAgoAndAbout)
{
    open();
    bar(QStringLiteral("When?"))->button(QStringLiteral("60"))->click();
    dialog->accept();
    const Moment start = rows().episodes.at(0).start;
    EXPECT_EQ(start.utcMs, now.addSecs(-3600).toMSecsSinceEpoch() / 60'000 * 60'000);
    EXPECT_EQ(start.precision, Precision::About);
    EXPECT_EQ(start.zone, QStringLiteral("Europe/Berlin"));
}

TEST_F(EpisodeDialogTest, LettersInTheDurationAreRefusedAndKept)
{
    open();
    DurationEdit* duration = part<DurationEdit>();
    duration->number()->setText(QStringLiteral("a while"));
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(prompt.errors.size(), 1);
    EXPECT_EQ(duration->number()->text(), QStringLiteral("a while"));
    duration->number()->setText(QStringLiteral("1,5"));
    dialog->accept();
    EXPECT_EQ(rows().episodes.at(0).durationSeconds, 1.5);
}

TEST_F(EpisodeDialogTest, ANoteOfAHundredThousandCharactersIsKept)
{
    open();
    const QString longNote(100'000, u'x');
    part<QPlainTextEdit>()->setPlainText(longNote);
    dialog->accept();
    EXPECT_EQ(rows().episodes.at(0).note, longNote);
}

TEST_F(EpisodeDialogTest, EscLeavesAnUntouchedWindowWithoutAsking)
{
    open();
    escape();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(prompt.questions.isEmpty());
    EXPECT_TRUE(rows().episodes.empty());
}

TEST_F(EpisodeDialogTest, EscAsksBeforeTypedWordsAreLost)
{
    open();
    part<QPlainTextEdit>()->setPlainText(QStringLiteral("typed"));
    prompt.nextAnswer = false;
    dialog->close();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(prompt.questions.size(), 1);
    prompt.nextAnswer = true;
    escape();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(EpisodeDialogTest, EscAsksBeforeATypedPlaceIsLostWhetherItWasRefusedOrNot)
{
    open();
    QLineEdit* place = part<SitePicker>()->list()->lineEdit();
    QTest::keyClicks(place, QStringLiteral("left eye"));
    prompt.nextAnswer = false;
    dialog->close();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(prompt.questions.size(), 1);
    QTest::keyClick(place, Qt::Key_Return);
    dialog->close();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(prompt.questions.size(), 2);
}

TEST_F(EpisodeDialogTest, EditingWithoutAChangeKeepsEveryFieldOfAnEntryMadeFarAway)
{
    Episode episode;
    episode.start =
        momentOf(QDateTime(QDate(2026, 11, 1), QTime(1, 30, 12), QTimeZone("America/New_York")));
    episode.durationSeconds = 95;
    episode.site = QStringLiteral("thigh");
    episode.answers[QStringLiteral("spread")] = Answer::No;
    ASSERT_TRUE(send({episode}));
    const Episode stored = rows().episodes.at(0);
    open(stored);
    dialog->accept();
    Episode after = rows().episodes.at(0);
    after.updatedMs = stored.updatedMs;
    EXPECT_EQ(after, stored);
}

TEST_F(EpisodeDialogTest, APointOnThePictureChoosesPlaceAndSide)
{
    open();
    for (SiteDot* dot : part<SitePicker>()->face()->dots())
        if (dot->objectName() == QStringLiteral("upper-lipright"))
            QTest::mouseClick(dot, Qt::LeftButton);
    EXPECT_EQ(part<SitePicker>()->list()->currentText(), QStringLiteral("Upper lip"));
    dialog->accept();
    EXPECT_EQ(rows().episodes.at(0).site, QStringLiteral("upper-lip"));
    EXPECT_EQ(rows().episodes.at(0).side, QStringLiteral("right"));
}

class ImmediateSignTest : public EpisodeDialogTest,
                          public testing::WithParamInterface<const char*> {};

TEST_P(ImmediateSignTest, OpensTheActNowCardBeforeSavingAndSavingStaysPossible)
{
    open();
    ActNowCard* card = part<ActNowCard>();
    part<QPlainTextEdit>()->setPlainText(QStringLiteral("kept"));
    EXPECT_FALSE(card->isVisible());
    answer(GetParam(), "yes");
    EXPECT_TRUE(card->isVisible());
    EXPECT_FALSE(card->accessibleDescription().isEmpty());
    EXPECT_TRUE(rows().episodes.empty());
    answer(GetParam(), "no");
    EXPECT_FALSE(card->isVisible());
    answer(GetParam(), "yes");
    answer(GetParam(), "yes");
    EXPECT_FALSE(card->isVisible()) << "ticked by mistake and taken back";
    answer(GetParam(), "yes");
    enter();
    ASSERT_EQ(rows().episodes.size(), 1);
    EXPECT_EQ(rows().episodes[0].answers[QLatin1String(GetParam())], Answer::Yes);
    EXPECT_EQ(rows().episodes[0].note, QStringLiteral("kept"));
}

std::vector<const char*> immediateSigns()
{
    std::vector<const char*> ids;
    for (const Question& question : questions())
        if (question.ifYes == Urgency::Immediate)
            ids.push_back(question.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Signs, ImmediateSignTest, testing::ValuesIn(immediateSigns()),
                         [](const auto& sign) { return std::string(sign.param); });

class QuestionRowTest : public EpisodeDialogTest,
                        public testing::WithParamInterface<const char*> {};

TEST_P(QuestionRowTest, CanBeAnsweredAndTakenBack)
{
    open();
    answer(GetParam(), "no");
    dialog->accept();
    const Episode saved = rows().episodes.at(0);
    EXPECT_EQ(saved.answers.value(QLatin1String(GetParam()), Answer::Yes), Answer::No);
    EXPECT_EQ(saved.answers.size(), 1);
    open(saved);
    answer(GetParam(), "no");
    dialog->accept();
    EXPECT_TRUE(rows().episodes.at(0).answers.isEmpty());
}

std::vector<const char*> allQuestions()
{
    std::vector<const char*> ids;
    for (const Question& question : questions())
        ids.push_back(question.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Questions, QuestionRowTest, testing::ValuesIn(allQuestions()),
                         [](const auto& row) { return std::string(row.param); });

class BodySiteRowTest : public EpisodeDialogTest,
                        public testing::WithParamInterface<const char*> {};

TEST_P(BodySiteRowTest, HasADotOnThePictureWithAName)
{
    const BodySite& site = *findBodySite(QLatin1String(GetParam()));
    BodyPicture picture(pictureOf(site));
    picture.resize(400, 400);
    picture.show();
    int dots = 0;
    for (const SiteDot* dot : picture.dots())
        if (&dot->site == &site) {
            ++dots;
            EXPECT_TRUE(dot->accessibleName().startsWith(bodySiteName(QLatin1String(site.id))));
            EXPECT_TRUE(picture.rect().contains(dot->geometry().center()));
        }
    EXPECT_EQ(dots, site.paired ? 2 : 1);
}

std::vector<const char*> allSites()
{
    std::vector<const char*> ids;
    for (const BodySite& site : bodySites())
        ids.push_back(site.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(Sites, BodySiteRowTest, testing::ValuesIn(allSites()),
                         [](const auto& row) {
                             std::string name = row.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

} // namespace
