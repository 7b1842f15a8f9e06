// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/appendix_layout.h"

#include <QCoreApplication>

namespace myolog {

namespace {

constexpr qsizetype rowsTogether = 7;
constexpr double thin = PageBlocks::hairline / 2;
constexpr double airAbove = 60; // between head, table and legend

QString legendOf(const Document& document)
{
    const QString words =
        QCoreApplication::translate("Page", "Self-reported. –: not recorded, which is not zero.");
    if (document.appendixStars.isEmpty())
        return words;
    return words + u' ' +
           QCoreApplication::translate("Page", "*: beyond the limit (%1).")
               .arg(document.appendixStars);
}

} // namespace

AppendixLayout::AppendixLayout(const Document& document, QSizeF area, const QFont& font)
    : m_table(document.appendix), m_title(document.title), m_identity(document.identity),
      m_legend(legendOf(document)), m_area(area), m_font(font)
{
    if (m_table.rows.empty())
        return;
    const PageBlocks blocks(font, nullptr);
    m_widths = blocks.columnWidths(m_table, area.width());
    const double top = drawHead(blocks, 0);
    const double room = area.height() - legendHeight(blocks);
    double y = room;
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        const double row = blocks.tableRow({}, m_widths, m_table, m_table.rows[i]);
        if (y + row > room) {
            m_begins.push_back(qsizetype(i));
            y = top;
        }
        y += row;
    }
}

double AppendixLayout::legendHeight(const PageBlocks& measuring) const
{
    return airAbove + measuring.text({}, m_area.width(), m_legend, measuring.body());
}

double AppendixLayout::drawHead(const PageBlocks& blocks, int sheet) const
{
    const QString title =
        QCoreApplication::translate("Page", "%1: day by day", "title of the page").arg(m_title);
    const QString number =
        QCoreApplication::translate("Page", "sheet %1 of %2").arg(sheet + 2).arg(sheets() + 1);
    blocks.text({}, m_area.width(), number, blocks.body(), Qt::AlignRight);
    double y = blocks.text({}, m_area.width() * 0.8, title, blocks.bold());
    y += blocks.text({0, y}, m_area.width(), m_identity, blocks.body());
    y += airAbove;
    return y + blocks.tableHead({0, y}, m_widths, m_table);
}

void AppendixLayout::paint(QPainter& painter, int sheet) const
{
    const PageBlocks blocks(m_font, &painter);
    double y = drawHead(blocks, sheet);
    const qsizetype end =
        sheet + 1 < sheets() ? m_begins[size_t(sheet) + 1] : qsizetype(m_table.rows.size());
    for (qsizetype i = m_begins[size_t(sheet)]; i < end; ++i) {
        // A line after every seventh row leads the eye across.
        if (i > m_begins[size_t(sheet)] && i % rowsTogether == 0)
            blocks.rule({0, y}, {m_area.width(), y}, thin);
        y += blocks.tableRow({0, y}, m_widths, m_table, m_table.rows[size_t(i)]);
    }
    blocks.text({0, y + airAbove}, m_area.width(), m_legend, blocks.body());
}

} // namespace myolog
