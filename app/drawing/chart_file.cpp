// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/chart_file.h"

#include "app/drawing/canvas.h"
#include "app/drawing/chart_format.h"
#include "app/drawing/chart_picture.h"
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace myolog {

namespace {

/// Without fonts Qt still names families, draws boxes and reports success; the metrics know.
bool canDrawLetters()
{
    return QFontMetricsF(QFont()).inFont(u'e');
}

} // namespace

QImage chartImage(const ChartData& chart, const ChartFileOptions& options)
{
    const ChartPicture picture{chart, options};
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
    for (const ChartFormat& format : chartFormats())
        endings << QLatin1String(format.ending);
    return endings;
}

QString chartFileFilter()
{
    QStringList filters;
    for (const ChartFormat& format : chartFormats())
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(QCoreApplication::translate("ChartFile", format.name),
                            QLatin1String(format.ending));
    return filters.join(QStringLiteral(";;"));
}

Result<void> saveChart(const ChartData& chart, const QString& path, const ChartFileOptions& options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const std::span<const ChartFormat> formats = chartFormats();
    const auto format = std::ranges::find_if(
        formats, [&](const ChartFormat& f) { return ending == QLatin1String(f.ending); });
    if (format == formats.end())
        return failure(
            QCoreApplication::translate("ChartFile",
                                        "A chart can be saved as %1; the name “%2” ends in none "
                                        "of them.")
                .arg(chartFileTypes().join(QStringLiteral(", ")), QFileInfo(path).fileName()));
    if (format->needsFont && !canDrawLetters())
        return failure(QCoreApplication::translate(
            "ChartFile", "No font is installed, so the chart would have no words. Install one, "
                         "for example the package fonts-dejavu-core."));
    return saveFile(path, format->write({chart, options}));
}

} // namespace myolog
