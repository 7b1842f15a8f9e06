// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/look.h"

#include "app/scheme.h"
#include "app/shell/paper_style.h"
#include "app/tone.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <algorithm>

namespace myolog {

namespace {

/// A proxy has no name of its own.
QString nameOf(const QStyle& style)
{
    const auto* proxy = qobject_cast<const QProxyStyle*>(&style);
    return proxy ? proxy->baseStyle()->name() : style.name();
}

} // namespace

Look::Look()
    : m_style(nameOf(*QApplication::style())), m_palette(QApplication::palette()),
      m_font(QApplication::font())
{
    const bool fusion = m_style.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    m_desktopHasColours = !fusion || m_palette != QApplication::style()->standardPalette();
}

const Scheme& Look::schemeNow(const QString& id)
{
    if (const Scheme* named = findScheme(id))
        return *named;
    const std::span<const Scheme> schemes = schemeTable();
    const ColourWish wish = m_portal.wish();
    const bool dark = wish.dark.value_or(tone::isDark(m_palette));
    return *std::ranges::find_if(schemes, [&](const Scheme& scheme) {
        return scheme.dark == dark && scheme.contrast == wish.contrast;
    });
}

void Look::apply(const QString& scheme, int fontPercent)
{
    if (scheme == QLatin1String("system") && m_desktopHasColours) {
        QApplication::setStyle(QStyleFactory::create(m_style));
        QApplication::setPalette(m_palette);
    } else {
        QApplication::setStyle(new PaperStyle);
        QApplication::setPalette(paletteOf(schemeNow(scheme)));
    }
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * fontPercent / 100.0);
    QApplication::setFont(font);
}

} // namespace myolog
