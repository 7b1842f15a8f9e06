// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/site_sketch.h"

#include "app/drawing/body_sheet.h"
#include "core/base/number_text.h"

#include <QFontMetricsF>
#include <algorithm>

namespace myolog {

namespace {

bool has(const SitePicture& picture, bool onFace)
{
    return std::ranges::any_of(picture.places,
                               [&](const PictureCount& p) { return p.onFace == onFace; });
}

Sheets sheetsOf(const SitePicture& picture)
{
    return sheetsFor(has(picture, true), has(picture, false));
}

void paintCounts(QPainter& painter, const QRectF& strip, const SitePicture& picture, bool onFace)
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.capHeight() * 1.6;
    std::vector<QRectF> discs;
    QStringList counts;
    for (const PictureCount& place : picture.places) {
        if (place.onFace != onFace)
            continue;
        counts << countNumber(place.episodes);
        QRectF disc(0, 0, std::max(height, metrics.horizontalAdvance(counts.last()) + height * 0.5),
                    height);
        disc.moveCenter(placeOnSheet(strip, place.x, place.y));
        discs.push_back(disc);
    }
    moveApart(discs, height * 0.1);
    painter.setBrush(Qt::white);
    for (size_t i = 0; i < discs.size(); ++i) {
        painter.drawRoundedRect(discs[i], height / 2, height / 2);
        painter.drawText(discs[i], Qt::AlignCenter, counts[qsizetype(i)]);
    }
}

void paintPicture(QPainter& painter, const QRectF& strip, const SitePicture& picture, bool onFace)
{
    paintSheet(painter, strip, onFace, {Qt::black, Qt::white});
    paintCounts(painter, strip, picture, onFace);
}

} // namespace

QSizeF siteSketchSize(const SitePicture& picture, double width)
{
    const double most = 1150; // about 40 mm: small, and the counts still find room
    const double ratio = sheetsOf(picture).ratio();
    const double height = std::min(most, width / ratio);
    return {height * ratio, height};
}

void paintSiteSketch(QPainter& painter, const QRectF& rect, const SitePicture& picture,
                     const QFont& font)
{
    painter.save();
    painter.setPen(QPen(Qt::black, 6));
    painter.setFont(font);
    const Sheets sheets = sheetsOf(picture);
    const SheetStrips strips = stripsIn(rect, sheets, 0);
    if (sheets.face)
        paintPicture(painter, strips.face, picture, true);
    if (sheets.body)
        paintPicture(painter, strips.body, picture, false);
    painter.restore();
}

} // namespace myolog
