// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/page_blocks.h"

#include "app/drawing/chart_paint.h"
#include "app/drawing/page_font.h"
#include "app/drawing/site_sketch.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextLayout>
#include <numeric>

namespace myolog {

namespace {

constexpr double blockGap = 50; // between columns

/// Too wide: the widest columns give way until all fit, and their text wraps. Too narrow: every
/// column gets its part of what is left, so that the block spans its section.
void fitWidths(std::vector<double>& widths, double room)
{
    double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    while (sum > room + 0.5) {
        const auto widest = std::ranges::max_element(widths);
        const double next = std::max(*widest * 0.95, *widest - (sum - room));
        sum -= *widest - next;
        *widest = next;
    }
    for (double& width : widths)
        width += (room - sum) / double(widths.size());
}

bool runsRightToLeft(const QString& words)
{
    return std::ranges::any_of(words, [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

/// Qt writes letters that run from right to left into a PDF in that order, and whoever copies them
/// gets each as a word of its own. From left to right, as they are seen, readers join them.
void drawAsSeen(QPainter& painter, const QTextLayout& layout, QPointF at)
{
    for (QGlyphRun run : layout.glyphRuns()) {
        std::vector<std::pair<QPointF, quint32>> letters;
        for (qsizetype i = 0; i < run.positions().size(); ++i)
            letters.emplace_back(run.positions()[i], run.glyphIndexes()[i]);
        std::ranges::stable_sort(letters, {}, [](const std::pair<QPointF, quint32>& letter) {
            return std::pair(letter.first.y(), letter.first.x());
        });
        QList<QPointF> positions;
        QList<quint32> glyphs;
        for (const auto& [position, glyph] : letters) {
            positions << position;
            glyphs << glyph;
        }
        run.setPositions(positions);
        run.setGlyphIndexes(glyphs);
        painter.drawGlyphRun(at, run);
    }
}

} // namespace

PageBlocks::PageBlocks(const QFont& body, QPainter* painter)
    : m_body(body), m_bold(body), m_painter(painter), m_line(QFontMetricsF(body).height())
{
    m_bold.setBold(true);
}

QFont PageBlocks::heading() const
{
    return m_bold;
}

double PageBlocks::text(QPointF at, double width, const QString& words, const QFont& font,
                        Qt::Alignment alignment, int mostLines) const
{
    if (words.isEmpty())
        return 0;
    QString lines = words;
    lines.replace(u'\n', QChar::LineSeparator).replace(u'\t', u' ');
    // Words of another script run as they do there, but begin where their column does.
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(lines, font);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (int i = 0; i < mostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (m_painter && runsRightToLeft(words))
        drawAsSeen(*m_painter, layout, at);
    else if (m_painter)
        layout.draw(m_painter, at);
    return height;
}

double PageBlocks::wordsWidth(const QString& words, const QFont& font) const
{
    // One unit more than measured, or rounding would wrap the last word.
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& line : words.split(u'\n'))
        widest = std::max(widest, line.isEmpty() ? 0 : metrics.horizontalAdvance(line) + 1);
    return widest;
}

double PageBlocks::block(QPointF at, double width, const Block& block) const
{
    return std::visit([&](const auto& b) { return draw(at, width, b); }, block);
}

void PageBlocks::rule(QPointF from, QPointF to, double width) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(Qt::black, width));
    m_painter->drawLine(from, to);
}

void PageBlocks::frame(const QRectF& rect) const
{
    if (!m_painter)
        return;
    m_painter->setPen(QPen(Qt::black, 3 * hairline));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRect(rect);
}

double PageBlocks::draw(QPointF at, double width, const Facts& facts) const
{
    // Where words would wrap, fewer columns can be lower.
    const PageBlocks measure(m_body, nullptr);
    size_t best = 1;
    double least = measure.factColumns({}, width, facts.lines, best);
    for (size_t columns = 2; columns <= size_t(std::max(1, facts.columns)); ++columns)
        if (const double height = measure.factColumns({}, width, facts.lines, columns);
            height < least + 0.5) {
            best = columns;
            least = height;
        }
    return m_painter ? factColumns(at, width, facts.lines, best) : least;
}

double PageBlocks::factColumns(QPointF at, double width, std::span<const FactLine> lines,
                               size_t columns) const
{
    const size_t rows = (lines.size() + columns - 1) / columns;
    std::vector<std::span<const FactLine>> parts;
    std::vector<double> widths;
    for (size_t c = 0; c < columns; ++c) {
        const size_t begin = std::min(lines.size(), c * rows);
        const size_t end = std::min(lines.size(), begin + rows);
        parts.push_back(lines.subspan(begin, end - begin));
        widths.push_back(labelWidth(parts[c]) + blockGap + valueWidth(parts[c]));
    }
    fitWidths(widths, width - blockGap * double(columns - 1));
    double x = 0;
    double height = 0;
    for (size_t c = 0; c < columns; ++c) {
        height = std::max(height, factColumn(at + QPointF(x, 0), widths[c], parts[c]));
        x += widths[c] + blockGap;
    }
    return height;
}

double PageBlocks::labelWidth(std::span<const FactLine> lines) const
{
    double widest = 0;
    for (const FactLine& line : lines)
        widest = std::max(widest, wordsWidth(line.label, line.strong ? m_bold : m_body));
    return widest;
}

double PageBlocks::valueWidth(std::span<const FactLine> lines) const
{
    double widest = 0;
    for (const FactLine& line : lines)
        widest = std::max(widest, wordsWidth(line.value, line.strong ? m_bold : m_body));
    return widest;
}

double PageBlocks::factColumn(QPointF at, double width, std::span<const FactLine> lines) const
{
    // Where both do not fit, a long label wraps before the values get too narrow.
    const double label =
        std::min(labelWidth(lines), std::max(width * 0.38, width - blockGap - valueWidth(lines)));
    const double value = width - label - blockGap;
    double y = 0;
    for (const FactLine& line : lines) {
        const QFont& font = line.strong ? m_bold : m_body;
        const double left = text(at + QPointF(0, y), label, line.label, font);
        const double right = text(at + QPointF(label + blockGap, y), value, line.value, font);
        y += std::max({left, right, m_line});
    }
    return y;
}

double PageBlocks::draw(QPointF at, double width, const Paragraph& paragraph) const
{
    return text(at, width, paragraph.text, paragraph.strong ? m_bold : m_body);
}

std::vector<double> PageBlocks::columnWidths(const ReportTable& table, double width) const
{
    const size_t columns = table.columns.size();
    std::vector<double> widths(columns);
    for (size_t c = 0; c < columns; ++c) {
        widths[c] = wordsWidth(table.columns[c].title, m_body);
        for (const QStringList& row : table.rows)
            widths[c] = std::max(widths[c], wordsWidth(row.value(qsizetype(c)), m_body));
    }
    fitWidths(widths, width - blockGap * double(columns - 1));
    return widths;
}

double PageBlocks::tableRow(QPointF at, const std::vector<double>& widths, const ReportTable& table,
                            const QStringList& cells) const
{
    double x = 0;
    double height = m_line;
    for (size_t c = 0; c < widths.size(); ++c) {
        const Qt::Alignment alignment = table.columns[c].number ? Qt::AlignRight : Qt::AlignLeft;
        height = std::max(height, text(at + QPointF(x, 0), widths[c], cells.value(qsizetype(c)),
                                       m_body, alignment));
        x += widths[c] + blockGap;
    }
    return height;
}

double PageBlocks::tableHead(QPointF at, const std::vector<double>& widths,
                             const ReportTable& table) const
{
    QStringList titles;
    for (const ReportColumn& column : table.columns)
        titles << column.title;
    if (titles.join(QString()).isEmpty())
        return 0;
    const double height = tableRow(at, widths, table, titles);
    const double width =
        std::accumulate(widths.begin(), widths.end(), 0.0) + blockGap * double(widths.size() - 1);
    rule(at + QPointF(0, height), at + QPointF(width, height));
    return height;
}

double PageBlocks::draw(QPointF at, double width, const ReportTable& table) const
{
    const std::vector<double> widths = columnWidths(table, width);
    double y = tableHead(at, widths, table);
    for (const QStringList& row : table.rows)
        y += tableRow(at + QPointF(0, y), widths, table, row);
    return y;
}

double PageBlocks::draw(QPointF at, double width, const Items& items) const
{
    const double indent =
        wordsWidth(items.numbered ? QStringLiteral("00. ") : QStringLiteral("•  "), m_body);
    double y = 0;
    int number = 0;
    for (const QString& line : items.lines) {
        text(at + QPointF(0, y), indent,
             items.numbered ? QStringLiteral("%1.").arg(++number) : QStringLiteral("•"), m_body);
        y += text(at + QPointF(indent, y), width - indent, line, m_body);
    }
    return y;
}

double PageBlocks::draw(QPointF at, double width, const ReportChart& chart) const
{
    const double height = chart.heightMm * unitsPerMm;
    if (m_painter)
        paintChart(*m_painter, QRectF(at, QSizeF(width, height)), chart.chart,
                   {.scheme = nullptr, .font = m_body});
    return height;
}

double PageBlocks::draw(QPointF at, double width, const SitePicture& picture) const
{
    const QSizeF size = siteSketchSize(picture, width);
    if (m_painter)
        paintSiteSketch(*m_painter, QRectF(at, size), picture, m_body);
    return size.height();
}

} // namespace myolog
