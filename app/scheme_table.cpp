// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour scheme there is. To add one, add a row and a choice of the setting: the tests hold
// each to the same contrasts.
#include "app/scheme.h"

#include <algorithm>

namespace myolog {

namespace {

const Scheme schemeRows[] = {
    // Warm paper.
    {.id = "light",
     .dark = false,
     .contrast = false,
     .window = QColor(0xF7F5F0),
     .base = QColor(0xFFFFFF),
     .alternateBase = QColor(0xF3F1EA),
     .button = QColor(0xEFECE5),
     .toolTip = QColor(0xFFFDF5),
     .text = QColor(0x1F2328),
     .quiet = QColor(0x5A6068),
     .disabledText = QColor(0x8D8F90),
     .accent = QColor(0x0B6E69),
     .onAccent = QColor(0xFFFFFF),
     .urgent = QColor(0xB3261E),
     .line = QColor(0xCFCABD),
     .field = QColor(0x858072),
     .light = QColor(0xFFFFFF),
     .midlight = QColor(0xF3F1EA),
     .shade = QColor(0xA9A496),
     .shadow = QColor(0x6B675D),
     .chart = {.background = QColor(0xFFFFFF),
               .text = QColor(0x1F2324),
               .secondary = QColor(0x5A6265),
               .grid = QColor(0xE4E7E8),
               .hatch = QColor(0xC3C9CB),
               .episodes = QColor(0x0072B2),
               .factor = QColor(0xD55E00),
               .threshold = QColor(0x6B7376),
               .median = QColor(0x0B3C5D),
               .accent = QColor(0x0B6E69)}},
    // Slate.
    {.id = "dark",
     .dark = true,
     .contrast = false,
     .window = QColor(0x1E2124),
     .base = QColor(0x272B2F),
     .alternateBase = QColor(0x2D3237),
     .button = QColor(0x33393F),
     .toolTip = QColor(0x33393F),
     .text = QColor(0xE8E6E1),
     .quiet = QColor(0xB4B9BF),
     .disabledText = QColor(0x7F858B),
     .accent = QColor(0x5CC8BE),
     .onAccent = QColor(0x0E1F1D),
     .urgent = QColor(0xF2B8B5),
     .line = QColor(0x4B5259),
     .field = QColor(0x868E96),
     .light = QColor(0x3D444A),
     .midlight = QColor(0x363C42),
     .shade = QColor(0x15171A),
     .shadow = QColor(0x0B0C0D),
     .chart = {.background = QColor(0x1E2122),
               .text = QColor(0xE8EAEA),
               .secondary = QColor(0xA7AFB1),
               .grid = QColor(0x34393B),
               .hatch = QColor(0x565E61),
               .episodes = QColor(0x56B4E9),
               .factor = QColor(0xE69F00),
               .threshold = QColor(0x98A1A4),
               .median = QColor(0xC9E7FA),
               .accent = QColor(0x5CC8BE)}},
    // Black on white, for eyes that need it.
    {.id = "contrast-light",
     .dark = false,
     .contrast = true,
     .window = QColor(0xFFFFFF),
     .base = QColor(0xFFFFFF),
     .alternateBase = QColor(0xEEEEEE),
     .button = QColor(0xFFFFFF),
     .toolTip = QColor(0xFFFFFF),
     .text = Qt::black,
     .quiet = QColor(0x3A3A3A),
     .disabledText = QColor(0x6A6A6A),
     .accent = QColor(0x00423E),
     .onAccent = QColor(0xFFFFFF),
     .urgent = QColor(0x8C0F08),
     .line = Qt::black,
     .field = Qt::black,
     .light = QColor(0xFFFFFF),
     .midlight = QColor(0xEEEEEE),
     .shade = QColor(0x4A4A4A),
     .shadow = Qt::black,
     .chart = {.background = QColor(0xFFFFFF),
               .text = Qt::black,
               .secondary = Qt::black,
               .grid = QColor(0xB0B0B0),
               .hatch = QColor(0x6E6E6E),
               .episodes = QColor(0x004F7D),
               .factor = QColor(0x9A3F00),
               .threshold = Qt::black,
               .median = Qt::black,
               .accent = QColor(0x00423E)}},
    // White on black, for the same.
    {.id = "contrast-dark",
     .dark = true,
     .contrast = true,
     .window = Qt::black,
     .base = Qt::black,
     .alternateBase = QColor(0x1C1C1C),
     .button = Qt::black,
     .toolTip = Qt::black,
     .text = QColor(0xFFFFFF),
     .quiet = QColor(0xD8D8D8),
     .disabledText = QColor(0xA0A0A0),
     .accent = QColor(0x8FF5EA),
     .onAccent = Qt::black,
     .urgent = QColor(0xFFCDCA),
     .line = QColor(0xFFFFFF),
     .field = QColor(0xFFFFFF),
     .light = QColor(0x2A2A2A),
     .midlight = QColor(0x1C1C1C),
     .shade = QColor(0x8A8A8A),
     .shadow = Qt::black,
     .chart = {.background = Qt::black,
               .text = QColor(0xFFFFFF),
               .secondary = QColor(0xFFFFFF),
               .grid = QColor(0x585858),
               .hatch = QColor(0x9C9C9C),
               .episodes = QColor(0x7CC8F5),
               .factor = QColor(0xFFB62E),
               .threshold = QColor(0xFFFFFF),
               .median = QColor(0xFFFFFF),
               .accent = QColor(0x8FF5EA)}},
};

struct RoleOfPalette {
    QPalette::ColorRole role;
    QColor Scheme::* colour;
};

const RoleOfPalette paletteRows[] = {
    {QPalette::Window, &Scheme::window},
    {QPalette::WindowText, &Scheme::text},
    {QPalette::Base, &Scheme::base},
    {QPalette::AlternateBase, &Scheme::alternateBase},
    {QPalette::Text, &Scheme::text},
    {QPalette::Button, &Scheme::button},
    {QPalette::ButtonText, &Scheme::text},
    {QPalette::BrightText, &Scheme::urgent},
    {QPalette::PlaceholderText, &Scheme::quiet},
    {QPalette::ToolTipBase, &Scheme::toolTip},
    {QPalette::ToolTipText, &Scheme::text},
    {QPalette::Highlight, &Scheme::accent},
    {QPalette::HighlightedText, &Scheme::onAccent},
    {QPalette::Link, &Scheme::accent},
    {QPalette::LinkVisited, &Scheme::accent},
    {QPalette::Light, &Scheme::light},
    {QPalette::Midlight, &Scheme::midlight},
    {QPalette::Mid, &Scheme::line},
    {QPalette::Dark, &Scheme::shade},
    {QPalette::Shadow, &Scheme::shadow},
};

} // namespace

std::span<const Scheme> schemeTable()
{
    return schemeRows;
}

const Scheme* findScheme(const QString& id)
{
    const auto* it = std::ranges::find_if(
        schemeRows, [&](const Scheme& s) { return id == QLatin1String(s.id); });
    return it == std::end(schemeRows) ? nullptr : it;
}

QPalette paletteOf(const Scheme& scheme)
{
    QPalette palette;
    for (const RoleOfPalette& row : paletteRows)
        palette.setColor(row.role, scheme.*row.colour);
    for (const QPalette::ColorRole text :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, scheme.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, scheme.line);
    return palette;
}

} // namespace myolog
