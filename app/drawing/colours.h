// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colours that mean something, once: safe for colour-blind eyes (Okabe-Ito), light and dark.
// Nothing is told by colour alone; each also has a shape, a hatch or a word.
#pragma once

#include <QColor>

namespace myolog {

struct Colours {
    QColor background;
    QColor text;
    QColor secondary; ///< units, tick labels; at least 4.5:1 on the background
    QColor grid;
    QColor hatch; ///< days not logged
    QColor episodes;
    QColor factor;
    QColor threshold;
    QColor median;
    QColor accent;
};

/// What a chart is drawn on and for whom.
enum class Ink { Light, Dark, ContrastLight, ContrastDark, Paper };

/// Paper: black on white, for print and photocopies.
const Colours& colours(Ink ink);

} // namespace myolog
