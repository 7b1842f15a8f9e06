// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

/// A static library's resources are not there until asked for; the macro works in no namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(myolog);
}

namespace myolog {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

} // namespace

QPixmap tintedPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    loadResources();
    QFile file(pathOf(name));
    if (!file.open(QFile::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toUtf8());
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

namespace {

/// Draws only what is asked for: nine pixmaps of every icon were a tenth of the start.
class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(QString name, const QPalette& palette)
        : m_name(std::move(name)), m_palette(palette)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(
            rect.topLeft(),
            tintedPixmap(m_name, colour(mode), std::min(rect.width(), rect.height()), ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedPixmap(m_name, colour(mode), std::min(size.width(), size.height()));
    }

    bool isNull() override
    {
        loadResources();
        return !QFile::exists(pathOf(m_name));
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_palette.color(QPalette::Disabled, QPalette::WindowText);
        return m_palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText
                                                                         : QPalette::WindowText);
    }

    QString m_name;
    QPalette m_palette;
};

} // namespace

QIcon tintedIcon(const QString& name, const QPalette& palette)
{
    return QIcon(new TintedIconEngine(name, palette));
}

} // namespace myolog
