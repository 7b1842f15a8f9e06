// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a document on one page. What is too long is shortened by rule, and the page says so.
#pragma once

#include "app/drawing/page_blocks.h"
#include "app/drawing/paper.h"
#include "core/base/result.h"

namespace myolog {

constexpr double marginMm = 12;

/// Width and height without the margins, in page units.
QSizeF pageArea(Paper paper);

class PageLayout {
public:
    /// An error when there is no font, or when even the shortest form is too long for one page.
    static Result<PageLayout> make(const Document& document, QSizeF area);

    /// Paints in page units, the corner of the printable area at the origin.
    void paint(QPainter& painter) const;
    /// As it stands on the page, after shortening.
    const Document& document() const { return m_document; }
    double height() const { return draw(nullptr); }
    /// To a hundredth of a millimetre: sums of line heights are not exact.
    bool fits() const { return height() <= m_area.height() + 0.3; }

private:
    PageLayout(Document document, QSizeF area, const QFont& font);
    void shorten();
    void squeeze();
    void relax();
    double draw(QPainter* painter) const;
    double drawHead(const PageBlocks& blocks) const;
    /// `tops`: where each column begins, and then where the next section below it does.
    void drawRow(const PageBlocks& blocks, std::vector<double>& tops,
                 std::span<const Section> row) const;
    double drawSection(const PageBlocks& blocks, QPointF at, double width,
                       const Section& section) const;
    std::vector<std::span<const Section>> rows() const;

    Document m_document;
    QSizeF m_area;
    QFont m_font;
    double m_gap; ///< between rows
};

} // namespace myolog
