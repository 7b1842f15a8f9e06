// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/page_printer.h"

#include "app/drawing/page_font.h"
#include "core/base/save_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>

namespace myolog {

namespace {

constexpr int dotsPerInch = 1200;

void addText(const ReportTable& table, QStringList& words)
{
    for (const ReportColumn& column : table.columns)
        words << column.title;
    for (const QStringList& row : table.rows)
        words << row;
}

QString allText(const Document& document)
{
    QStringList words{document.title, document.identity, document.basis, document.foot};
    for (const Section& section : document.sections) {
        words << section.title;
        for (const Block& block : section.blocks) {
            if (const auto* facts = std::get_if<Facts>(&block))
                for (const FactLine& line : facts->lines)
                    words << line.label << line.value;
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                words << paragraph->text;
            if (const auto* items = std::get_if<Items>(&block))
                words << items->lines;
            if (const auto* table = std::get_if<ReportTable>(&block))
                addText(*table, words);
        }
    }
    addText(document.appendix, words);
    return words.join(u' ');
}

/// Paints on a device whose painter counts in its own dots, from the corner of the paintable area.
Result<PrintRemarks> paintOn(QPagedPaintDevice& device, double unitsPerDot,
                             const PaperSheets& sheets)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(QCoreApplication::translate("Page", "The page could not be printed."));
    painter.scale(1 / unitsPerDot, 1 / unitsPerDot);
    for (int sheet = 0; sheet < sheets.count(); ++sheet) {
        if (sheet > 0 && !device.newPage())
            return failure(QCoreApplication::translate("Page", "The page could not be printed."));
        sheets.paint(painter, sheet);
    }
    if (!painter.end())
        return failure(QCoreApplication::translate("Page", "The page could not be printed."));
    return PrintRemarks{missingCharacters(allText(sheets.page().document()))};
}

double unitsPerDot(int resolution)
{
    return 72 * unitsPerPoint / resolution;
}

} // namespace

QSizeF sheetSize(Paper paper)
{
    return pageArea(paper) / unitsPerMm + QSizeF(2 * marginMm, 2 * marginMm);
}

Result<PrintRemarks> writePdf(const Document& document, Paper paper, const QString& path)
{
    const Result<PaperSheets> sheets = PaperSheets::make(document, pageArea(paper));
    if (!sheets)
        return std::unexpected(sheets.error());
    QByteArray contents;
    QBuffer buffer(&contents);
    buffer.open(QIODevice::WriteOnly);
    Result<PrintRemarks> painted;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("Myolog ") + QStringLiteral(MYOLOG_VERSION));
        writer.setPageLayout(QPageLayout(pageSize(paper), QPageLayout::Portrait,
                                         QMarginsF(marginMm, marginMm, marginMm, marginMm),
                                         QPageLayout::Millimeter));
        painted = paintOn(writer, unitsPerDot(dotsPerInch), *sheets);
    }
    if (!painted)
        return painted;
    // Some platforms paint boxes or nothing and report success: without a font in it, it is no
    // page.
    if (!contents.contains("/FontFile"))
        return failure(QCoreApplication::translate(
            "Page",
            "No font could be put into the page, so it would have no text. Please install one, "
            "for example the package fonts-dejavu-core."));
    if (const Result<void> saved = saveFile(path, contents); !saved)
        return std::unexpected(saved.error());
    return painted;
}

Result<PrintRemarks> printPage(const Document& document, QPagedPaintDevice& printer)
{
    const QRectF room = printer.pageLayout().paintRect(QPageLayout::Point);
    const Result<PaperSheets> sheets = PaperSheets::make(document, room.size() * unitsPerPoint);
    if (!sheets)
        return std::unexpected(sheets.error());
    return paintOn(printer, unitsPerDot(printer.logicalDpiX()), *sheets);
}

void paintSheet(QPainter& painter, const QRectF& rect, const PaperSheets& sheets, int sheet,
                Paper paper)
{
    painter.save();
    painter.fillRect(rect, Qt::white);
    painter.translate(rect.topLeft());
    const double scale = rect.width() / (sheetSize(paper).width() * unitsPerMm);
    painter.scale(scale, scale);
    painter.translate(marginMm * unitsPerMm, marginMm * unitsPerMm);
    painter.setRenderHint(QPainter::Antialiasing);
    sheets.paint(painter, sheet);
    painter.restore();
}

} // namespace myolog
