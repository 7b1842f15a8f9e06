// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colour schemes of Myolog's own: what a window and its charts are drawn in.
#pragma once

#include <QPalette>
#include <span>

namespace myolog {

/// Of a chart. Safe for colour-blind eyes (Okabe-Ito); nothing is told by colour alone, each also
/// has a shape, a hatch or a word.
struct ChartColours {
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

struct Scheme {
    const char* id; ///< a choice of the setting "scheme"
    bool dark;
    bool contrast; ///< text at 7:1 and more, every line as strong as text
    QColor window; ///< the page
    QColor base;   ///< cards and fields
    QColor alternateBase;
    QColor button;
    QColor toolTip;
    QColor text;
    QColor quiet; ///< secondary text; still at least 4.5:1
    QColor disabledText;
    QColor accent; ///< what may be clicked or is chosen
    QColor onAccent;
    QColor urgent; ///< the act-now card
    QColor line;   ///< around cards
    QColor field;  ///< the outline of fields and check boxes; at least 3:1
    QColor light;  ///< lit and shaded edges
    QColor midlight;
    QColor shade;
    QColor shadow;
    ChartColours chart;
};

std::span<const Scheme> schemeTable();
/// That of files and of a first start.
inline constexpr char lightScheme[] = "light";

/// Null when there is none of that id.
const Scheme* findScheme(const QString& id);
QPalette paletteOf(const Scheme& scheme);

} // namespace myolog
