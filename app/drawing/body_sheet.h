// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of face and body as a sheet to put counts on: on the screen, in files, on the
// doctor's page.
#pragma once

#include <QColor>
#include <QRectF>
#include <vector>

class QPainter;

namespace myolog {

struct SheetInk {
    QColor line;
    QColor skin;
};

/// Width to height of the strip that a drawing needs.
double sheetRatio(bool onFace);
/// The square from (0, 0) to (1, 1) of the drawing that fills a strip.
QRectF sheetSquare(const QRectF& strip);
/// The drawing, with the painter's font and pen the words “left” and “right” above it.
void paintSheet(QPainter& painter, const QRectF& strip, bool onFace, const SheetInk& ink);
/// Marks that overlap move apart sideways or up and down, whichever is shorter.
void moveApart(std::vector<QRectF>& marks, double space);

} // namespace myolog
