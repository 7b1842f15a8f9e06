// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The document as it lies on paper: the one page, and after it the appendix if there is one. PDF,
// printer and preview paint the same sheets.
#pragma once

#include "app/drawing/appendix_layout.h"
#include "app/drawing/page_layout.h"

namespace myolog {

class PaperSheets {
public:
    /// Errors as of PageLayout::make().
    static Result<PaperSheets> make(const Document& document, QSizeF area);

    int count() const { return 1 + m_appendix.sheets(); }
    const PageLayout& page() const { return m_page; }
    /// Sheet 0 is the page. The corner of the printable area at the origin.
    void paint(QPainter& painter, int sheet) const;

private:
    PaperSheets(PageLayout page, AppendixLayout appendix);

    PageLayout m_page;
    AppendixLayout m_appendix;
};

} // namespace myolog
