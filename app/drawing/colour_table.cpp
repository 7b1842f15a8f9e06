// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every set of colours a chart is drawn in. Nothing is told by colour alone.
#include "app/drawing/colours.h"

#include <algorithm>

namespace myolog {

namespace {

struct InkRow {
    Ink ink;
    Colours colours;
};

/// What a photocopy leaves of it.
Colours withoutColour(const QColor& grid)
{
    return {.background = Qt::white,
            .text = Qt::black,
            .secondary = Qt::black,
            .grid = grid,
            .hatch = Qt::black,
            .episodes = Qt::black,
            .factor = Qt::black,
            .threshold = Qt::black,
            .median = Qt::black,
            .accent = Qt::black};
}

const InkRow inkRows[] = {
    {Ink::Light,
     {.background = QColor(0xFFFFFF),
      .text = QColor(0x1F2324),
      .secondary = QColor(0x5A6265),
      .grid = QColor(0xE4E7E8),
      .hatch = QColor(0xC3C9CB),
      .episodes = QColor(0x0072B2),
      .factor = QColor(0xD55E00),
      .threshold = QColor(0x6B7376),
      .median = QColor(0x0B3C5D),
      .accent = QColor(0x0B6E69)}},
    {Ink::Dark,
     {.background = QColor(0x1E2122),
      .text = QColor(0xE8EAEA),
      .secondary = QColor(0xA7AFB1),
      .grid = QColor(0x34393B),
      .hatch = QColor(0x565E61),
      .episodes = QColor(0x56B4E9),
      .factor = QColor(0xE69F00),
      .threshold = QColor(0x98A1A4),
      .median = QColor(0xC9E7FA),
      .accent = QColor(0x5CC8BE)}},
    {Ink::ContrastLight,
     {.background = QColor(0xFFFFFF),
      .text = QColor(Qt::black),
      .secondary = QColor(Qt::black),
      .grid = QColor(0xB0B0B0),
      .hatch = QColor(0x6E6E6E),
      .episodes = QColor(0x004F7D),
      .factor = QColor(0x9A3F00),
      .threshold = QColor(Qt::black),
      .median = QColor(Qt::black),
      .accent = QColor(0x00423E)}},
    {Ink::ContrastDark,
     {.background = QColor(Qt::black),
      .text = QColor(0xFFFFFF),
      .secondary = QColor(0xFFFFFF),
      .grid = QColor(0x585858),
      .hatch = QColor(0x9C9C9C),
      .episodes = QColor(0x7CC8F5),
      .factor = QColor(0xFFB62E),
      .threshold = QColor(0xFFFFFF),
      .median = QColor(0xFFFFFF),
      .accent = QColor(0x8FF5EA)}},
    {Ink::Paper, withoutColour(QColor(0xC0C0C0))},
};

} // namespace

const Colours& colours(Ink ink)
{
    return std::ranges::find(inkRows, ink, &InkRow::ink)->colours;
}

} // namespace myolog
