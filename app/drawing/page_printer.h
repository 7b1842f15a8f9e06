// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's page as a PDF file, on a printer, or on the screen: always the same page.
#pragma once

#include "app/drawing/paper_sheets.h"

class QPagedPaintDevice;

namespace myolog {

struct PrintRemarks {
    QString missingCharacters; ///< on the page, but in no installed font
};

/// Writes PDF/A-1b with selectable text. The file is replaced whole or not at all.
Result<PrintRemarks> writePdf(const Document& document, Paper paper, const QString& path);

/// On a printer, whatever its paper is.
Result<PrintRemarks> printPage(const Document& document, QPagedPaintDevice& printer);

/// A whole sheet, margins included, scaled into `rect`.
void paintSheet(QPainter& painter, const QRectF& rect, const PaperSheets& sheets, int sheet,
                Paper paper);

/// Width and height of the sheet in millimetres.
QSizeF sheetSize(Paper paper);

} // namespace myolog
