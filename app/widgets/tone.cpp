// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tone.h"

#include <algorithm>
#include <cmath>

namespace myolog::tone {

namespace {

QColor either(const QPalette& palette, QRgb light, QRgb dark)
{
    return isDark(palette) ? QColor(dark) : QColor(light);
}

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor accent(const QPalette& palette)
{
    return either(palette, 0xff0b6e69, 0xff5cc8be);
}

QColor quiet(const QPalette& palette)
{
    // Desktops often set a placeholder tone that is too pale to read.
    const QColor wanted = palette.color(QPalette::PlaceholderText);
    const bool readable = wanted.alpha() == 255 &&
                          contrast(wanted, palette.color(QPalette::Window)) >= 4.5 &&
                          contrast(wanted, palette.color(QPalette::Base)) >= 4.5;
    return readable ? wanted : either(palette, 0xff5a6068, 0xffb4b9bf);
}

QColor urgent(const QPalette& palette)
{
    return either(palette, 0xffb3261e, 0xfff2b8b5);
}

QColor line(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor field(const QPalette& palette)
{
    return isDark(palette) ? QColor(0x86, 0x8e, 0x96) : QColor(0x85, 0x80, 0x72);
}

double contrast(const QColor& a, const QColor& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace myolog::tone
