// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

/// A static library's resources are not there until asked for; the macro works in no namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(myolog);
}

namespace myolog {

QPixmap tintedPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    loadResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
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

QIcon tintedIcon(const QString& name, const QPalette& palette)
{
    QIcon icon;
    for (const int size : {16, 24, 48}) {
        const auto add = [&](QPalette::ColorGroup group, QPalette::ColorRole role,
                             QIcon::Mode mode) {
            const QPixmap pixmap = tintedPixmap(name, palette.color(group, role), size);
            if (!pixmap.isNull())
                icon.addPixmap(pixmap, mode);
        };
        add(QPalette::Active, QPalette::WindowText, QIcon::Normal);
        add(QPalette::Active, QPalette::HighlightedText, QIcon::Selected);
        add(QPalette::Disabled, QPalette::WindowText, QIcon::Disabled);
    }
    return icon;
}

} // namespace myolog
