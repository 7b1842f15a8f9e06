// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line drawings behind the dots, in a square from (0, 0) to (1, 1): the same on the screen and
// on the printed page. Like a mirror: the left side of the person is on the left.
#pragma once

class QColor;
class QPainter;

namespace myolog {

void paintFace(QPainter& painter, const QColor& line, const QColor& skin);
void paintBody(QPainter& painter, const QColor& line, const QColor& skin);

} // namespace myolog
