// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name with quotes, markup and ampersands leaves the program as it was written: in pictures of
// charts, in tables, in JSON and on the doctor's page.
#include "app/drawing/chart_file.h"
#include "app/drawing/page_printer.h"
#include "core/charts/chart.h"
#include "core/exchange/format.h"
#include "core/report/document.h"
#include "tests/support/page_test.h"
#include "tests/support/pdf_text.h"
#include "tests/support/strange_diary.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace myolog;
using namespace myolog::test;

namespace {

class StrangeFiles : public PageTest {
protected:
    void SetUp() override
    {
        PageTest::SetUp();
        put(strangeDiary(now));
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool speaksOfIt(const ChartData& chart)
    {
        return chart.title.contains(strangeName) || chart.sentence.contains(strangeName) ||
               chart.x.title.contains(strangeName) || chart.y.title.contains(strangeName);
    }
};

TEST_F(StrangeFiles, AChartIsWellFormedAndSpellsTheName)
{
    int seen = 0;
    for (const ChartKind& kind : chartTable()) {
        SCOPED_TRACE(kind.id);
        ChartData chart = kind.build(*context->snapshot(), {.period = {}, .factor = strangeFactor});
        seen += speaksOfIt(chart);
        chart.title += strangeName;
        for (const QString& type : chartFileTypes())
            ASSERT_OK(saveChart(chart, path(QStringLiteral("chart.") + type)));
        QXmlStreamReader svg(contentOf(path(QStringLiteral("chart.svg"))));
        QString words;
        while (!svg.atEnd())
            if (svg.readNext() == QXmlStreamReader::Characters)
                words += svg.text();
        EXPECT_FALSE(svg.hasError()) << svg.errorString().toStdString();
        EXPECT_TRUE(words.contains(strangeName)) << words.left(300).toStdString();
        EXPECT_FALSE(QImage(path(QStringLiteral("chart.png"))).isNull());
    }
    EXPECT_GT(seen, 0);
}

TEST_F(StrangeFiles, EveryFormatThatReadsGivesTheNameBack)
{
    int whole = 0; // formats that carry more than numbers
    for (const Format& format : formatTable()) {
        if (!format.write)
            continue;
        SCOPED_TRACE(format.id);
        const QString file = path(QStringLiteral("out.") + QLatin1String(format.suffix));
        ASSERT_OK(writeFile(file, format, *context->snapshot()));
        if (!format.read)
            continue;
        const Result<ImportPlan> plan = readFile(file, *makeSnapshot({}, now, {}));
        ASSERT_OK(plan);
        whole += std::ranges::any_of(plan->rows, [](const Row& row) {
            return std::holds_alternative<OwnFactor>(row) || std::holds_alternative<Note>(row);
        });
        const bool named = std::ranges::any_of(plan->rows, [](const Row& row) {
            const auto* own = std::get_if<OwnFactor>(&row);
            return own && own->factor.name == strangeName;
        });
        const bool noted = std::ranges::any_of(plan->rows, [](const Row& row) {
            const auto* note = std::get_if<Note>(&row);
            return note && note->text == strangeName;
        });
        EXPECT_TRUE(named || noted || QLatin1String(format.id) == QLatin1String("daily"));
    }
    EXPECT_GE(whole, 2);
}

TEST_F(StrangeFiles, TheDoctorsPageSpellsTheName)
{
    const Document document = makeReport(*context->snapshot(), {.name = strangeName});
    const QString file = path(QStringLiteral("page.pdf"));
    ASSERT_OK(writePdf(document, Paper::A4, file));
    const std::optional<QString> text = pdfText(file);
    if (!text)
        return; // the tool that reads a PDF is not installed
    EXPECT_TRUE(text->contains(strangeName));
    // Medicine with dose, lab value with unit, what helped, the question: in columns it breaks.
    EXPECT_GE(text->count(QLatin1String("<b>\"O'Neil\"")), 6) << text->toStdString();
}

} // namespace
