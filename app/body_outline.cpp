// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body_outline.h"

#include <QPainter>
#include <QPainterPath>

namespace myolog {

namespace {

constexpr double thin = 0.006;

/// Joining outlines rounds curves to whole units, so it is done on a large sheet.
constexpr double sheet = 1000;

QPainterPath enlarged(const QPainterPath& path)
{
    return QTransform::fromScale(sheet, sheet).map(path);
}

QPainterPath reduced(const QPainterPath& path)
{
    return QTransform::fromScale(1 / sheet, 1 / sheet).map(path);
}

/// Draws one half as given and the other mirrored.
template <typename Draw>
void twice(QPainter& painter, Draw draw)
{
    draw();
    painter.save();
    painter.translate(1, 0);
    painter.scale(-1, 1);
    draw();
    painter.restore();
}

QPainterPath limb(std::initializer_list<QPointF> joints, double width)
{
    QPainterPath bone(*joints.begin());
    for (const QPointF& joint : joints)
        bone.lineTo(joint);
    QPainterPathStroker stroker;
    stroker.setWidth(width * sheet);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(enlarged(bone));
}

QPainterPath mirrored(const QPainterPath& path)
{
    return QTransform(-1, 0, 0, 1, sheet, 0).map(path);
}

QPainterPath headOutline()
{
    QPainterPath head(QPointF(0.5, 0.02));
    head.cubicTo(0.24, 0.02, 0.10, 0.20, 0.13, 0.46);
    head.cubicTo(0.15, 0.66, 0.24, 0.80, 0.34, 0.89);
    head.cubicTo(0.40, 0.945, 0.46, 0.955, 0.5, 0.955);
    head.lineTo(0.5, 0.02);
    const QPainterPath half = enlarged(head);
    return reduced(half.united(mirrored(half)).simplified());
}

} // namespace

void paintFace(QPainter& painter, const QColor& line, const QColor& skin)
{
    painter.setPen(QPen(line, thin * 1.4));
    painter.setBrush(skin);
    QPainterPath neck;
    neck.addRect(0.34, 0.80, 0.32, 0.195);
    painter.save();
    painter.setClipRect(QRectF(0, 0, 1, 0.99));
    painter.drawPath(neck);
    painter.restore();
    twice(painter, [&] { painter.drawEllipse(QRectF(0.075, 0.42, 0.10, 0.17)); });
    painter.drawPath(headOutline());

    painter.setBrush(Qt::NoBrush);
    twice(painter, [&] {
        QPainterPath brow(QPointF(0.23, 0.345));
        brow.quadTo(0.33, 0.30, 0.42, 0.345);
        painter.setPen(QPen(line, thin * 2.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(brow);
        painter.setPen(QPen(line, thin * 1.4, Qt::SolidLine, Qt::RoundCap));
        QPainterPath eye(QPointF(0.245, 0.43));
        eye.quadTo(0.33, 0.365, 0.415, 0.43);
        eye.quadTo(0.33, 0.49, 0.245, 0.43);
        painter.drawPath(eye);
        painter.drawEllipse(QPointF(0.33, 0.43), 0.022, 0.022);
        QPainterPath nose(QPointF(0.465, 0.45));
        nose.cubicTo(0.46, 0.53, 0.40, 0.58, 0.44, 0.605);
        nose.quadTo(0.47, 0.60, 0.5, 0.62);
        painter.drawPath(nose);
        QPainterPath lips(QPointF(0.5, 0.715));
        lips.quadTo(0.46, 0.685, 0.36, 0.74);
        lips.quadTo(0.43, 0.80, 0.5, 0.80);
        painter.drawPath(lips);
        QPainterPath mouth(QPointF(0.36, 0.74));
        mouth.quadTo(0.44, 0.735, 0.5, 0.745);
        painter.drawPath(mouth);
    });
}

void paintBody(QPainter& painter, const QColor& line, const QColor& skin)
{
    QPainterPath head;
    head.addEllipse(QRectF(0.435, 0.015, 0.13, 0.135));
    QPainterPath body = enlarged(head).united(limb({{0.5, 0.12}, {0.5, 0.22}}, 0.07));
    QPainterPath trunk(QPointF(0.40, 0.185));
    trunk.cubicTo(0.36, 0.19, 0.40, 0.36, 0.41, 0.40);
    trunk.cubicTo(0.40, 0.46, 0.385, 0.50, 0.395, 0.56);
    trunk.lineTo(0.605, 0.56);
    trunk.cubicTo(0.615, 0.50, 0.60, 0.46, 0.59, 0.40);
    trunk.cubicTo(0.60, 0.36, 0.64, 0.19, 0.60, 0.185);
    trunk.closeSubpath();
    body = body.united(enlarged(trunk));
    const QPainterPath halves[] = {
        limb({{0.385, 0.215}, {0.31, 0.32}, {0.245, 0.43}, {0.20, 0.51}}, 0.062),
        limb({{0.20, 0.51}, {0.178, 0.57}}, 0.05),
        limb({{0.445, 0.54}, {0.435, 0.72}, {0.43, 0.93}}, 0.088),
        limb({{0.43, 0.945}, {0.405, 0.97}}, 0.05),
    };
    for (const QPainterPath& half : halves)
        body = body.united(half).united(mirrored(half));
    painter.setPen(QPen(line, thin));
    painter.setBrush(skin);
    painter.drawPath(reduced(body.simplified()));
}

} // namespace myolog
