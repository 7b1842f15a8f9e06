// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context.h"
#include "app/findings_run.h"
#include "app/visit/page_preview.h"
#include "app/visit/period_chooser.h"
#include "app/visit/visit_page.h"
#include "app/widgets/folder_button.h"
#include "tests/support/fake_prompt.h"
#include "tests/support/report_diary.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QtTest>

namespace myolog::test {

class VisitPageTest : public TestDiary {
protected:
    void SetUp() override
    {
        TestDiary::SetUp();
        now = berlin("2026-11-22T23:30"); // after the last entry
        Rows rows = reportRows();
        std::vector<Row> all;
        Rows::forEach(rows, [&](auto& kind) { all.insert(all.end(), kind.begin(), kind.end()); });
        ASSERT_OK(add(all));
        context = std::make_unique<Context>(std::move(store), clock, prompt);
        page = std::make_unique<VisitPage>(*context);
        // The shell does the same for the page that is in front.
        QObject::connect(context.get(), &Context::changed, page.get(), &VisitPage::refresh);
        page->refresh();
    }

    template <typename T>
    T* child(const char* name)
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// The page is made in the background.
    bool becomes(const std::function<bool(const Document&)>& isSo)
    {
        return QTest::qWaitFor([&] { return page->document() && isSo(*page->document()); }, 30'000);
    }
    static bool has(const Document& document, const char* id)
    {
        return std::ranges::any_of(document.sections, [&](const Section& section) {
            return section.id == QLatin1String(id);
        });
    }
    static QStringList questionsOn(const Document& document)
    {
        for (const Section& section : document.sections)
            if (section.id == QLatin1String("questions"))
                return std::get<Items>(section.blocks[0]).lines;
        return {};
    }
    void add(const char* question)
    {
        QTest::keyClicks(child<QLineEdit>("new_question"), QLatin1String(question));
        QTest::keyClick(child<QLineEdit>("new_question"), Qt::Key_Return);
    }
    using TestDiary::add;

    FakePrompt prompt;
    std::unique_ptr<Context> context;
    std::unique_ptr<VisitPage> page;
};

TEST_F(VisitPageTest, ATableOfEveryDayComesOnlyWhenAsked)
{
    ASSERT_TRUE(becomes([](const Document& document) { return document.appendix.rows.empty(); }));
    const auto height = [this] { return page->findChild<PagePreview*>()->widget()->height(); };
    const int single = height();
    child<QCheckBox>("appendix")->setChecked(true);
    EXPECT_TRUE(becomes([](const Document& document) { return !document.appendix.rows.empty(); }));
    EXPECT_GE(height(), 3 * single) << "the preview shows all sheets";
    child<QCheckBox>("appendix")->setChecked(false);
    EXPECT_TRUE(becomes([](const Document& document) { return document.appendix.rows.empty(); }));
}

TEST_F(VisitPageTest, ShowsTheLast12Weeks)
{
    EXPECT_TRUE(becomes([](const Document& d) {
        return d.title == QStringLiteral("Twitch diary, 31 Aug to 22 Nov 2026");
    }));
}

TEST_F(VisitPageTest, SharesTheFindingsOfTheOtherPages)
{
    ASSERT_TRUE(becomes([](const Document&) { return true; }));
    const Findings* shared = context->findings().findings();
    ASSERT_NE(shared, nullptr);
    QSignalSpy anew(&context->findings(), &FindingsRun::changed);
    child<QCheckBox>("anonymous")->click();
    EXPECT_TRUE(becomes(
        [](const Document& d) { return d.identity.startsWith(QStringLiteral("Anonymous")); }));
    EXPECT_EQ(context->findings().findings(), shared);
    EXPECT_EQ(anew.count(), 0);
}

TEST_F(VisitPageTest, SaysThatThePageIsBeingMadeUntilItIsThere)
{
    VisitPage fresh(*context);
    fresh.refresh();
    ASSERT_FALSE(fresh.document());
    QStringList said;
    for (const QWidget* widget : fresh.findChild<PagePreview*>()->findChildren<QWidget*>())
        said << widget->accessibleDescription();
    EXPECT_TRUE(said.contains(QStringLiteral("The page is being made …")))
        << said.join(u'|').toStdString();
}

TEST_F(VisitPageTest, ANameIsPrintedAndRememberedInTheDiary)
{
    QTest::keyClicks(child<QLineEdit>("name"), QStringLiteral("Anna B."));
    EXPECT_TRUE(becomes([](const Document& d) { return d.identity == QStringLiteral("Anna B."); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !page->hasTyped(); }))
        << "stored once typing rests";
    VisitPage later(*context);
    later.refresh();
    EXPECT_EQ(later.findChild<QLineEdit*>(QStringLiteral("name"))->text(),
              QStringLiteral("Anna B."));
}

TEST_F(VisitPageTest, AnAnonymousCopyHidesNameAndQuestions)
{
    QTest::keyClicks(child<QLineEdit>("name"), QStringLiteral("Anna B."));
    child<QCheckBox>("anonymous")->click();
    EXPECT_TRUE(becomes([](const Document& d) {
        return d.identity.startsWith(QStringLiteral("Anonymous")) && questionsOn(d).isEmpty();
    }));
    EXPECT_FALSE(child<QLineEdit>("name")->isEnabled());
}

TEST_F(VisitPageTest, EverySectionCanBeLeftOutAndPutBack)
{
    ASSERT_TRUE(becomes([](const Document&) { return true; }));
    for (const SectionKind& kind : sectionTable()) {
        if (!kind.optional)
            continue;
        auto* check = child<QCheckBox>((std::string("section_") + kind.id).c_str());
        check->click();
        EXPECT_TRUE(becomes([&](const Document& d) { return !has(d, kind.id); })) << kind.id;
        check->click();
        EXPECT_TRUE(becomes([&](const Document& d) { return has(d, kind.id); })) << kind.id;
    }
}

TEST_F(VisitPageTest, QuestionsAreAddedChangedDeletedAndUndone)
{
    add("What now?");
    EXPECT_TRUE(becomes(
        [](const Document& d) { return questionsOn(d).contains(QStringLiteral("What now?")); }));
    EXPECT_TRUE(child<QLineEdit>("new_question")->text().isEmpty());
    auto* list = child<QListWidget>("questions");
    ASSERT_EQ(list->count(), 3);
    list->item(2)->setText(QStringLiteral("What then?"));
    EXPECT_TRUE(becomes([](const Document& d) {
        return questionsOn(d).contains(QStringLiteral("What then?")) && questionsOn(d).size() == 3;
    }));
    list->setCurrentRow(2);
    child<QPushButton>("delete_question")->click();
    EXPECT_TRUE(becomes([](const Document& d) { return questionsOn(d).size() == 2; }));
    context->undoStack().undo();
    EXPECT_TRUE(becomes([](const Document& d) { return questionsOn(d).size() == 3; }));
}

TEST_F(VisitPageTest, AnEmptiedQuestionGetsItsWordsBack)
{
    auto* list = child<QListWidget>("questions");
    const QString before = list->item(0)->text();
    list->item(0)->setText(QStringLiteral("  "));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->item(0)->text() == before; }));
}

TEST_F(VisitPageTest, AnyPeriodCanBeChosen)
{
    auto* chooser = page->findChild<PeriodChooser*>();
    chooser->choose({QDate(2026, 3, 1), QDate(2026, 3, 31)});
    EXPECT_TRUE(becomes([](const Document& d) {
        return d.title == QStringLiteral("Twitch diary, 1 Mar to 31 Mar 2026");
    }));
    auto* period = child<QComboBox>("period");
    period->setCurrentIndex(period->findData(28));
    EXPECT_TRUE(becomes([](const Document& d) {
        return d.title == QStringLiteral("Twitch diary, 26 Oct to 22 Nov 2026");
    }));
}

TEST_F(VisitPageTest, ThePreviewZoomsByKeys)
{
    auto* preview = page->findChild<PagePreview*>();
    QTest::keyClick(preview, Qt::Key_Plus);
    EXPECT_GT(preview->zoom(), 1);
    QTest::keyClick(preview, Qt::Key_0);
    EXPECT_EQ(preview->zoom(), 1);
    QTest::keyClick(preview, Qt::Key_Minus);
    EXPECT_LT(preview->zoom(), 1);
}

TEST_F(VisitPageTest, ThePageIsSavedWhereThePersonWants)
{
    prompt.nextFileToSave = folder.filePath(QStringLiteral("page.pdf"));
    child<QPushButton>("save")->click();
    QFile file(prompt.nextFileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_TRUE(child<QLabel>("status")->text().contains(QStringLiteral("page.pdf")));
}

TEST_F(VisitPageTest, WhatWasSavedCanBeFoundInItsFolder)
{
    auto* toFolder = page->findChild<FolderButton*>();
    EXPECT_FALSE(toFolder->isVisibleTo(page.get()));
    prompt.nextFileToSave = folder.filePath(QStringLiteral("page.pdf"));
    child<QPushButton>("save")->click();
    ASSERT_TRUE(toFolder->isVisibleTo(page.get()));
    toFolder->click();
    EXPECT_EQ(prompt.foldersShown, QStringList(prompt.nextFileToSave));
}

TEST_F(VisitPageTest, AFolderThatIsNotThereIsSaid)
{
    prompt.nextFileToSave = folder.filePath(QStringLiteral("missing/page.pdf"));
    child<QPushButton>("save")->click();
    ASSERT_EQ(prompt.errors.size(), 1);
    EXPECT_TRUE(prompt.errors[0].contains(QStringLiteral("could not be written")));
    EXPECT_FALSE(page->findChild<FolderButton*>()->isVisibleTo(page.get()));
}

TEST_F(VisitPageTest, NothingIsSaidToBeSavedAfterAFailure)
{
    prompt.nextFileToSave = folder.filePath(QStringLiteral("page.pdf"));
    child<QPushButton>("save")->click();
    prompt.nextFileToSave = folder.filePath(QStringLiteral("missing/page.pdf"));
    child<QPushButton>("save")->click();
    ASSERT_EQ(prompt.errors.size(), 1);
    EXPECT_FALSE(child<QLabel>("status")->isVisibleTo(page.get()));
    EXPECT_FALSE(page->findChild<FolderButton*>()->isVisibleTo(page.get()));
}

TEST_F(VisitPageTest, NothingIsSaidToBeSavedOnceThePageIsAnother)
{
    prompt.nextFileToSave = folder.filePath(QStringLiteral("page.pdf"));
    child<QPushButton>("save")->click();
    ASSERT_TRUE(child<QLabel>("status")->isVisibleTo(page.get()));
    child<QCheckBox>("appendix")->click();
    EXPECT_FALSE(child<QLabel>("status")->isVisibleTo(page.get()));
    EXPECT_FALSE(page->findChild<FolderButton*>()->isVisibleTo(page.get()));
}

TEST_F(VisitPageTest, CancellingSavesNothing)
{
    child<QPushButton>("save")->click();
    EXPECT_TRUE(prompt.errors.isEmpty());
    EXPECT_FALSE(child<QLabel>("status")->isVisibleTo(page.get()));
}

} // namespace myolog::test
