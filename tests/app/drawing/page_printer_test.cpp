// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/page_font.h"
#include "app/drawing/page_printer.h"
#include "app/shell/language.h"
#include "tests/support/pdf_text.h"
#include "tests/support/report_diary.h"

#include <QDir>
#include <QImage>
#include <QProcess>

namespace myolog::test {

namespace {

SnapshotPtr tiny()
{
    return emptySnapshot();
}

SnapshotPtr normal()
{
    return reportSnapshot(reportRows());
}

SnapshotPtr enormous()
{
    return reportSnapshot(enormousRows());
}

struct Diary {
    const char* name;
    SnapshotPtr (*snapshot)();
};

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PrintTo(const Diary& row, std::ostream* out)
{
    *out << row.name;
}

class PagePrinterTest : public testing::Test {
protected:
    QString path(const char* name = "page.pdf") const
    {
        return folder.filePath(QLatin1String(name));
    }
    QTemporaryDir folder;
};

class EveryDiary : public PagePrinterTest,
                   public testing::WithParamInterface<std::tuple<Diary, Paper, const char*>> {
protected:
    ~EveryDiary() override { language.apply(QStringLiteral("en")); }
    Language language;
};

TEST_P(EveryDiary, IsOnePage)
{
    const auto& [diary, paper, code] = GetParam();
    language.apply(QLatin1String(code));
    const Document document = makeReport(*diary.snapshot(), {.name = QStringLiteral("Anna")});
    ASSERT_OK(writePdf(document, paper, path()));
    const QByteArray pdf = contentsOf(path());
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    const Result<PageLayout> layout = PageLayout::make(document, pageArea(paper));
    ASSERT_OK(layout);
    EXPECT_TRUE(layout->fits());
}

INSTANTIATE_TEST_SUITE_P(
    Paper, EveryDiary,
    testing::Combine(testing::Values(Diary{"Tiny", tiny}, Diary{"Normal", normal},
                                     Diary{"Enormous", enormous}),
                     testing::Values(Paper::A4, Paper::Letter), testing::Values("en", "de", "fr")),
    [](const auto& row) {
        return std::string(std::get<0>(row.param).name) +
               (std::get<1>(row.param) == Paper::A4 ? "A4_" : "Letter_") + std::get<2>(row.param);
    });

class EveryLanguagesPage : public PagePrinterTest, public testing::WithParamInterface<const char*> {
protected:
    void SetUp() override { language.apply(QLatin1String(GetParam())); }
    void TearDown() override { language.apply(QStringLiteral("en")); }
    Language language;
};

TEST_P(EveryLanguagesPage, IsOne)
{
    for (const Diary& diary : {Diary{"Normal", normal}, Diary{"Enormous", enormous}})
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const Document document =
                makeReport(*diary.snapshot(), {.name = QStringLiteral("Anna")});
            ASSERT_OK(writePdf(document, paper, path()));
            EXPECT_EQ(contentsOf(path()).count("/Type /Page\n"), 1) << diary.name;
            const Result<PageLayout> layout = PageLayout::make(document, pageArea(paper));
            ASSERT_OK(layout);
            EXPECT_TRUE(layout->fits()) << diary.name;
        }
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryLanguagesPage, testing::Values("de", "es"),
                         [](const auto& each) { return std::string(each.param); });

TEST_F(PagePrinterTest, TheTextCanBeSearchedAndHoldsTheCounts)
{
    const SnapshotPtr snapshot = normal();
    const Findings findings = analyse(*snapshot, reportPeriod(*snapshot, {}), {.judged = false});
    const Findings tested = testedForReport(*snapshot);
    ASSERT_OK(writePdf(makeReport(*snapshot, {.name = QStringLiteral("<b>Łucja & Co</b>")}, tested),
                       Paper::A4, path()));
    const std::optional<QString> text = pdfText(path());
    if (!text)
        GTEST_SKIP() << "pdftotext is not installed";
    EXPECT_TRUE(text->contains(QStringLiteral("%1 closed").arg(findings.closedDays)));
    EXPECT_TRUE(text->contains(QStringLiteral("<b>Łucja & Co</b>")));
    EXPECT_TRUE(text->contains(QStringLiteral("Caffeine"))) << "no joined letters";
    for (const Pattern& pattern : tested.patterns)
        if (pattern.against == Against::Limit && pattern.lag == 0 && pattern.compared()) {
            EXPECT_TRUE(
                text->contains(QStringLiteral("(%1) / %2 (%3)")
                                   .arg(pattern.exposed.days.size())
                                   .arg(QLocale().toString(*pattern.unexposed.rate(), 'f', 1))
                                   .arg(pattern.unexposed.days.size())));
        }
}

TEST_F(PagePrinterTest, WhatIsLeftOutIsSaid)
{
    const Result<PageLayout> layout =
        PageLayout::make(makeReport(*enormous(), {}), pageArea(Paper::A4));
    ASSERT_OK(layout);
    for (const Section& section : layout->document().sections)
        if (section.id == QLatin1String("questions")) {
            EXPECT_TRUE(section.remark.contains(QStringLiteral("more, see the diary")));
        }
}

TEST_F(PagePrinterTest, ShownAndLeftOutRowsAddUp)
{
    Document document;
    Items items;
    for (int i = 0; i < 500; ++i)
        items.lines << QStringLiteral("Question %1").arg(i);
    document.sections = {
        {.id = QStringLiteral("x"), .title = QStringLiteral("X"), .blocks = {items}}};
    const Result<PageLayout> layout = PageLayout::make(document, pageArea(Paper::A4));
    ASSERT_OK(layout);
    const Section& section = layout->document().sections[0];
    const qsizetype shown = std::get<Items>(section.blocks[0]).lines.size();
    EXPECT_GT(shown, 20);
    EXPECT_TRUE(section.remark.contains(QString::number(500 - shown)))
        << section.remark.toStdString();
}

TEST_F(PagePrinterTest, ItIsArchivablePdfWithItsFontsInside)
{
    ASSERT_OK(writePdf(makeReport(*normal(), {}), Paper::A4, path()));
    const QByteArray pdf = contentsOf(path());
    EXPECT_TRUE(pdf.contains("GTS_PDFA1"));
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_F(PagePrinterTest, APageTooFullIsAnErrorAndLeavesTheOldFile)
{
    ASSERT_OK(writePdf(makeReport(*tiny(), {}), Paper::A4, path()));
    const QByteArray before = contentsOf(path());
    Document document;
    document.sections.resize(1);
    for (int i = 0; i < 200; ++i)
        document.sections[0].blocks.push_back(Paragraph{QStringLiteral("never shortened")});
    EXPECT_FAILS(writePdf(document, Paper::A4, path()), "too full");
    EXPECT_EQ(contentsOf(path()), before);
}

TEST_F(PagePrinterTest, AFolderThatIsNotThereIsAnError)
{
    EXPECT_FAILS(writePdf(makeReport(*tiny(), {}), Paper::A4, path("missing/page.pdf")),
                 "could not be written");
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(PagePrinterTest, LettersNoFontHasAreNamed)
{
    // A hieroglyph that no usual font has.
    const char32_t letter = U'\U0001342E';
    const QString hieroglyph = QString::fromUcs4(&letter, 1);
    const Result<PrintRemarks> written = writePdf(
        makeReport(*tiny(), {.name = QStringLiteral("Anna ") + hieroglyph}), Paper::A4, path());
    ASSERT_OK(written);
    EXPECT_EQ(written->missingCharacters, hieroglyph);
    EXPECT_EQ(missingCharacters(QStringLiteral("plain äöü ß ≥ ○ ▨ ▼")), QString());
}

TEST_F(PagePrinterTest, ThePageIsBlackOnWhite)
{
    const Result<PaperSheets> sheets =
        PaperSheets::make(makeReport(*normal(), {}), pageArea(Paper::A4));
    ASSERT_OK(sheets);
    QImage image(840, 1188, QImage::Format_RGB32);
    QPainter painter(&image);
    paintSheet(painter, image.rect(), *sheets, 0, Paper::A4);
    painter.end();
    int black = 0;
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb dot = image.pixel(x, y);
            coloured += qRed(dot) != qGreen(dot) || qGreen(dot) != qBlue(dot);
            black += qGray(dot) < 64;
        }
    EXPECT_EQ(coloured, 0);
    EXPECT_GT(black, 5000);
}

TEST_F(PagePrinterTest, NothingStandsInTheMargins)
{
    const Result<PaperSheets> sheets =
        PaperSheets::make(makeReport(*enormous(), {}), pageArea(Paper::Letter));
    ASSERT_OK(sheets);
    const double dotsPerMm = 4;
    const QSizeF sheet = sheetSize(Paper::Letter) * dotsPerMm;
    QImage image(sheet.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    paintSheet(painter, QRectF(QPointF(), sheet), *sheets, 0, Paper::Letter);
    painter.end();
    const QRect inside =
        image.rect().marginsRemoved(QMargins(1, 1, 1, 1) * int((marginMm - 1) * dotsPerMm));
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!inside.contains(x, y)) {
                ASSERT_EQ(qGray(image.pixel(x, y)), 255) << x << ", " << y;
            }
}

TEST_F(PagePrinterTest, WithoutAnyFontTheCommandFailsInsteadOfPrintingAnEmptyPage)
{
    QFile none(path("fonts.conf"));
    ASSERT_TRUE(none.open(QIODevice::WriteOnly));
    none.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
    none.close();
    const Clock clock;
    ASSERT_OK(DiaryStore::open(path("d.myolog"), clock));
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FONTCONFIG_FILE"), path("fonts.conf"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(MYOLOG_PROGRAM),
                  {QStringLiteral("report"), QStringLiteral("--diary"), path("d.myolog"),
                   QStringLiteral("--out"), path()});
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_TRUE(program.readAllStandardError().contains("font"));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(PagePrinterTest, TheCommandWritesThePage)
{
    const Clock clock;
    ASSERT_OK(DiaryStore::open(path("d.myolog"), clock));
    QProcess program;
    program.start(QStringLiteral(MYOLOG_PROGRAM),
                  {QStringLiteral("report"), QStringLiteral("--diary"), path("d.myolog"),
                   QStringLiteral("--paper"), QStringLiteral("letter"), QStringLiteral("--out"),
                   path()});
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().toStdString();
    EXPECT_TRUE(contentsOf(path()).contains("/MediaBox [0 0 612.0"));
}

} // namespace

} // namespace myolog::test
