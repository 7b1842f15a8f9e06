// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/site_sketch.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <algorithm>

namespace myolog {

namespace {

constexpr double faceRatio = 0.8; // width to height
constexpr double bodyRatio = 0.5;

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

QPointF in(const QRectF& rect, double x, double y)
{
    return {rect.left() + x * rect.width(), rect.top() + y * rect.height()};
}

void paintFace(QPainter& painter, const QRectF& r)
{
    QPainterPath face(in(r, 0.5, 0.02));
    face.cubicTo(in(r, 0.95, 0.02), in(r, 0.98, 0.62), in(r, 0.74, 0.88));
    face.cubicTo(in(r, 0.62, 1.0), in(r, 0.38, 1.0), in(r, 0.26, 0.88));
    face.cubicTo(in(r, 0.02, 0.62), in(r, 0.05, 0.02), in(r, 0.5, 0.02));
    for (const double x : {0.33, 0.67}) {
        face.moveTo(in(r, x - 0.09, 0.43));
        face.quadTo(in(r, x, 0.36), in(r, x + 0.09, 0.43));
        face.quadTo(in(r, x, 0.49), in(r, x - 0.09, 0.43));
        face.moveTo(in(r, x - 0.10, 0.34));
        face.quadTo(in(r, x, 0.28), in(r, x + 0.10, 0.34));
    }
    face.moveTo(in(r, 0.5, 0.44));
    face.lineTo(in(r, 0.45, 0.59));
    face.lineTo(in(r, 0.53, 0.60));
    face.moveTo(in(r, 0.37, 0.74));
    face.cubicTo(in(r, 0.44, 0.69), in(r, 0.56, 0.69), in(r, 0.63, 0.74));
    face.cubicTo(in(r, 0.56, 0.80), in(r, 0.44, 0.80), in(r, 0.37, 0.74));
    painter.drawPath(face);
}

void paintBody(QPainter& painter, const QRectF& r)
{
    painter.drawEllipse(QRectF(in(r, 0.42, 0.0), in(r, 0.58, 0.13)));
    QPainterPath body(in(r, 0.46, 0.13));
    for (const auto& [x, y] : {std::pair(0.46, 0.18),
                               {0.34, 0.21},
                               {0.17, 0.54},
                               {0.22, 0.57},
                               {0.39, 0.32},
                               {0.40, 0.52},
                               {0.40, 0.98},
                               {0.47, 0.98},
                               {0.50, 0.58},
                               {0.53, 0.98},
                               {0.60, 0.98},
                               {0.60, 0.52},
                               {0.61, 0.32},
                               {0.78, 0.57},
                               {0.83, 0.54},
                               {0.66, 0.21},
                               {0.54, 0.18},
                               {0.54, 0.13}})
        body.lineTo(in(r, x, y));
    painter.drawPath(body);
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
    painter.setBrush(Qt::NoBrush);
    if (onFace)
        paintFace(painter, r);
    else
        paintBody(painter, r);
    // As one looks at the person: the right side stands on the left.
    painter.drawText(QRectF(in(r, 0, 0), in(r, 0.2, 0.12)), Qt::AlignLeft | Qt::AlignTop,
                     QCoreApplication::translate("Page", "R", "right side of the body"));
    painter.drawText(QRectF(in(r, 0.8, 0), in(r, 1, 0.12)), Qt::AlignRight | Qt::AlignTop,
                     QCoreApplication::translate("Page", "L", "left side of the body"));
    paintCounts(painter, r, picture, onFace);
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
