// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_view.h"

#include "core/analysis/checkpoint.h"
#include "core/charts/builders.h"
#include "tests/support/diary_builder.h"
#include "tests/support/year_diary.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

namespace myolog::test {

namespace {

const SnapshotPtr& year()
{
    static const SnapshotPtr snapshot = YearDiary().snapshot();
    return snapshot;
}

ChartData chartOf(const ChartKind& kind)
{
    static const Findings findings = analyseAtCheckpoint(*year(), {.everyInterval = true});
    return kind.build(*year(), {.period = {year()->today.addDays(-83), year()->today},
                                .factor = QLatin1String(factor_id::caffeine),
                                .findings = &findings});
}

QImage painted(const ChartData& chart, const ChartLook& look, QSize size = {700, 320})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(look.scheme ? look.scheme->chart.background : QColor(Qt::white));
    QPainter painter(&image);
    paintChart(painter, image.rect(), chart, look);
    return image;
}

/// Pixels within `area` that are not the background.
int inkIn(const QImage& image, const QRect& area)
{
    const QRgb background = image.pixel(image.width() - 1, 0);
    int ink = 0;
    for (int y = std::max(0, area.top()); y <= std::min(area.bottom(), image.height() - 1); ++y)
        for (int x = std::max(0, area.left()); x <= std::min(area.right(), image.width() - 1); ++x)
            ink += image.pixel(x, y) != background;
    return ink;
}

class EveryChartPaintedTest : public testing::TestWithParam<const ChartKind*> {};

TEST_P(EveryChartPaintedTest, LeavesInkInEveryQuarterButNoneOutside)
{
    const ChartData chart = chartOf(*GetParam());
    std::vector<ChartLook> looks{{.scheme = nullptr, .font = {}}};
    for (const Scheme& scheme : schemeTable())
        looks.push_back({.scheme = &scheme, .font = {}});
    for (const ChartLook& look : looks) {
        QImage image(900, 520, QImage::Format_RGB32);
        image.fill(look.scheme ? look.scheme->chart.background : QColor(Qt::white));
        QPainter painter(&image);
        paintChart(painter, QRectF(100, 100, 700, 320), chart, look);
        painter.end();
        EXPECT_GT(inkIn(image, QRect(100, 100, 350, 160)), 100);
        EXPECT_GT(inkIn(image, QRect(100, 260, 350, 160)), 100);
        EXPECT_EQ(inkIn(image, QRect(0, 0, 900, 100)), 0);
        EXPECT_EQ(inkIn(image, QRect(0, 421, 900, 99)), 0);
        EXPECT_EQ(inkIn(image, QRect(0, 0, 99, 520)), 0);
        EXPECT_EQ(inkIn(image, QRect(801, 0, 99, 520)), 0);
    }
}

TEST_P(EveryChartPaintedTest, OnPaperHasNoColour)
{
    const QImage image = painted(chartOf(*GetParam()), {.scheme = nullptr, .font = {}});
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ASSERT_EQ(QColor(image.pixel(x, y)).saturation(), 0) << x << ", " << y;
}

TEST_P(EveryChartPaintedTest, SurvivesAnySize)
{
    const ChartData chart = chartOf(*GetParam());
    QFont large;
    large.setPointSizeF(20);
    for (const QSize size : {QSize(1, 1), QSize(40, 30), QSize(200, 120), QSize(3000, 60)})
        for (const QFont& font : {QFont(), large})
            EXPECT_EQ(painted(chart, {.font = font}, size).size(), size);
}

TEST_P(EveryChartPaintedTest, EachValueIsAskedForWhereItIsDrawn)
{
    const ChartData chart = chartOf(*GetParam());
    for (const QSize size : {QSize(300, 220), QSize(700, 320), QSize(1400, 700)}) {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        const Canvas canvas = canvasOn(painter, image.rect(), {.font = {}});
        const std::vector<ChartStop> stops = chartStops(canvas, chart);
        EXPECT_FALSE(stops.empty());
        for (const ChartStop& stop : stops) {
            EXPECT_FALSE(stop.label.isEmpty());
            EXPECT_TRUE(canvas.rect.adjusted(-4, -4, 4, 4).contains(stop.area.center()))
                << stop.label.toStdString();
        }
    }
}

std::vector<const ChartKind*> allCharts()
{
    std::vector<const ChartKind*> kinds;
    for (const ChartKind& kind : chartTable())
        kinds.push_back(&kind);
    return kinds;
}

INSTANTIATE_TEST_SUITE_P(Charts, EveryChartPaintedTest, testing::ValuesIn(allCharts()),
                         [](const auto& row) { return std::string(row.param->id); });

TEST(ChartView, OneDayIsNamedUnderItsBar)
{
    DiaryBuilder diary(QDate(2026, 11, 22));
    diary.twitch(QDate(2026, 11, 22));
    const ChartData chart = charts::timeline(*diary.snapshot(), {});
    const QImage image = painted(chart, {});
    const QRect foot(0, image.height() - 20, image.width(), 20);
    int last = 0; // of the date; the zero of the other axis stands at the left
    for (int x = 0; x < image.width(); ++x)
        if (inkIn(image, QRect(x, foot.top(), 1, foot.height())) > 0)
            last = x;
    EXPECT_NEAR(last, image.width() / 2.0, image.width() / 10.0);
}

TEST(PaintChartTest, AnEmptyChartSaysWhyInTheMiddle)
{
    const ChartData chart = charts::timeline(*emptySnapshot(), {});
    const QImage image = painted(chart, {});
    EXPECT_GT(inkIn(image, QRect(200, 130, 300, 90)), 100);
    EXPECT_EQ(inkIn(image, QRect(0, 250, 700, 70)), 0);
}

TEST(PaintChartTest, GrowsWithAFontInPixels)
{
    ChartData chart = charts::clock(*year(), {});
    QFont font;
    font.setPixelSize(13);
    const QImage small = painted(chart, {.font = font}, {350, 160});
    font.setPixelSize(26);
    const QImage large = painted(chart, {.font = font}, {700, 320});
    const QImage doubled = large.scaled(350, 160, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const int ink = inkIn(small, small.rect());
    EXPECT_NEAR(inkIn(doubled, doubled.rect()), ink, ink * 0.35);
}

class ChartViewTest : public testing::Test {
protected:
    ChartViewTest()
    {
        view.resize(700, 320);
        view.setChart(charts::clock(*year(), {}));
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
    }
    ChartView view;
};

TEST_F(ChartViewTest, SpeaksItsSentence)
{
    EXPECT_TRUE(view.accessibleName().contains(view.chart().sentence));
    view.setChart(charts::clock(*emptySnapshot(), {}));
    EXPECT_TRUE(view.accessibleName().contains(view.chart().empty));
    EXPECT_NE(view.focusPolicy() & Qt::TabFocus, 0);
}

TEST_F(ChartViewTest, ArrowsWalkThroughTheValuesAndSayThem)
{
    const std::vector<ChartPoint>& points = view.chart().series.at(0).points;
    QSignalSpy moved(&view, &ChartView::markMoved);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.markedLabel(), points[0].label);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.markedLabel(), points[1].label);
    EXPECT_EQ(view.accessibleDescription(), points[1].label);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.markedLabel(), points[0].label);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.markedLabel(), points[23].label);
    EXPECT_EQ(moved.count(), 4);
}

TEST_F(ChartViewTest, TheMouseMarksWhatIsBelowIt)
{
    QTest::mouseMove(&view, QPoint(350, 200));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !view.markedLabel().isEmpty(); }));
    const QString middle = view.markedLabel();
    EXPECT_TRUE(middle.startsWith(QStringLiteral("11:00")) ||
                middle.startsWith(QStringLiteral("12:00")))
        << middle.toStdString();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    EXPECT_EQ(view.markedLabel(), QString());
}

TEST_F(ChartViewTest, EnterAndClickActivateIt)
{
    QSignalSpy activated(&view, &ChartView::activated);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::mouseClick(&view, Qt::LeftButton);
    EXPECT_EQ(activated.count(), 2);
}

TEST_F(ChartViewTest, AnotherChartForgetsTheMark)
{
    QTest::keyClick(&view, Qt::Key_End);
    view.setChart(charts::sites(*year(), {}));
    EXPECT_EQ(view.markedLabel(), QString());
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_TRUE(view.markedLabel().startsWith(QStringLiteral("Upper lip")));
}

TEST_F(ChartViewTest, UpAndDownWalkThroughTheRowsOfAMap)
{
    view.setChart(charts::weekday(*year(), {}));
    const std::vector<ChartCell>& cells = view.chart().cells;
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.markedLabel(), QString()) << "it begins with left or right";
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.markedLabel(), cells[24].label);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.markedLabel(), cells[1].label);
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.markedLabel(), cells[1].label);
}

TEST_F(ChartViewTest, ADayWithAMedicineChangeSaysIt)
{
    const ChartData chart = charts::timeline(*year(), {});
    ASSERT_FALSE(chart.flags.empty());
    view.setChart(chart);
    QString all;
    for (size_t i = 0; i < chart.series.at(0).points.size(); ++i) {
        QTest::keyClick(&view, Qt::Key_Right);
        all += view.markedLabel() + u'\n';
    }
    for (const ChartFlag& flag : chart.flags)
        EXPECT_EQ(all.count(flag.text), 1) << flag.text.toStdString();
}

TEST_F(ChartViewTest, GapsHaveAValueToAskForToo)
{
    view.setChart(charts::timeline(*year(), {.period = {year()->today.addDays(-83), {}},
                                             .factor = QLatin1String(factor_id::caffeine)}));
    bool gap = false;
    for (int i = 0; i < 84; ++i) {
        QTest::keyClick(&view, Qt::Key_Right);
        gap = gap || view.markedLabel().contains(QStringLiteral("not logged"));
        EXPECT_TRUE(view.markedLabel().contains(QStringLiteral("Caffeine")));
    }
    EXPECT_TRUE(gap);
}

} // namespace

} // namespace myolog::test
