// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that controls are made of, in the palette's tones.
#pragma once

#include <QBrush>
#include <QPalette>
#include <QStyle>
#include <optional>

class QPainter;
class QStyleOptionComplex;
class QStyleOptionProgressBar;

namespace myolog::paper_shape {

constexpr qreal corner = 4;
constexpr qreal upward = 180; ///< of an arrow, in degrees from pointing down

/// The button that Enter presses, and one that is pressed in.
bool isStrong(const QStyleOption& option);
QColor fillOf(const QStyleOption& option);
void box(const QStyleOption& option, QPainter& painter, const QBrush& fill, qreal round = corner);
/// The outline of a check box, or `round` of a radio button.
void indicator(const QStyleOption& option, QPainter& painter, bool round);
/// As large as the text, in the middle of `rect`; points down unless turned.
void arrow(const QStyleOption& option, const QRect& rect, QPainter& painter,
           QPalette::ColorRole ink = QPalette::ButtonText, qreal turned = 0);
/// From the one that points down, clockwise; no value where it is no arrow.
std::optional<qreal> turnOf(QStyle::PrimitiveElement element);
void outlineItem(const QStyleOption& option, QPainter& painter);
void bar(const QStyleOptionProgressBar& option, QPainter& painter);
void slider(const QStyleOptionComplex& option, const QRect& handle, QPainter& painter);

} // namespace myolog::paper_shape
