// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The icons of the style that are Myolog's own drawings.
#pragma once

#include <QPalette>
#include <QStyle>
#include <span>

namespace myolog {

struct DrawnIcon {
    QStyle::StandardPixmap which;
    const char* name; ///< of the drawing in resources
    QPalette::ColorRole ink;
};

std::span<const DrawnIcon> drawnIcons();

} // namespace myolog
