// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/site_sketch.h"

#include "app/body_outline.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>

namespace myolog {

namespace {

// How much of the drawings' square is kept, width to height: beside the face and the body it is
// empty.
constexpr double faceRatio = 0.9;
constexpr double bodyRatio = 0.72;

bool has(const SitePicture& picture, bool onFace)
{
    return std::ranges::any_of(picture.places,
                               [&](const PictureCount& p) { return p.onFace == onFace; });
}

/// A face without any place stays: it is what an answer "none there" looks like.
double ratio(const SitePicture& picture)
{
    return (has(picture, true) || !has(picture, false) ? faceRatio : 0) +
           (has(picture, false) ? bodyRatio : 0);
}

/// The square whose middle strip is `strip`.
QRectF squareOf(const QRectF& strip)
{
    QRectF square(0, 0, strip.height(), strip.height());
    square.moveCenter(strip.center());
    return square;
}

QPointF in(const QRectF& square, double x, double y)
{
    return {square.left() + x * square.width(), square.top() + y * square.height()};
}

struct Disc {
    QRectF area;
    QString count;
};

/// Discs that overlap move apart sideways or up and down, whichever is shorter.
void moveApart(std::vector<Disc>& discs, double space)
{
    constexpr int rounds = 40; // enough for every disc to find room, and an end if there is none
    for (int round = 0; round < rounds; ++round)
        for (size_t i = 0; i < discs.size(); ++i)
            for (size_t j = i + 1; j < discs.size(); ++j) {
                QRectF& a = discs[i].area;
                QRectF& b = discs[j].area;
                const QPointF way = b.center() - a.center();
                const double x = (a.width() + b.width()) / 2 + space - std::abs(way.x());
                const double y = (a.height() + b.height()) / 2 + space - std::abs(way.y());
                if (x <= 0 || y <= 0)
                    continue;
                const QPointF step = x < y ? QPointF(way.x() < 0 ? -x / 2 : x / 2, 0)
                                           : QPointF(0, way.y() < 0 ? -y / 2 : y / 2);
                a.translate(-step);
                b.translate(step);
            }
}

void paintCounts(QPainter& painter, const QRectF& r, const SitePicture& picture, bool onFace)
{
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.capHeight() * 1.6;
    std::vector<Disc> discs;
    for (const PictureCount& place : picture.places) {
        if (place.onFace != onFace)
            continue;
        const QString count = QString::number(place.episodes);
        QRectF area(0, 0, std::max(height, metrics.horizontalAdvance(count) + height * 0.5),
                    height);
        area.moveCenter(in(r, place.x, place.y));
        discs.push_back({area, count});
    }
    moveApart(discs, height * 0.1);
    painter.setBrush(Qt::white);
    for (const Disc& disc : discs) {
        painter.drawRoundedRect(disc.area, height / 2, height / 2);
        painter.drawText(disc.area, Qt::AlignCenter, disc.count);
    }
}

void paintPicture(QPainter& painter, const QRectF& r, const SitePicture& picture, bool onFace)
{
    const QRectF square = squareOf(r);
    painter.save();
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    if (onFace)
        paintFace(painter, Qt::black, Qt::white);
    else
        paintBody(painter, Qt::black, Qt::white);
    painter.restore();
    // As in a mirror, like the picture that was pointed at.
    const QRectF line(r.topLeft(), QSizeF(r.width(), QFontMetricsF(painter.font()).height()));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     QCoreApplication::translate("Page", "left", "left side of the person"));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop,
                     QCoreApplication::translate("Page", "right", "right side of the person"));
    paintCounts(painter, square, picture, onFace);
}

} // namespace

QSizeF siteSketchSize(const SitePicture& picture, double width)
{
    const double most = 1150; // about 40 mm: small, and the counts still find room
    const double height = std::min(most, width / ratio(picture));
    return {height * ratio(picture), height};
}

void paintSiteSketch(QPainter& painter, const QRectF& rect, const SitePicture& picture,
                     const QFont& font)
{
    painter.save();
    painter.setPen(QPen(Qt::black, 6));
    painter.setFont(font);
    QRectF body = rect;
    if (has(picture, true) || !has(picture, false)) {
        const QRectF face(rect.topLeft(), QSizeF(rect.height() * faceRatio, rect.height()));
        paintPicture(painter, face, picture, true);
        body.setLeft(face.right());
    }
    if (has(picture, false))
        paintPicture(painter, body, picture, false);
    painter.restore();
}

} // namespace myolog
