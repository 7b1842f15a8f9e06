// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/paper_sheets.h"

#include "app/drawing/page_font.h"

namespace myolog {

namespace {

constexpr double appendixPoints = 8;

} // namespace

PaperSheets::PaperSheets(PageLayout page, AppendixLayout appendix)
    : m_page(std::move(page)), m_appendix(std::move(appendix))
{
}

Result<PaperSheets> PaperSheets::make(const Document& document, QSizeF area)
{
    Result<PageLayout> page = PageLayout::make(document, area);
    if (!page)
        return std::unexpected(page.error());
    const Result<QFont> font = pageFont(appendixPoints);
    if (!font)
        return std::unexpected(font.error());
    return PaperSheets(std::move(*page), AppendixLayout(document, area, *font));
}

void PaperSheets::paint(QPainter& painter, int sheet) const
{
    if (sheet == 0)
        m_page.paint(painter);
    else
        m_appendix.paint(painter, sheet - 1);
}

} // namespace myolog
