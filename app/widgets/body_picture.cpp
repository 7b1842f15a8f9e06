// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/body_picture.h"

#include "app/body_outline.h"
#include "app/tone.h"
#include "core/diary/choice.h"

#include <QKeyEvent>
#include <QPainter>
#include <cmath>

namespace myolog {

PictureKind pictureOf(const BodySite& site)
{
    return site.onFace() ? PictureKind::Face : PictureKind::Body;
}

SiteDot::SiteDot(const BodySite& dotSite, const QString& dotSide, QWidget* parent)
    : QAbstractButton(parent), site(dotSite), side(dotSide)
{
    QString name = bodySiteName(QLatin1String(site.id));
    if (!side.isEmpty())
        name = tr("%1, %2").arg(name, choiceLabel(choiceNamed("side"), side));
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setObjectName(QLatin1String(site.id) + side);
}

QPointF SiteDot::place() const
{
    return {side == QLatin1String("right") ? 1 - site.x : site.x, site.y};
}

void SiteDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = tone::accent(palette());
    const bool lively = underMouse() || hasFocus();
    painter.setPen(QPen(accent, lively ? 2.5 : 1.5));
    painter.setBrush(isChecked() ? accent : palette().color(QPalette::Base));
    const double inset = isChecked() ? 1.5 : width() * 0.2;
    painter.drawEllipse(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
}

BodyPicture::BodyPicture(PictureKind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    const auto add = [this](const BodySite& site, const QString& side) {
        auto* dot = new SiteDot(site, side, this);
        dot->installEventFilter(this);
        connect(dot, &SiteDot::clicked, this,
                [this, dot] { Q_EMIT picked(QLatin1String(dot->site.id), dot->side); });
        m_dots.push_back(dot);
    };
    for (const BodySite& site : bodySites()) {
        if (pictureOf(site) != kind)
            continue;
        add(site, site.paired ? QStringLiteral("left") : QString());
        if (site.paired)
            add(site, QStringLiteral("right"));
    }
    showSite({}, {});
}

void BodyPicture::showSite(const QString& site, const QString& side)
{
    SiteDot* stop = m_dots.front();
    for (SiteDot* dot : m_dots) {
        const bool sides = dot->side.isEmpty() || dot->side == side ||
                           side == QLatin1String("both") || side == QLatin1String("middle") ||
                           side.isEmpty();
        dot->setChecked(site == QLatin1String(dot->site.id) && sides);
        if (dot->isChecked())
            stop = dot;
    }
    // One stop for the Tab key; the arrow keys go from dot to dot.
    for (SiteDot* dot : m_dots)
        dot->setFocusPolicy(dot == stop ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QSize BodyPicture::sizeHint() const
{
    const int em = std::min(fontMetrics().height(), 18);
    return {em * 17, em * 17};
}

QSize BodyPicture::minimumSizeHint() const
{
    const int em = std::min(fontMetrics().height(), 18);
    return {em * 13, em * 14};
}

QRectF BodyPicture::area() const
{
    const double side = std::min(width(), height());
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void BodyPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = area();
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    const QColor line = tone::quiet(palette());
    if (m_kind == PictureKind::Face)
        paintFace(painter, line, palette().color(QPalette::AlternateBase));
    else
        paintBody(painter, line, palette().color(QPalette::AlternateBase));
}

void BodyPicture::resizeEvent(QResizeEvent* event)
{
    const QRectF square = area();
    const int size = std::max(12, int(square.width() / 19));
    for (SiteDot* dot : m_dots) {
        const QPointF middle = square.topLeft() + dot->place() * square.width();
        dot->setGeometry(int(middle.x()) - size / 2, int(middle.y()) - size / 2, size, size);
    }
    QWidget::resizeEvent(event);
}

SiteDot* BodyPicture::neighbour(const SiteDot& from, int key) const
{
    SiteDot* best = nullptr;
    double shortest = 1e9;
    for (SiteDot* dot : m_dots) {
        const QPointF way = dot->place() - from.place();
        const double along = key == Qt::Key_Left    ? -way.x()
                             : key == Qt::Key_Right ? way.x()
                             : key == Qt::Key_Up    ? -way.y()
                                                    : way.y();
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double off = std::abs(sideways ? way.y() : way.x());
        // Straight ahead is nearer than askew.
        const double distance = along + 3 * off;
        if (along > 1e-6 && distance < shortest) {
            shortest = distance;
            best = dot;
        }
    }
    return best;
}

bool BodyPicture::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!arrow)
        return QWidget::eventFilter(watched, event);
    if (SiteDot* next = neighbour(*static_cast<SiteDot*>(watched), key))
        next->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace myolog
