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
/// Where in a strip a place of its drawing is, which runs from (0, 0) to (1, 1).
QPointF placeOnSheet(const QRectF& strip, double x, double y);

/// Which of the two are drawn.
struct Sheets {
    bool face = true;
    bool body = false;
    /// Of both together, without a gap.
    double ratio() const;
};
/// For places on the one and the other. A face without any stays: it is what an answer “none there”
/// looks like.
Sheets sheetsFor(bool onFace, bool onBody);

/// Empty for one that is not drawn.
struct SheetStrips {
    QRectF face;
    QRectF body;
};
/// Beside each other and as large as there is room, in the middle of it.
SheetStrips stripsIn(const QRectF& area, const Sheets& sheets, double gap);

/// The drawing, with the painter's font and pen the words “left” and “right” above it.
void paintSheet(QPainter& painter, const QRectF& strip, bool onFace, const SheetInk& ink);
/// Marks that overlap move apart sideways or up and down, whichever is shorter.
void moveApart(std::vector<QRectF>& marks, double space);

} // namespace myolog
