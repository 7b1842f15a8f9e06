// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_file.h"

#include "core/analysis/checkpoint.h"
#include "core/charts/builders.h"
#include "tests/support/year_diary.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace myolog::test {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ChartFileTest : public testing::Test {
protected:
    QString path(const QString& name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    SnapshotPtr year = YearDiary().snapshot();
    ChartData chart = charts::clock(*year, {});
};

TEST_F(ChartFileTest, EveryChartBecomesEveryKindOfFile)
{
    const QMap<QString, QByteArray> beginnings{
        {QStringLiteral("png"), "\x89PNG"},
        {QStringLiteral("svg"), "<?xml"},
        {QStringLiteral("pdf"), "%PDF"},
        {QStringLiteral("csv"), "series,x,row,value,to,note\r\n"}};
    const Findings findings = analyseAtCheckpoint(*year, {.everyInterval = true});
    for (const ChartKind& kind : chartTable())
        for (const QString& type : chartFileTypes()) {
            const QString file = path(QLatin1String(kind.id) + u'.' + type);
            const ChartData data = kind.build(
                *year,
                {.period = {}, .factor = QLatin1String(factor_id::sleep), .findings = &findings});
            ASSERT_OK(saveChart(data, file));
            EXPECT_TRUE(contentOf(file).startsWith(beginnings[type])) << file.toStdString();
            EXPECT_GT(contentOf(file).size(), 200) << file.toStdString();
        }
}

TEST_F(ChartFileTest, ThePictureHasTheSizeAskedForAndCarriesTheSentence)
{
    ASSERT_OK(saveChart(chart, path(QStringLiteral("a.png")), {.size = QSize(640, 360)}));
    EXPECT_EQ(QImage(path(QStringLiteral("a.png"))).size(), QSize(640, 360));
    ASSERT_OK(saveChart(chart, path(QStringLiteral("a.svg"))));
    const QByteArray svg = contentOf(path(QStringLiteral("a.svg")));
    EXPECT_TRUE(svg.contains(chart.title.toUtf8()));
    EXPECT_TRUE(svg.contains(chart.sentence.section(u' ', 0, 4).toUtf8()));
}

TEST_F(ChartFileTest, ManyNamedRowsMakeAPictureHighUnlessASizeIsAskedFor)
{
    ChartData rows{.id = {}, .title = {}, .sentence = {}, .empty = {}};
    rows.y = {.kind = AxisKind::Category, .title = {}, .least = -0.5, .most = 99.5};
    rows.series = {{.name = {}, .shape = Shape::Bars, .points = {{.x = 1, .y = 0, .label = {}}}}};
    const int usual = chartImage(chart).height();
    for (int i = 0; i < 100; ++i)
        rows.y.categories << QString::number(i);
    EXPECT_GT(chartImage(rows).height(), usual * 2);
    EXPECT_EQ(chartImage(rows).width(), chartImage(chart).width());
    EXPECT_EQ(chartImage(rows, {.size = QSize(640, 360)}).size(), QSize(640, 360));
}

TEST_F(ChartFileTest, SavingAgainGivesTheSameBytes)
{
    for (const char* name : {"a.png", "a.svg", "a.csv"}) {
        ASSERT_OK(saveChart(chart, path(QLatin1String(name))));
        const QByteArray first = contentOf(path(QLatin1String(name)));
        ASSERT_OK(saveChart(chart, path(QLatin1String(name))));
        EXPECT_EQ(contentOf(path(QLatin1String(name))), first) << name;
    }
}

TEST_F(ChartFileTest, AnUnknownEndingIsRefusedWithTheKnownOnes)
{
    EXPECT_FAILS(saveChart(chart, path(QStringLiteral("chart.gif"))), "png, svg, pdf, csv");
    EXPECT_FAILS(saveChart(chart, path(QStringLiteral("chart"))), "png, svg, pdf, csv");
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("chart.gif"))));
}

TEST_F(ChartFileTest, AFolderThatIsNotThereIsNamed)
{
    EXPECT_FAILS(saveChart(chart, path(QStringLiteral("nowhere/a.png"))), "could not be written");
}

/// The real program, for what only a process of its own can show.
class ChartCommandTest : public TestDiary {
protected:
    struct Outcome {
        int code;
        QString out, err;
    };
    Outcome run(const QStringList& words, const QString& fonts = {})
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!fonts.isEmpty())
            environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(MYOLOG_PROGRAM),
                      QStringList{QStringLiteral("chart"), QStringLiteral("--diary"), path()} +
                          words);
        EXPECT_TRUE(program.waitForFinished());
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }
};

TEST_F(ChartCommandTest, DrawsTheChartAndPrintsItsSentence)
{
    Episode episode;
    episode.start = momentOf(berlin("2026-11-20T21:05"));
    ASSERT_OK(add({episode}));
    const Outcome drawn = run({QStringLiteral("clock"), QStringLiteral("--out"), file("a.png"),
                               QStringLiteral("--size"), QStringLiteral("500x300")});
    EXPECT_EQ(drawn.code, 0) << drawn.err.toStdString();
    EXPECT_TRUE(drawn.out.startsWith(QStringLiteral("Most often between 21:00 and 22:00: 1 of 1")));
    EXPECT_EQ(QImage(file("a.png")).size(), QSize(500, 300));
}

TEST_F(ChartCommandTest, WithoutWordsListsEveryChart)
{
    const Outcome listed = run({});
    EXPECT_EQ(listed.code, 0);
    for (const ChartKind& kind : chartTable())
        EXPECT_TRUE(listed.out.contains(QLatin1String(kind.id) + u'\t')) << kind.id;
    EXPECT_EQ(listed.out.count(u'\n'), qsizetype(chartTable().size()));
}

TEST_F(ChartCommandTest, WrongWordsAreExplained)
{
    const QStringList out{QStringLiteral("--out"), file("a.png")};
    const Outcome unknown = run(QStringList{QStringLiteral("pie")} + out);
    EXPECT_EQ(unknown.code, 2);
    for (const ChartKind& kind : chartTable())
        EXPECT_TRUE(unknown.err.contains(QLatin1String(kind.id))) << kind.id;
    const QString dose = QStringLiteral("dose");
    for (const QStringList& words :
         {QStringList{QStringLiteral("--size"), QStringLiteral("12")},
          QStringList{QStringLiteral("--lag"), QStringLiteral("x")},
          QStringList{QStringLiteral("--factor"), QStringLiteral("gold")},
          QStringList{QStringLiteral("--from"), QStringLiteral("yesterday")}})
        EXPECT_EQ(run(QStringList{dose} + out + words).code, 2) << words[0].toStdString();
    EXPECT_EQ(run({dose}).code, 2);
    EXPECT_FALSE(QFile::exists(file("a.png")));
}

TEST_F(ChartCommandTest, WithoutAnyFontItIsAnErrorAndNoFile)
{
    QFile fonts(file("no-fonts.conf"));
    ASSERT_TRUE(fonts.open(QIODevice::WriteOnly));
    fonts.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    fonts.close();
    const Outcome drawn =
        run({QStringLiteral("clock"), QStringLiteral("--out"), file("a.png")}, fonts.fileName());
    EXPECT_EQ(drawn.code, 1);
    EXPECT_TRUE(drawn.err.contains(QStringLiteral("font"))) << drawn.err.toStdString();
    EXPECT_FALSE(QFile::exists(file("a.png")));
}

} // namespace

} // namespace myolog::test
