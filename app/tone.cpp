// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tone.h"

#include "app/scheme.h"

#include <algorithm>
#include <cmath>

namespace myolog::tone {

namespace {

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

bool isContrast(const QPalette& palette)
{
    // Black on white has 21; the usual desktops stay below 19.
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 19.5;
}

const Scheme& scheme(const QPalette& palette)
{
    const std::span<const Scheme> schemes = schemeTable();
    const auto applied = std::ranges::find_if(schemes, [&](const Scheme& each) {
        return each.window == palette.color(QPalette::Window) &&
               each.text == palette.color(QPalette::WindowText);
    });
    if (applied != schemes.end())
        return *applied;
    return *std::ranges::find_if(schemes, [&](const Scheme& each) {
        return each.dark == isDark(palette) && each.contrast == isContrast(palette);
    });
}

QColor accent(const QPalette& palette)
{
    return scheme(palette).accent;
}

QColor quiet(const QPalette& palette)
{
    // Desktops often set a placeholder tone that is too pale to read.
    const QColor wanted = palette.color(QPalette::PlaceholderText);
    const bool readable = wanted.alpha() == 255 &&
                          contrast(wanted, palette.color(QPalette::Window)) >= 4.5 &&
                          contrast(wanted, palette.color(QPalette::Base)) >= 4.5;
    return readable ? wanted : scheme(palette).quiet;
}

QColor urgent(const QPalette& palette)
{
    return scheme(palette).urgent;
}

QColor line(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor field(const QPalette& palette)
{
    return scheme(palette).field;
}

QColor mix(const QColor& under, const QColor& over, double share)
{
    const auto part = [share](float a, float b) { return a + (b - a) * float(share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

double contrast(const QColor& a, const QColor& b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

} // namespace myolog::tone
