// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drawing/colours.h"

namespace myolog {

const Colours& colours(bool dark)
{
    static const Colours light{.background = QColor(0xFFFFFF),
                               .text = QColor(0x1F2324),
                               .secondary = QColor(0x5A6265),
                               .grid = QColor(0xE4E7E8),
                               .hatch = QColor(0xC3C9CB),
                               .episodes = QColor(0x0072B2),
                               .factor = QColor(0xD55E00),
                               .threshold = QColor(0x6B7376),
                               .median = QColor(0x0B3C5D),
                               .accent = QColor(0x0B6E69)};
    static const Colours night{.background = QColor(0x1E2122),
                               .text = QColor(0xE8EAEA),
                               .secondary = QColor(0xA7AFB1),
                               .grid = QColor(0x34393B),
                               .hatch = QColor(0x565E61),
                               .episodes = QColor(0x56B4E9),
                               .factor = QColor(0xE69F00),
                               .threshold = QColor(0x98A1A4),
                               .median = QColor(0xC9E7FA),
                               .accent = QColor(0x5CC8BE)};
    return dark ? night : light;
}

const Colours& inkColours()
{
    static const Colours ink{.background = Qt::white,
                             .text = Qt::black,
                             .secondary = Qt::black,
                             .grid = QColor(0xC0C0C0),
                             .hatch = Qt::black,
                             .episodes = Qt::black,
                             .factor = Qt::black,
                             .threshold = Qt::black,
                             .median = Qt::black,
                             .accent = Qt::black};
    return ink;
}

} // namespace myolog
