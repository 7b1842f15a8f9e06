// SPDX-FileCopyrightText: 2026 The Myolog authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Fusion leaves at a fixed number of pixels grows with the text: check boxes, icons and the
// room for arrows. All in pixels; never less than Fusion's own.
#pragma once

#include <QStyle>

class QStyleOptionToolButton;

namespace myolog::paper_size {

/// The height of a line of text in what is drawn or, where nobody says what, in the application.
int lineHeight(const QStyleOption* option, const QWidget* widget);
/// How wide the place of an arrow is.
int arrowRoom(int lineHeight);
/// How much wider that is than what Fusion leaves to it.
int arrowExtra(int lineHeight);
/// `plain` is Fusion's.
int metric(QStyle::PixelMetric metric, int plain, int lineHeight);
/// With the places of its arrows as wide as they are; `plain` is Fusion's.
QRect part(QStyle::ComplexControl control, QStyle::SubControl part, const QStyleOption& option,
           const QRect& plain);
/// A press on any part of it opens a menu, which an arrow has to say.
bool opensMenu(const QStyleOptionToolButton& button);

} // namespace myolog::paper_size
