// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own drawings as icons in the colours of the palette.
#pragma once

#include <QIcon>
#include <QPalette>

namespace myolog {

/// From resources/icons/<name>.svg, whose currentColor becomes the text's; null when there is none.
QIcon tintedIcon(const QString& name, const QPalette& palette);
QPixmap tintedPixmap(const QString& name, const QColor& colour, int size, qreal ratio = 1);

} // namespace myolog
