// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/look.h"

#include "app/shell/field_style.h"
#include "app/widgets/tone.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace myolog {

namespace {

struct PaletteRow {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

// Warm paper and dark slate; the accent marks what is chosen.
constexpr PaletteRow roles[] = {
    {QPalette::Window, 0xfff7f5f0, 0xff1e2124},
    {QPalette::WindowText, 0xff1f2328, 0xffe8e6e1},
    {QPalette::Base, 0xffffffff, 0xff272b2f},
    {QPalette::AlternateBase, 0xfff3f1ea, 0xff2d3237},
    {QPalette::Text, 0xff1f2328, 0xffe8e6e1},
    {QPalette::Button, 0xffefece5, 0xff33393f},
    {QPalette::ButtonText, 0xff1f2328, 0xffe8e6e1},
    {QPalette::BrightText, 0xffb3261e, 0xfff2b8b5},
    {QPalette::PlaceholderText, 0xff5a6068, 0xffb4b9bf},
    {QPalette::ToolTipBase, 0xfffffdf5, 0xff33393f},
    {QPalette::ToolTipText, 0xff1f2328, 0xffe8e6e1},
    {QPalette::Highlight, 0xff0b6e69, 0xff5cc8be},
    {QPalette::HighlightedText, 0xffffffff, 0xff0e1f1d},
    {QPalette::Link, 0xff0b6e69, 0xff5cc8be},
    {QPalette::LinkVisited, 0xff0b6e69, 0xff5cc8be},
    {QPalette::Light, 0xffffffff, 0xff3d444a},
    {QPalette::Midlight, 0xfff3f1ea, 0xff363c42},
    {QPalette::Mid, 0xffcfcabd, 0xff4b5259},
    {QPalette::Dark, 0xffa9a496, 0xff15171a},
    {QPalette::Shadow, 0xff6b675d, 0xff0b0c0d},
};

QPalette fromRoles(QRgb PaletteRow::* shade, QRgb disabledText)
{
    QPalette palette;
    for (const PaletteRow& role : roles)
        palette.setColor(role.role, QColor(role.*shade));
    for (const QPalette::ColorRole text :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, QColor(disabledText));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

/// A proxy has no name of its own.
QString nameOf(const QStyle& style)
{
    const auto* proxy = qobject_cast<const QProxyStyle*>(&style);
    return proxy ? proxy->baseStyle()->name() : style.name();
}

} // namespace

QPalette lightPalette()
{
    return fromRoles(&PaletteRow::light, 0xff8d8f90);
}

QPalette darkPalette()
{
    return fromRoles(&PaletteRow::dark, 0xff7f858b);
}

Look::Look()
    : m_style(nameOf(*QApplication::style())), m_palette(QApplication::palette()),
      m_font(QApplication::font())
{
    const bool fusion = m_style.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    m_desktopHasColours = !fusion || m_palette != QApplication::style()->standardPalette();
}

void Look::apply(const QString& scheme, int fontPercent) const
{
    const bool asDesktop = scheme == QLatin1String("system");
    const bool dark = asDesktop ? tone::isDark(m_palette) : scheme == QLatin1String("dark");
    if (asDesktop && m_desktopHasColours) {
        QApplication::setStyle(QStyleFactory::create(m_style));
        QApplication::setPalette(m_palette);
    } else {
        QApplication::setStyle(new FieldStyle);
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
    }
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * fontPercent / 100.0);
    QApplication::setFont(font);
}

} // namespace myolog
