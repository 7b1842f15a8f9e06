// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_file.h"

#include "app/drawing/chart_paint.h"
#include "core/base/save_file.h"
#include "core/charts/chart_csv.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
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

struct Picture {
    const ChartData& chart;
    const ChartFileOptions& options;

    QSize size() const;
    const Colours& ink() const { return colours(Ink::Light); }
    void paint(QPainter& painter, const QRectF& area) const;
};

QSize Picture::size() const
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

/// The sentence stands below the chart, wrapped; the chart takes the rest.
void Picture::paint(QPainter& painter, const QRectF& area) const
{
    painter.fillRect(area, ink().background);
    QFont font;
    font.setPointSizeF(fontPoints);
    painter.setFont(font);
    const double em = painter.fontMetrics().height();
    const QRectF inner = area.adjusted(em, em, -em, -em);
    QRectF words(0, 0, inner.width(), 0);
    const int wrapped = Qt::AlignLeft | Qt::TextWordWrap;
    words =
        painter.boundingRect(QRectF(0, 0, inner.width(), inner.height()), wrapped, chart.sentence);
    words.moveBottomLeft(inner.bottomLeft());
    const double gap = words.height() > 0 ? em * 0.8 : 0;
    paintChart(painter, inner.adjusted(0, 0, 0, -words.height() - gap), chart, {.font = font});
    painter.setPen(ink().text);
    painter.drawText(words.adjusted(0, 0, 1, 1), wrapped, chart.sentence);
}

QByteArray png(const Picture& picture)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    chartImage(picture.chart, picture.options).save(&bytes, "PNG");
    return bytes.data();
}

/// Qt writes title and description as they are, and a name of the person's own may look like
/// markup. So Qt gets a word without any, and the text takes its place.
void replaceFirst(QByteArray& svg, const QByteArray& word, const QString& text)
{
    if (const qsizetype at = svg.indexOf(word); at >= 0)
        svg.replace(at, word.size(), text.toHtmlEscaped().toUtf8());
}

QByteArray svg(const Picture& picture)
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

QByteArray pdf(const Picture& picture)
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

QByteArray csv(const Picture& picture)
{
    return chartCsv(picture.chart);
}

struct Format {
    const char* ending;
    const char* name; ///< QT_TRANSLATE_NOOP("ChartFile", …)
    QByteArray (*write)(const Picture&);
    bool hasWords;
};

constexpr Format formats[] = {{"png", QT_TRANSLATE_NOOP("ChartFile", "Picture"), png, true},
                              {"svg", QT_TRANSLATE_NOOP("ChartFile", "Drawing"), svg, true},
                              {"pdf", QT_TRANSLATE_NOOP("ChartFile", "Document"), pdf, true},
                              {"csv", QT_TRANSLATE_NOOP("ChartFile", "Table"), csv, false}};

/// Without fonts Qt still names families, draws boxes and reports success; the metrics know.
bool canDrawLetters()
{
    return QFontMetricsF(QFont()).inFont(u'e');
}

} // namespace

QImage chartImage(const ChartData& chart, const ChartFileOptions& options)
{
    const Picture picture{chart, options};
    QImage image(picture.size(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(screenDpi / 0.0254));
    image.setDotsPerMeterY(qRound(screenDpi / 0.0254));
    QPainter painter(&image);
    picture.paint(painter, image.rect());
    return image;
}

QStringList chartFileTypes()
{
    QStringList endings;
    for (const Format& format : formats)
        endings << QLatin1String(format.ending);
    return endings;
}

QString chartFileFilter()
{
    QStringList filters;
    for (const Format& format : formats)
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(QCoreApplication::translate("ChartFile", format.name),
                            QLatin1String(format.ending));
    return filters.join(QStringLiteral(";;"));
}

Result<void> saveChart(const ChartData& chart, const QString& path, const ChartFileOptions& options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto format = std::ranges::find_if(
        formats, [&](const Format& f) { return ending == QLatin1String(f.ending); });
    if (format == std::end(formats))
        return failure(
            QCoreApplication::translate("ChartFile",
                                        "A chart can be saved as %1; the name “%2” ends in none "
                                        "of them.")
                .arg(chartFileTypes().join(QStringLiteral(", ")), QFileInfo(path).fileName()));
    if (format->hasWords && !canDrawLetters())
        return failure(QCoreApplication::translate(
            "ChartFile", "No font is installed, so the chart would have no words. Install one, "
                         "for example the package fonts-dejavu-core."));
    return saveFile(path, format->write({chart, options}));
}

} // namespace myolog
