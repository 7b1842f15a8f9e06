// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/page_printer.h"
#include "tests/support/pdf_text.h"
#include "tests/support/report_diary.h"

#include <QPdfWriter>

namespace myolog::test {

namespace {

Document document(int days)
{
    const QDate last = yearEnd.date();
    return makeReport(*reportSnapshot(reportRows()),
                      {.period = {last.addDays(1 - days), last}, .appendix = true});
}

TEST(PaperSheetsTest, WithoutAnAppendixThereIsOne)
{
    const Result<PaperSheets> sheets =
        PaperSheets::make(makeReport(*reportSnapshot(reportRows()), {}), pageArea(Paper::A4));
    ASSERT_OK(sheets);
    EXPECT_EQ(sheets->count(), 1);
}

TEST(PaperSheetsTest, MoreDaysTakeMoreSheetsAndNoneIsLost)
{
    int before = 1;
    for (const int days : {30, 120, 300}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("page.pdf"));
        const Document page = document(days);
        const Result<PaperSheets> sheets = PaperSheets::make(page, pageArea(Paper::A4));
        ASSERT_OK(sheets);
        EXPECT_GT(sheets->count(), before);
        before = sheets->count();
        ASSERT_OK(writePdf(page, Paper::A4, path));
        const std::optional<QString> text = pdfText(path);
        ASSERT_TRUE(text) << "pdftotext comes with the tests' packages";
        EXPECT_EQ(int(page.appendix.rows.size()), days);
        for (const QStringList& row : page.appendix.rows)
            ASSERT_TRUE(text->contains(row.front())) << row.front().toStdString();
        EXPECT_TRUE(text->contains(QStringLiteral("sheet %1 of %1").arg(sheets->count())));
        EXPECT_EQ(text->count(QChar::FormFeed), sheets->count());
    }
}

TEST(PaperSheetsTest, NothingOfTheAppendixStandsInTheMargins)
{
    const Result<PaperSheets> sheets = PaperSheets::make(document(120), pageArea(Paper::Letter));
    ASSERT_OK(sheets);
    const double dotsPerMm = 4;
    const QSizeF size = sheetSize(Paper::Letter) * dotsPerMm;
    for (int sheet = 1; sheet < sheets->count(); ++sheet) {
        QImage image(size.toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        paintSheet(painter, QRectF(QPointF(), size), *sheets, sheet, Paper::Letter);
        painter.end();
        const int margin = int((marginMm - 1) * dotsPerMm);
        const QRect inside = image.rect().adjusted(margin, margin, -margin, -margin);
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                ink += qGray(image.pixel(x, y)) < 128;
                if (!inside.contains(x, y)) {
                    ASSERT_EQ(qGray(image.pixel(x, y)), 255) << x << ", " << y;
                }
            }
        EXPECT_GT(ink, 1000);
    }
}

} // namespace

} // namespace myolog::test
