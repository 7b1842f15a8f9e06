// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the blocks of the doctor's page. The same code measures and paints, so what was measured to
// fit does fit.
#pragma once

#include "core/report/document.h"

#include <QFont>
#include <QPainter>

namespace myolog {

/// Draws, or without a painter only measures. Every height is in page units.
class PageBlocks {
public:
    /// `body` comes from pageFont().
    PageBlocks(const QFont& body, QPainter* painter);

    QFont body() const { return m_body; }
    QFont bold() const { return m_bold; }
    QFont heading() const;
    double lineHeight() const { return m_line; }

    /// Plain text, wrapped anywhere if it must; the height it takes. At most `mostLines`.
    double text(QPointF at, double width, const QString& words, const QFont& font,
                Qt::Alignment alignment = Qt::AlignLeft, int mostLines = 1000) const;
    double block(QPointF at, double width, const Block& block) const;
    /// A table row by row: the widths of its columns, its titles with a rule, and one row.
    std::vector<double> columnWidths(const ReportTable& table, double width) const;
    double tableHead(QPointF at, const std::vector<double>& widths, const ReportTable& table) const;
    double tableRow(QPointF at, const std::vector<double>& widths, const ReportTable& table,
                    const QStringList& cells) const;
    void rule(QPointF from, QPointF to, double width = hairline) const;
    void frame(const QRectF& rect) const;

    static constexpr double hairline = 4;

private:
    double draw(QPointF at, double width, const Facts& facts) const;
    double draw(QPointF at, double width, const Paragraph& paragraph) const;
    double draw(QPointF at, double width, const ReportTable& table) const;
    double draw(QPointF at, double width, const Items& items) const;
    double draw(QPointF at, double width, const ReportChart& chart) const;
    double draw(QPointF at, double width, const SitePicture& picture) const;
    double factColumns(QPointF at, double width, std::span<const FactLine> lines,
                       size_t columns) const;
    double factColumn(QPointF at, double width, std::span<const FactLine> lines) const;
    double labelWidth(std::span<const FactLine> lines) const;
    double valueWidth(std::span<const FactLine> lines) const;
    double wordsWidth(const QString& words, const QFont& font) const;

    QFont m_body;
    QFont m_bold;
    QPainter* m_painter;
    double m_line;
};

} // namespace myolog
