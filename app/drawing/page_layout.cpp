// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/page_layout.h"

#include "app/drawing/page_font.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace myolog {

namespace {

constexpr double bodyPoints = 9;  // reads from a photocopy
constexpr double leastPoints = 8; // still does
constexpr double columnGap = 160;
constexpr double rowGap = 70;
constexpr double framePadding = 50;
constexpr size_t rowsAtFirst = 40; // no page holds more, so nothing longer is ever measured

enum class Step { Whole, Closer, Shorter };

/// A list that may lose rows, whatever kind of block holds it.
struct Shortable {
    Section* section;
    Block* block;
    size_t shown;
    size_t dropped = 0;

    size_t least() const
    {
        const auto* items = std::get_if<Items>(block);
        return items && items->mayVanish ? 0 : 1;
    }
    /// Rows that may still go.
    size_t spare() const { return shown - std::min(shown, least()); }
};

size_t length(const Block& block)
{
    if (const auto* table = std::get_if<ReportTable>(&block))
        return table->rows.size();
    if (const auto* items = std::get_if<Items>(&block))
        return size_t(items->lines.size());
    if (const auto* facts = std::get_if<Facts>(&block); facts && facts->mayShorten)
        return facts->lines.size();
    return 0;
}

bool hasEndlessList(const Document& document)
{
    return std::ranges::any_of(document.sections, [](const Section& section) {
        return std::ranges::any_of(section.blocks,
                                   [](const Block& block) { return length(block) > rowsAtFirst; });
    });
}

void cut(Block& block, size_t rows)
{
    if (auto* table = std::get_if<ReportTable>(&block))
        table->rows.resize(rows);
    if (auto* items = std::get_if<Items>(&block))
        items->lines.resize(qsizetype(rows));
    if (auto* facts = std::get_if<Facts>(&block))
        facts->lines.resize(rows);
}

size_t droppedOf(const std::vector<Shortable>& lists, const Section& section)
{
    size_t dropped = 0;
    for (const Shortable& list : lists)
        dropped += list.section == &section ? list.dropped : 0;
    return dropped;
}

QString more(size_t dropped)
{
    return QCoreApplication::translate("Page", "and %n more, see the diary", nullptr, int(dropped));
}

} // namespace

QSizeF pageArea(Paper paper)
{
    const QSizeF mm = pageSize(paper).size(QPageSize::Millimeter);
    return QSizeF(mm.width() - 2 * marginMm, mm.height() - 2 * marginMm) * unitsPerMm;
}

PageLayout::PageLayout(Document document, QSizeF area, const QFont& font)
    : m_document(std::move(document)), m_area(area), m_font(font), m_gap(rowGap)
{
}

Result<PageLayout> PageLayout::make(const Document& document, QSizeF area)
{
    double height = 0;
    // A page should be complete: smaller letters first, then lower charts, then fewer rows.
    for (const Step step : {Step::Whole, Step::Closer, Step::Shorter}) {
        // No page holds so many rows, so they are not even measured.
        if (step != Step::Shorter && hasEndlessList(document))
            continue;
        for (double points = bodyPoints; points >= leastPoints; points -= 0.5) {
            const Result<QFont> font = pageFont(points);
            if (!font)
                return std::unexpected(font.error());
            PageLayout layout(document, area, *font);
            if (step == Step::Shorter)
                layout.shorten();
            if (step != Step::Whole)
                layout.squeeze();
            layout.relax();
            if (layout.fits())
                return layout;
            height = layout.height();
        }
    }
    return failure(
        QCoreApplication::translate("Page", "The page is too full for one sheet. Please leave out "
                                            "a section or choose a larger paper."),
        QStringLiteral("%1 of %2 units").arg(height).arg(area.height()));
}

void PageLayout::shorten()
{
    std::vector<Shortable> lists;
    for (Section& section : m_document.sections)
        for (Block& block : section.blocks)
            if (const size_t rows = length(block); rows > 0) {
                lists.push_back({&section, &block, rows});
                if (rows > rowsAtFirst) {
                    lists.back() = {&section, &block, rowsAtFirst, rows - rowsAtFirst};
                    cut(block, rowsAtFirst);
                    section.remark = more(rows - rowsAtFirst);
                }
            }
    // The longest list gives way first, so that no section vanishes while another is long.
    const double line = PageBlocks(m_font, nullptr).lineHeight();
    for (double over = height() - m_area.height(); over > 0; over = height() - m_area.height()) {
        const auto longest = std::ranges::max_element(lists, {}, &Shortable::spare);
        if (longest == lists.end() || longest->spare() == 0)
            break;
        // Far too long takes larger steps; the remark takes a line itself, so at least two rows go.
        const size_t step = std::max<size_t>(longest->dropped ? 1 : 2, size_t(over / line / 8));
        const size_t rows = longest->shown - std::min(longest->spare(), step);
        longest->dropped += longest->shown - rows;
        longest->shown = rows;
        cut(*longest->block, rows);
        longest->section->remark = more(droppedOf(lists, *longest->section));
    }
}

/// The charts become lower, the rows closer.
void PageLayout::squeeze()
{
    if (const double over = height() - m_area.height(); over > 0)
        for (Section& section : m_document.sections)
            for (Block& block : section.blocks)
                if (auto* chart = std::get_if<ReportChart>(&block))
                    chart->heightMm -= std::min(chart->heightMm * 0.4, over / unitsPerMm);
    if (const double over = height() - m_area.height(); over > 0)
        m_gap -= std::min(m_gap * 0.75, over / double(rows().size()));
}

void PageLayout::relax()
{
    const double room = m_area.height() - height();
    if (room <= 0)
        return;
    // Charts gain most from room, then the air between the rows.
    double tallest = 0;
    for (Section& section : m_document.sections)
        for (Block& block : section.blocks)
            if (auto* chart = std::get_if<ReportChart>(&block)) {
                const double more = std::min(chart->heightMm * 0.5, room * 0.6 / unitsPerMm);
                chart->heightMm += more;
                tallest = std::max(tallest, more * unitsPerMm);
            }
    m_gap += std::min(rowGap, (room - tallest) / double(rows().size() + 1));
}

std::vector<std::span<const Section>> PageLayout::rows() const
{
    std::vector<std::span<const Section>> rows;
    const std::vector<Section>& all = m_document.sections;
    for (size_t begin = 0; begin < all.size();) {
        size_t end = begin + 1;
        double share = all[begin].share;
        while (end < all.size() && share + all[end].share < 1.001)
            share += all[end++].share;
        rows.push_back(std::span(all).subspan(begin, end - begin));
        begin = end;
    }
    return rows;
}

double PageLayout::drawHead(const PageBlocks& blocks) const
{
    QFont title = blocks.bold();
    title.setPixelSize(m_font.pixelSize() * 3 / 2);
    double y = blocks.text({0, 0}, m_area.width(), m_document.title, title);
    y += blocks.text({0, y}, m_area.width(), m_document.basis, blocks.body());
    if (!m_document.identity.isEmpty())
        y += blocks.text({0, y}, m_area.width(), m_document.identity, blocks.bold());
    return y;
}

double PageLayout::drawSection(const PageBlocks& blocks, QPointF at, double width,
                               const Section& section) const
{
    const double inset = section.framed ? framePadding : 0;
    const QPointF corner = at + QPointF(inset, inset);
    const double inner = width - 2 * inset;
    double y = blocks.text(corner, inner, section.title, blocks.bold());
    for (const Block& block : section.blocks)
        y += blocks.block(corner + QPointF(0, y), inner, block);
    y += blocks.text(corner + QPointF(0, y), inner, section.remark, blocks.body());
    if (section.framed)
        blocks.frame(QRectF(at, QSizeF(width, y + 2 * inset)));
    return y + 2 * inset;
}

void PageLayout::drawRow(const PageBlocks& blocks, std::vector<double>& tops,
                         std::span<const Section> row) const
{
    double shares = 0;
    for (const Section& section : row)
        shares += section.share;
    const double room = m_area.width() - columnGap * double(row.size() - 1);
    double x = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        const double width = room * row[i].share / shares;
        if (!row[i].framed)
            blocks.rule({x, tops[i] - m_gap / 3}, {x + width, tops[i] - m_gap / 3});
        tops[i] += drawSection(blocks, {x, tops[i]}, width, row[i]) + m_gap;
        x += width + columnGap;
    }
}

double PageLayout::draw(QPainter* painter) const
{
    const PageBlocks blocks(m_font, painter);
    // Sections below each other in columns of the same width follow without waiting for the
    // longest beside them.
    std::vector<double> tops{drawHead(blocks) + m_gap};
    std::span<const Section> above;
    for (const std::span<const Section> row : rows()) {
        if (!std::ranges::equal(row, above, {}, &Section::share, &Section::share))
            tops.assign(row.size(), std::ranges::max(tops));
        drawRow(blocks, tops, row);
        above = row;
    }
    const double y = std::ranges::max(tops);
    const double width = m_area.width();
    const double foot = PageBlocks(m_font, nullptr).text({}, width, m_document.foot, m_font);
    // The foot stands at the foot, however short the page is.
    const double top = std::max(y, m_area.height() - foot);
    blocks.rule({0, top - m_gap / 3}, {width, top - m_gap / 3});
    blocks.text({0, top}, width, m_document.foot, m_font);
    return y + foot;
}

void PageLayout::paint(QPainter& painter) const
{
    draw(&painter);
}

} // namespace myolog
