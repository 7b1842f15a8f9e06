// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_picture.h"

#include "app/drawing/chart_paint.h"
#include "app/scheme.h"
#include "core/charts/chart_csv.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

namespace myolog {

namespace {

constexpr int pdfDpi = 1200;
constexpr double fontPoints = 10;

/// Qt writes title and description as they are, and a name of the person's own may look like
/// markup. So Qt gets a word without any, and the text takes its place.
void replaceFirst(QByteArray& svg, const QByteArray& word, const QString& text)
{
    if (const qsizetype at = svg.indexOf(word); at >= 0)
        svg.replace(at, word.size(), text.toHtmlEscaped().toUtf8());
}

} // namespace

QSize ChartPicture::size() const
{
    constexpr int width = 1200;
    constexpr int leastHeight = 675;
    QFont font;
    font.setPixelSize(int(std::lround(fontPoints * screenDpi / 72)));
    const double around = 6; // margins and the sentence, in lines
    const double em = QFontMetricsF(font).height();
    const double wanted = heightToRead(chart, em) + around * em;
    return options.size.value_or(QSize(width, std::max(leastHeight, int(wanted))));
}

void ChartPicture::paint(QPainter& painter, const QRectF& area) const
{
    ChartLook look{.scheme = findScheme(QLatin1String(lightScheme)), .font = {}};
    look.font.setPointSizeF(fontPoints);
    painter.fillRect(area, look.scheme->chart.background);
    painter.setFont(look.font);
    const double em = painter.fontMetrics().height();
    const QRectF inner = area.adjusted(em, em, -em, -em);
    QRectF words(0, 0, inner.width(), 0);
    const int wrapped = Qt::AlignLeft | Qt::TextWordWrap;
    words =
        painter.boundingRect(QRectF(0, 0, inner.width(), inner.height()), wrapped, chart.sentence);
    words.moveBottomLeft(inner.bottomLeft());
    const double gap = words.height() > 0 ? em * 0.8 : 0;
    paintChart(painter, inner.adjusted(0, 0, 0, -words.height() - gap), chart, look);
    painter.setPen(look.scheme->chart.text);
    painter.drawText(words.adjusted(0, 0, 1, 1), wrapped, chart.sentence);
}

QByteArray chartPng(const ChartPicture& picture)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    chartImage(picture.chart, picture.options).save(&bytes, "PNG");
    return bytes.data();
}

QByteArray chartSvg(const ChartPicture& picture)
{
    const QByteArray title = "chart-title";
    const QByteArray sentence = "chart-sentence";
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setResolution(int(screenDpi));
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(0, 0), picture.size()));
    generator.setTitle(QLatin1String(title));
    generator.setDescription(QLatin1String(sentence));
    QPainter painter(&generator);
    picture.paint(painter, QRectF(QPointF(0, 0), picture.size()));
    painter.end();
    QByteArray written = bytes.data();
    replaceFirst(written, title, picture.chart.title);
    replaceFirst(written, sentence, picture.chart.sentence);
    return written;
}

QByteArray chartPdf(const ChartPicture& picture)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setResolution(pdfDpi);
    writer.setTitle(picture.chart.title);
    writer.setPageSize(QPageSize(QSizeF(picture.size()) * 72 / screenDpi, QPageSize::Point,
                                 QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    picture.paint(painter, QRectF(0, 0, writer.width(), writer.height()));
    painter.end();
    return bytes.data();
}

QByteArray chartTable(const ChartPicture& picture)
{
    return chartCsv(picture.chart);
}

} // namespace myolog
