// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and printing while the page of what is chosen is not made yet.
#include "app/findings_run.h"
#include "app/visit/visit_page.h"
#include "tests/support/held_work.h"
#include "tests/support/page_test.h"
#include "tests/support/pdf_text.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace myolog::test {

class VisitWaitingTest : public PageTest {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        put({twitch()});
        page = std::make_unique<VisitPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), &VisitPage::refresh);
        page->refresh();
        ASSERT_TRUE(becomes([](const Document&) { return true; }));
        held = std::make_unique<HeldWork>(context->background());
        prompt.nextFileToSave = folder.filePath(QStringLiteral("page.pdf"));
    }
    void TearDown() override
    {
        held.reset();
        page.reset();
        PageTest::TearDown();
    }

    Row twitch() const
    {
        Episode episode;
        episode.start = momentOf(now.addSecs(-60));
        return episode;
    }
    bool becomes(const std::function<bool(const Document&)>& isSo)
    {
        return QTest::qWaitFor([&] { return page->document() && isSo(*page->document()); }, 30'000);
    }
    static bool isAnonymous(const Document& document)
    {
        return document.identity.startsWith(QStringLiteral("Anonymous"));
    }
    void chooseAnonymous() { page->findChild<QCheckBox*>(QStringLiteral("anonymous"))->click(); }
    void pressSave() { page->findChild<QPushButton*>(QStringLiteral("save"))->click(); }
    bool isSaved() const { return QFile::exists(prompt.nextFileToSave); }

    std::unique_ptr<VisitPage> page;
    std::unique_ptr<HeldWork> held;
};

TEST_F(VisitWaitingTest, APageThatIsOutOfDateIsWaitedForWithAWord)
{
    QString said;
    bool savedBefore = true;
    whenWaiting([&](QProgressDialog& dialog) {
        said = dialog.labelText();
        savedBefore = isSaved();
        held->release();
    });
    chooseAnonymous();
    ASSERT_FALSE(isAnonymous(*page->document()));
    pressSave();
    EXPECT_EQ(said, QStringLiteral("The page is being made …"));
    EXPECT_FALSE(savedBefore);
    EXPECT_TRUE(isSaved());
    if (const std::optional<QString> text = pdfText(prompt.nextFileToSave)) {
        EXPECT_TRUE(text->contains(QStringLiteral("Anonymous copy")));
    }
    EXPECT_TRUE(isAnonymous(*page->document()));
}

TEST_F(VisitWaitingTest, SoIsThePageThatIsTheFirst)
{
    page = std::make_unique<VisitPage>(*context);
    page->refresh();
    whenWaiting([&](QProgressDialog&) { held->release(); });
    ASSERT_FALSE(page->document());
    pressSave();
    EXPECT_TRUE(isSaved());
    EXPECT_TRUE(page->document());
}

TEST_F(VisitWaitingTest, CancelSavesNothingAndChangesNothing)
{
    whenWaiting([](QProgressDialog& dialog) { dialog.cancel(); });
    chooseAnonymous();
    pressSave();
    EXPECT_FALSE(isSaved());
    EXPECT_FALSE(page->findChild<QLabel*>(QStringLiteral("status"))->isVisibleTo(page.get()));
    EXPECT_FALSE(isAnonymous(*page->document()));
    held->release();
    EXPECT_TRUE(becomes(isAnonymous)) << "the page goes on being made";
}

TEST_F(VisitWaitingTest, WhatIsMadeAnewMeanwhileIsWhatIsSaved)
{
    whenWaiting([&](QProgressDialog&) {
        put({twitch()});
        held->release();
    });
    chooseAnonymous();
    pressSave();
    EXPECT_TRUE(isSaved());
    EXPECT_TRUE(isAnonymous(*page->document()));
    EXPECT_EQ(context->snapshot()->rows.episodes.size(), 2U);
    const Document latest = makeReport(*context->snapshot(), {.anonymous = true});
    EXPECT_EQ(page->document()->foot, latest.foot) << "the check sum of what is there now";
}

TEST_F(VisitWaitingTest, ThePageMayGoBeforeTheWaitingIsSaid)
{
    QTimer::singleShot(0, qApp, [this] { page.reset(); });
    chooseAnonymous();
    pressSave();
    EXPECT_FALSE(page);
    EXPECT_FALSE(isSaved());
}

TEST_F(VisitWaitingTest, ThePageMayGoWhileTheDialogStands)
{
    whenWaiting([this](QProgressDialog&) { page.reset(); });
    chooseAnonymous();
    pressSave();
    EXPECT_FALSE(page);
    EXPECT_FALSE(isSaved());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(VisitWaitingTest, NobodyWaitsForThePageThatGoes)
{
    chooseAnonymous();
    page.reset();
    EXPECT_FALSE(held->gaveUp());
}

TEST_F(VisitWaitingTest, APageOfFindingsThatWereStoppedIsMadeAnewBeforeItIsSaved)
{
    FindingsRun& findings = context->findings();
    bool wereStopped = false;
    QObject::connect(&findings, &FindingsRun::changed, page.get(),
                     [&] { wereStopped = wereStopped || findings.isStopped(); });
    findings.again();
    chooseAnonymous();
    findings.stop();
    whenWaiting([&](QProgressDialog&) { held->release(); });
    pressSave();
    EXPECT_TRUE(wereStopped);
    EXPECT_TRUE(isSaved());
    EXPECT_TRUE(isAnonymous(*page->document()));
    EXPECT_TRUE(QTest::qWaitFor([&] { return findings.findings() != nullptr; }, 30'000));
}

} // namespace myolog::test
