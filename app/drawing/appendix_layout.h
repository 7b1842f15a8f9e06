// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Spreads the table of days over as many sheets as it takes; nothing of it is left out.
#pragma once

#include "app/drawing/page_blocks.h"

namespace myolog {

class AppendixLayout {
public:
    /// Sheets of `area` in page units, with letters of `font` (see pageFont()).
    AppendixLayout(const Document& document, QSizeF area, const QFont& font);

    int sheets() const { return int(m_begins.size()); }
    /// The corner of the printable area at the origin. `sheet` counts from 0; the page before the
    /// appendix is the first of all.
    void paint(QPainter& painter, int sheet) const;

private:
    double drawHead(const PageBlocks& blocks, int sheet) const;
    double legendHeight(const PageBlocks& measuring) const;

    ReportTable m_table;
    QString m_title;
    QString m_identity;
    QString m_legend;
    QSizeF m_area;
    QFont m_font;
    std::vector<double> m_widths;
    std::vector<qsizetype> m_begins; ///< the first row of each sheet
};

} // namespace myolog
