// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trends/trends_page.h"

#include "app/drawing/chart_view.h"
#include "app/findings_run.h"
#include "tests/support/test_context.h"
#include "tests/support/year_diary.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTest>

namespace myolog::test {

namespace {

std::vector<Row> rowsOf(const Rows& rows)
{
    std::vector<Row> all;
    Rows::forEach(rows,
                  [&](const auto& vector) { all.insert(all.end(), vector.begin(), vector.end()); });
    return all;
}

class TrendsPageTest : public TestContext {
protected:
    void SetUp() override
    {
        now = yearEnd;
        TestContext::SetUp();
    }
    void fill(int days = 365)
    {
        ASSERT_TRUE(context->send({.what = {}, .rows = rowsOf(YearDiary(days).rows())}, nullptr));
    }
    void open()
    {
        page = std::make_unique<TrendsPage>(*context);
        QObject::connect(context.get(), &Context::changed, page.get(), [this] { page->refresh(); });
        page->resize(900, 700);
        page->refresh();
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(page.get()));
    }
    void TearDown() override
    {
        page.reset();
        TestContext::TearDown();
    }

    ChartView& chart(const char* name) { return *page->findChild<ChartView*>(QLatin1String(name)); }
    QComboBox& chooser(int i) { return *page->findChildren<QComboBox*>().at(i); }
    void choose(int i, const QVariant& data)
    {
        QComboBox& box = chooser(i);
        box.setCurrentIndex(box.findData(data));
    }
    QPushButton& button(const char* text)
    {
        for (QPushButton* candidate : page->findChildren<QPushButton*>())
            if (candidate->text() == QString::fromUtf8(text))
                return *candidate;
        ADD_FAILURE() << text;
        return *page->findChild<QPushButton*>();
    }

    std::unique_ptr<TrendsPage> page;
};

TEST_F(TrendsPageTest, ShowsTheTimeLineTallAndEveryOtherChartSmall)
{
    fill();
    open();
    EXPECT_EQ(chart("tall").chart().id, QStringLiteral("timeline"));
    EXPECT_FALSE(chart("timeline").isVisible());
    for (const ChartKind& kind : chartTable()) {
        if (QLatin1String(kind.id) == QLatin1String("timeline"))
            continue;
        EXPECT_TRUE(chart(kind.id).isVisibleTo(page.get())) << kind.id;
        EXPECT_EQ(chart(kind.id).chart().id, QLatin1String(kind.id));
        EXPECT_FALSE(chart(kind.id).accessibleName().isEmpty()) << kind.id;
    }
}

TEST_F(TrendsPageTest, TheTimeLineIsDrawnOutMovedAndShownWholeAgain)
{
    fill();
    open();
    ChartView& tall = chart("tall");
    const auto length = [&] { return tall.chart().x.most - tall.chart().x.least; };
    const double whole = length();
    const double least = tall.chart().x.least;
    QTest::keyClick(&tall, Qt::Key_Plus);
    const double drawnOut = length();
    EXPECT_NEAR(drawnOut, whole / 1.5, 1);
    EXPECT_EQ(chart("dose").chart().sentence.isEmpty(), false) << "the small charts stay";
    const double middle = tall.chart().x.least;
    QTest::keyClick(&tall, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_LT(tall.chart().x.least, middle);
    EXPECT_EQ(length(), drawnOut);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&tall, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(tall.chart().x.least, least) << "there is nothing before";
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&tall, Qt::Key_Plus);
    EXPECT_EQ(length(), 7) << "a week is drawn out no more";
    EXPECT_TRUE(button("Show a&ll of it").isVisible());
    QTest::keyClick(&tall, Qt::Key_0);
    EXPECT_EQ(length(), whole);
    EXPECT_FALSE(button("Show a&ll of it").isVisible());
}

TEST_F(TrendsPageTest, DraggingMovesByAsMuchAsTheMouse)
{
    fill();
    open();
    ChartView& tall = chart("tall");
    QTest::keyClick(&tall, Qt::Key_Plus);
    QTest::keyClick(&tall, Qt::Key_Plus);
    const double before = tall.chart().x.least;
    const QPoint hold(tall.width() / 2, tall.height() / 2);
    QTest::mousePress(&tall, Qt::LeftButton, {}, hold);
    for (int x = 1; x <= 100; ++x)
        QTest::mouseMove(&tall, hold + QPoint(x, 0));
    QTest::mouseRelease(&tall, Qt::LeftButton, {}, hold + QPoint(100, 0));
    const double days = (tall.chart().x.most - tall.chart().x.least) * 100 / tall.width();
    EXPECT_NEAR(before - tall.chart().x.least, days, days * 0.25 + 1);
}

TEST_F(TrendsPageTest, AnEmptyDiaryTellsWhatToDo)
{
    open();
    EXPECT_TRUE(chart("tall").accessibleName().contains(QStringLiteral("Today page")));
    EXPECT_TRUE(chart("clock").accessibleName().contains(QStringLiteral("Today page")));
}

TEST_F(TrendsPageTest, ASmallChartGrowsOnEnterAndOnClick)
{
    fill();
    open();
    QTest::keyClick(&chart("calendar"), Qt::Key_Return);
    EXPECT_EQ(chart("tall").chart().id, QStringLiteral("calendar"));
    EXPECT_FALSE(chart("calendar").isVisible());
    EXPECT_TRUE(chart("timeline").isVisibleTo(page.get()));
    EXPECT_TRUE(chart("tall").hasFocus());
    QTest::mouseClick(&chart("sites"), Qt::LeftButton);
    EXPECT_EQ(chart("tall").chart().id, QStringLiteral("sites"));
    EXPECT_EQ(chooser(0).currentData().toString(), QStringLiteral("sites"));
}

TEST_F(TrendsPageTest, TheForestIsDrawnWhenTheFindingsComeAndGrowsAsHighAsItNeeds)
{
    fill();
    open();
    EXPECT_TRUE(chart("forest").chart().empty.contains(QStringLiteral("being computed")));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return chart("forest").chart().empty.isEmpty(); }, 20'000));
    EXPECT_EQ(context->findings().snapshot(), context->snapshot());
    const int before = chart("tall").height();
    QTest::keyClick(&chart("forest"), Qt::Key_Return);
    EXPECT_EQ(chart("tall").chart().id, QStringLiteral("forest"));
    const qsizetype rows = chart("tall").chart().y.categories.size();
    EXPECT_GE(chart("tall").minimumHeight(), rows * page->fontMetrics().height());
    EXPECT_GE(chart("tall").minimumHeight(), before);
    for (int i = 0; i < rows; ++i) {
        QTest::keyClick(&chart("tall"), Qt::Key_Right);
        EXPECT_TRUE(chart("tall").markedLabel().startsWith(chart("tall").chart().y.categories[i]));
    }
}

TEST_F(TrendsPageTest, ChoosersChangeWhatIsDrawn)
{
    fill();
    open();
    EXPECT_EQ(chart("tall").chart().series.at(0).points.size(), 84u);
    choose(2, 28);
    EXPECT_EQ(chart("tall").chart().series.at(0).points.size(), 28u);
    choose(1, QLatin1String(factor_id::sleep));
    EXPECT_TRUE(chart("tall").chart().right.title.startsWith(QStringLiteral("Sleep")));
    choose(3, 2);
    EXPECT_TRUE(chart("dose").chart().y.title.contains(QStringLiteral("2")));
}

TEST_F(TrendsPageTest, TheGrainOfTheTimeLineIsAutomaticUntilItIsChosen)
{
    fill();
    open();
    choose(2, 365);
    const size_t automatic = chart("tall").chart().series.at(0).points.size();
    EXPECT_LT(automatic, 60u);
    choose(4, QStringLiteral("day"));
    EXPECT_EQ(chart("tall").chart().series.at(0).points.size(), 365u);
    choose(4, QStringLiteral("month"));
    EXPECT_LE(chart("tall").chart().series.at(0).points.size(), 13u);
    choose(4, QStringLiteral("auto"));
    EXPECT_EQ(chart("tall").chart().series.at(0).points.size(), automatic);
}

TEST_F(TrendsPageTest, ChartFactorAndGrainAreRememberedInTheDiary)
{
    fill(60);
    open();
    choose(0, QStringLiteral("dose"));
    choose(1, QLatin1String(factor_id::stress));
    choose(4, QStringLiteral("week"));
    open();
    EXPECT_EQ(chooser(0).currentData().toString(), QStringLiteral("dose"));
    EXPECT_EQ(chooser(1).currentData().toString(), QLatin1String(factor_id::stress));
    EXPECT_EQ(chooser(4).currentData().toString(), QStringLiteral("week"));
}

TEST_F(TrendsPageTest, HiddenFactorsAreNotOfferedAndTheRestIsInOrder)
{
    FactorPreference hidden;
    hidden.change.factor = QLatin1String(factor_id::alcohol);
    hidden.change.hidden = true;
    ASSERT_TRUE(context->send({.what = {}, .rows = {hidden}}, nullptr));
    open();
    EXPECT_EQ(chooser(1).findData(QLatin1String(factor_id::alcohol)), -1);
    const auto shown = std::ranges::count_if(builtInFactors(), [](const BuiltInFactor& row) {
        return row.offered != Offered::WhenSwitchedOn;
    });
    EXPECT_EQ(chooser(1).count(), int(shown) - 1);
}

TEST_F(TrendsPageTest, AChangeIsSeenAfterRefreshAndTheChoiceStays)
{
    fill(40);
    open();
    choose(1, QLatin1String(factor_id::stress));
    const double before = *chart("tall").chart().series.at(0).points.back().y;
    Episode episode;
    episode.start = momentOf(now.addSecs(-60));
    ASSERT_TRUE(context->send({.what = {}, .rows = {episode}}, nullptr));
    page->refresh();
    EXPECT_EQ(chart("tall").chart().series.at(0).points.back().y, before + 1);
    EXPECT_EQ(chooser(1).currentData().toString(), QLatin1String(factor_id::stress));
}

TEST_F(TrendsPageTest, EverythingIsReachedByTabAndHasAName)
{
    fill(60);
    open();
    for (QComboBox* box : page->findChildren<QComboBox*>()) {
        EXPECT_FALSE(box->accessibleName().isEmpty());
        EXPECT_NE(box->focusPolicy() & Qt::TabFocus, 0);
    }
    for (ChartView* view : page->findChildren<ChartView*>())
        EXPECT_NE(view->focusPolicy() & Qt::TabFocus, 0);
}

TEST_F(TrendsPageTest, SavesTheTallChartUnderTheNameGiven)
{
    fill(60);
    open();
    prompt.nextFileToSave = folder.filePath(QStringLiteral("mine"));
    QTest::mouseClick(&button("&Save…"), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("mine.png"))));
    prompt.nextFileToSave = folder.filePath(QStringLiteral("mine.csv"));
    QTest::mouseClick(&button("&Save…"), Qt::LeftButton);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("mine.csv"))));
    EXPECT_TRUE(prompt.errors.isEmpty());
}

TEST_F(TrendsPageTest, WhatWasSavedCanBeFoundInItsFolder)
{
    fill(60);
    open();
    QPushButton& toFolder = button("Open folder");
    EXPECT_FALSE(toFolder.isVisible());
    prompt.nextFileToSave = folder.filePath(QStringLiteral("mine"));
    QTest::mouseClick(&button("&Save…"), Qt::LeftButton);
    ASSERT_TRUE(toFolder.isVisible());
    QTest::mouseClick(&toFolder, Qt::LeftButton);
    EXPECT_EQ(prompt.foldersShown, QStringList(folder.filePath(QStringLiteral("mine.png"))));
    QTest::mouseClick(&button("Co&py"), Qt::LeftButton);
    EXPECT_FALSE(toFolder.isVisible()) << "the remark is of something else";
}

TEST_F(TrendsPageTest, SavingWhereNothingCanBeWrittenIsSaid)
{
    fill(60);
    open();
    prompt.nextFileToSave = folder.filePath(QStringLiteral("nowhere/mine.png"));
    QTest::mouseClick(&button("&Save…"), Qt::LeftButton);
    ASSERT_EQ(prompt.errors.size(), 1);
    prompt.errors.clear();
    prompt.nextFileToSave.clear();
    QTest::mouseClick(&button("&Save…"), Qt::LeftButton);
    EXPECT_TRUE(prompt.errors.isEmpty());
}

TEST_F(TrendsPageTest, CopiesThePictureWithItsSentence)
{
    fill(60);
    open();
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(&button("Co&py"), Qt::LeftButton);
    EXPECT_GT(QGuiApplication::clipboard()->image().width(), 600);
}

TEST_F(TrendsPageTest, ANarrowWindowPutsFewerChartsSideBySide)
{
    fill(60);
    open();
    page->resize(1000, 700);
    QTest::qWait(20);
    EXPECT_EQ(chart("dose").mapTo(page.get(), QPoint()).y(),
              chart("calendar").mapTo(page.get(), QPoint()).y());
    page->resize(380, 700);
    QTest::qWait(20);
    EXPECT_LT(chart("dose").mapTo(page.get(), QPoint()).y(),
              chart("calendar").mapTo(page.get(), QPoint()).y());
}

TEST_F(TrendsPageTest, TenYearsAreDrawnWithoutALongWait)
{
    fill(3650);
    open();
    QElapsedTimer timer;
    timer.start();
    choose(2, 0);
    page->grab();
    // Measured 0.2 s; the bound only catches work that grows with the square of the days.
    EXPECT_LT(timer.elapsed(), 5000);
}

} // namespace

} // namespace myolog::test
